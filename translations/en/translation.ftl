# Translations that somebody doubts, and what a person made of them.

trans-own = Those are her own words, in your language. Nothing was translated.

trans-corrected = A translation that you read here was not right. A person has corrected it:

trans-made = You read words here that I could not translate. A person has done it:

trans-again = A person has put right the translation of words that you read here. You see them again with their question.
