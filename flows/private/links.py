"""E-mails, handles and links that lead to one person, also where they are spelled out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from flows.private.patterns import any_of

_OPEN, _SHUT = r"[(\[{<]", r"[)\]}>]"
_ENDING = any_of(
    """com org net edu gov info biz coop io fr es ke ug tz rw et gh ng sn ml bf ci cm cd tg bj ne mg ma tn pe
    mx co ar cl bo ec ve py uy gt hn ni sv cr pa cu br pt uk ca za ph eu"""
)
_POST = any_of("gmail hotmail yahoo ymail outlook icloud proton protonmail wanadoo laposte")
_NAME = r"[\w.+%-]{0,63}\w"
_LABEL = r"[\w-]{2,63}"
_AT = rf"\s?(?:@|{_OPEN}\s?(?:at|@|arroba|arobase|arobas)\s?{_SHUT})\s?"
_SAID_AT = r"\s(?:at|arroba|arobase|arobas|chez)\s"
_DOT = rf"(?:\.|\s\.\s|\s?{_OPEN}\s?(?:\.|dot|punto|point)\s?{_SHUT}\s?|\s(?:dot|punto|point)\s)"
_BEGIN = r"(?<![\w.+%-])"
_EMAILS = (
    rf"{_BEGIN}{_NAME}\s?(?:@|{_OPEN}at{_SHUT})\s?{_LABEL}(?:\.[\w-]{{2,63}}){{1,5}}",
    rf"{_BEGIN}{_NAME}@\w\.(?:com|org|net)\b",
    rf"{_BEGIN}{_NAME}(?:{_AT}|{_SAID_AT}){_LABEL}(?:{_DOT}{_LABEL}){{0,3}}?{_DOT}{_ENDING}\b",
    rf"{_BEGIN}{_NAME}(?:{_AT}|{_SAID_AT}){_POST}\b(?:\s?{_ENDING}\b)?",
)

_PERSONAL = any_of(
    r"""wa\.me wa\.link t\.me m\.me signal\.me line\.me ig\.me fb\.me fb\.com x\.com vk\.com imo\.im
    (?:chat|api|web)\.whatsapp\.com whatsapp\.com telegram\.me signal\.group facebook\.com
    messenger\.com instagram\.com instagr\.am tiktok\.com twitter\.com threads\.net snapchat\.com
    linkedin\.com linktr\.ee discord\.gg join\.skype\.com"""
)
_MAP = any_of(
    r"""maps\.app\.goo\.gl goo\.gl/maps g\.co/maps maps\.google\.[a-z.]{2,6} google\.[a-z.]{2,6}/maps
    maps\.apple\.com openstreetmap\.org osm\.org osm\.app waze\.com what3words\.com w3w\.co plus\.codes
    wego\.here\.com maps\.me organicmaps\.app omaps\.app"""
)
_WAY = r"[^\s<>\"]*[^\s<>\"'.,;:!?)\]…]"  # the rest of a link, without the full stop of the sentence
_LINKS = (
    rf"(?<![\w.@-])(?:https?://)?(?:[\w-]{{1,63}}+\.){{0,4}}(?:{_PERSONAL}|{_MAP})(?:[/?#]{_WAY}|(?![\w.-]*\w))",
    rf"(?<!\w)(?:(?:tel|sms|smsto|geo):(?=[-+(]?[0-9])|(?:mailto|skype):|(?:whatsapp|tg|viber|maps)://){_WAY}",
)

_APP = any_of(
    """facebook fb messenger insta instagram ig telegram tiktok snap snapchat twitter skype signal viber imo
    threads linkedin"""
)
_OWN = (
    r"(?=[a-z]\w{0,40}(?:[0-9_]|\.\w{2}))[a-z][\w.]{3,63}\b(?!')"  # no plain word: it has a digit, _ or dot
)
_HANDLES = (
    r"(?<![\w@])@(?=[\w.]{0,40}[^\W\d])[\w.]{2,63}\w",
    rf"\b{_APP}\s?(?:[:=]|\b(?:is|es|est|as|como|comme)\b)?\s?{_OWN}",
    rf"(?<![\w.]){_OWN} (?:on|in|en|sur|por|par) {_APP}\b",
)

_PATTERNS = tuple(re.compile(pattern, re.IGNORECASE) for pattern in (*_LINKS, *_EMAILS, *_HANDLES))


def links(plain: str) -> Iterator[tuple[int, int]]:
    """Where they stand in the reading, one kind after the other."""
    for pattern in _PATTERNS:
        for found in pattern.finditer(plain):
            yield found.span()
