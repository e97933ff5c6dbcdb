# After two years of silence.

stay-ask = You have not written for two years. Shall I keep your things? After 30 days without a word I erase them.
    .opt1 = Yes, keep
    .opt2 = No, erase

stay-kept = Good. Everything of yours stays. 00 menu.
