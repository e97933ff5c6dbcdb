"""The words an SMS carrier answers by itself on a long code, and what it says (Twilio's default lists).

Only a message that is one of these words and nothing else counts; upper and lower case are the same.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class Keyword(StrEnum):
    STOP = "stop"
    START = "start"
    HELP = "help"


_WORDS: Mapping[Keyword, str] = {
    Keyword.STOP: "STOP UNSUBSCRIBE END QUIT STOPALL REVOKE OPTOUT CANCEL",
    Keyword.START: "START UNSTOP YES",
    Keyword.HELP: "HELP INFO",
}
_KEYWORD_OF = {word: keyword for keyword, words in _WORDS.items() for word in words.split()}

_REPLIES: Mapping[tuple[Keyword, bool], str] = {
    (Keyword.STOP, False): "You will get no more messages from this number. Send START to get them again.",
    (Keyword.START, True): "You will get messages from this number again. Send STOP to end them.",
    (Keyword.HELP, False): "Send STOP to get no more messages from this number. Rates may apply.",
}


def keyword(text: str) -> Keyword | None:
    return _KEYWORD_OF.get(text.strip().upper())


def reply(word: Keyword, opted_out: bool) -> str | None:
    """What the carrier itself answers; nothing when the word changes nothing, and no help after a STOP."""
    return _REPLIES.get((word, opted_out))
