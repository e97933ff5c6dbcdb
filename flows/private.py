"""Numbers and addresses that a member should not give away by accident (SAF-01)."""

from __future__ import annotations

import re

REMOVED = "…"

# A number of seven digits or more, however it is spaced; a shorter one is a price, a date or a count.
_NUMBER = re.compile(r"\+?\(?\d(?:[\s().\-/·_]{0,3}\d){6,}")
_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]+\s?(?:@|\(at\)|\[at\])\s?[\w-]+(?:\.[\w-]+)+", re.IGNORECASE)
_HANDLE = re.compile(r"(?<!\w)@\w{3,}")
_CHAT_LINK = re.compile(r"(?:https?://)?(?:wa\.me|t\.me|chat\.whatsapp\.com|m\.me)/\S+", re.IGNORECASE)
_PATTERNS = (_CHAT_LINK, _EMAIL, _HANDLE, _NUMBER)


def holds_private(text: str) -> bool:
    """True when the text holds something that looks like a phone number, an e-mail or a chat address."""
    return any(pattern.search(text) for pattern in _PATTERNS)


def without_private(text: str) -> str:
    """The same text with each of them taken out; everything else stays byte for byte.

    Taking one out can bare another that stood right behind it, so it is looked at again.
    """
    while holds_private(text):
        for pattern in _PATTERNS:
            text = pattern.sub(REMOVED, text)
    return text
