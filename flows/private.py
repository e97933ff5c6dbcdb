"""Numbers and addresses that a member should not give away by accident (SAF-01)."""

from __future__ import annotations

import re

REMOVED = "…"

# A number of seven digits or more, however it is spaced; a shorter one is a price, a date or a count.
_NUMBER = re.compile(r"\+?\(?\d(?:[\s().\-/·_]{0,3}\d){6,}")
_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]+\s?(?:@|\(at\)|\[at\])\s?[\w-]+(?:\.[\w-]+)+", re.IGNORECASE)
_HANDLE = re.compile(r"(?<!\w)@\w{3,}")
_CHAT_LINK = re.compile(r"(?:https?://)?(?:wa\.me|t\.me|chat\.whatsapp\.com|m\.me)/\S+", re.IGNORECASE)
_DATE = re.compile(r"(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})(?:\s+\d{1,2})?")
_ALWAYS = (_CHAT_LINK, _EMAIL, _HANDLE)


def holds_private(text: str) -> bool:
    """True when the text holds something that looks like a phone number, an e-mail or a chat address."""
    return any(p.search(text) for p in _ALWAYS) or any(map(_is_number, _NUMBER.finditer(text)))


def without_private(text: str) -> str:
    """The same text with each of them taken out; everything else stays byte for byte.

    Taking one out can bare another that stood right behind it, so it is looked at again.
    """
    while holds_private(text):
        for pattern in _ALWAYS:
            text = pattern.sub(REMOVED, text)
        text = _NUMBER.sub(lambda found: REMOVED if _is_number(found) else found[0], text)
    return text


def _is_number(found: re.Match[str]) -> bool:
    """A date, or a date and an hour, has as many digits as a phone number."""
    return not _DATE.fullmatch(found[0])
