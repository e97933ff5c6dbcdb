"""Every sentence that the women of the month reply to is known by its words, in each language."""

from __future__ import annotations

from itertools import product

import pytest

from tests.month.noting import NOTED, PREVIEWS, TAKEN
from tests.month.phone import PROMPTS, asked
from tests.month.replies_practices import REPLIES
from translations.catalog import LANGUAGES, catalog

SURE = {*NOTED, *PREVIEWS, *TAKEN}  # what she replies to these is written down


@pytest.mark.parametrize(("prompt", "language"), list(product(PROMPTS, LANGUAGES)))
def test_a_sentence_is_known_by_its_words(prompt: str, language: str) -> None:
    for n, k in product((0, 1, 2, 13), (1, 3)):
        values: dict[str, str | int] = dict.fromkeys(catalog().variables(prompt), "Awa")
        values |= {"n": n, "k": k}
        sentence = catalog().sentence(prompt, language, values)
        found = asked(sentence.numbered(option.key for option in sentence.options), language)
        alike = prompt in REPLIES.keys() - SURE and REPLIES[prompt] is REPLIES.get(found)
        assert found == prompt or alike
