"""The first page: all flows, the keys that work everywhere, and the ladder."""

from __future__ import annotations

from bot import keywords
from bot.handbook.page import heading
from bot.handbook.sentences import cell, said
from flows.events import Key
from flows.steps import Flows

INTRO = """# The conversations

These pages are made from the tables in `flows/` and the English sentences; `make pages` writes them anew.
A value that is filled in later stands in marks, such as ‹nick›. A member's own words are never changed here.
"""

KEYS = {
    "stop": "Nothing more is sent to her. What she was doing is put away.",
    "start": "She is written to again, and stands where she stood.",
    "hide": "Somebody is looking: one plain note, then nothing unasked for hours.",
    "back": "One step back; from the first step, the menu.",
    "menu": "The menu. Somebody who is still joining is asked her question once more.",
    "help": "Help, over what she is doing; she can simply go on.",
    "language": "Another language, over what she is doing.",
    "original": "The last words of another member as they were written.",
    "repeat": "The question once more in fewer words, where there are such.",
    "erase": "She says what is to be erased: her last words, all her words, or herself.",
    "erase all": "Everything she wrote is erased, without a further question.",
    "safety": "Is it safe to write? Then numbers that were checked, or a trained woman. No gate keeps it.",
    "who": "What this is, and nothing of hers; her PIN or her group's word is asked.",
    "wrong number": "Nothing goes there any more, and in seven days nothing of the address is left.",
    "wrong translation": "The last translation she read is put before a language keeper.",
    "move": "With the code from her old phone: this phone is hers from now on, and the old one gets nothing.",
    "take": "With a number: those words of hers are taken back from everybody who has not read them.",
    "desk": "For those who work it: the desk by chat, behind their PIN. For others it is a word like any.",
    "report": "The last words of another member that she read are put before a person.",
}
SAYS = {
    Key.STOP: "g-stop",
    Key.START: "g-start",
    Key.HIDE: "g-cover-market",
    Key.ERASE_ALL: "g-delete-done",
    Key.SAFETY: "s-check",
    Key.WHO: "g-who",
    Key.WRONG_NUMBER: "g-wrong",
    Key.MOVE: "move-done",
}

LADDER = (
    ("The first time", "g-err1", "the digits that would do; a question for her words is asked again"),
    ("The second time", "g-err2", "three ways out, over what she is doing"),
    ("The third time", "g-err3", "a person is called"),
    ("The third time, in joining", "g-err3-joining", "the same; there is no menu yet"),
)

ELSEWHERE = """## Gates

With a PIN, after ten minutes of silence, her digits are asked before anything of hers is shown; so is who of
two is writing where they share a phone, and whether it is still she where an address was silent for ninety
days. What she came with is kept and taken behind the gate. Stop, hide, help and the way to safety need none.

## What comes from elsewhere

A question for her, an answer, thanks: none of it breaks into something she is writing. It is shown when she
comes to rest, or announced half an hour later without its content. In discreet mode it is always announced
without its content, and while somebody looks at her phone nothing comes at all.
"""


def index(flows: Flows) -> str:
    """The whole page, in Markdown."""
    listed = "\n".join(f"- [{heading(flow)}]({name}.md): {flow.about}" for name, flow in flows.items())
    return "\n".join((INTRO, listed, "", _keys(), _ladder(), ELSEWHERE))


def _keys() -> str:
    head = "## Keys that work everywhere\n\nOnly as the whole message, in all languages at once.\n\n"
    table = "| She sends | What happens | The line says |\n|---|---|---|\n"
    rows = (f"| {_sent(key)} | {KEYS[key]} | {_said(key)} |\n" for key in Key)
    return head + table + "".join(rows)


def _sent(key: Key) -> str:
    fixed = {
        Key.STOP: sorted(keywords.STOPS),
        Key.HIDE: sorted(keywords.HIDES),
        Key.REPEAT: sorted(keywords.ASKING_BACK),
    }
    words = fixed.get(key) or [word for word, meaning in keywords.KEYS.items() if meaning is key]
    return ", ".join(f"`{word}`" for word in sorted(words, key=lambda word: (len(word), word)))


def _said(key: Key) -> str:
    return cell(said(SAYS[key])) if key in SAYS else ""


def _ladder() -> str:
    head = "## When the line does not understand\n\n| | The line says | It is |\n|---|---|---|\n"
    rows = (f"| {time} | {cell(said(message, '123'))} | {what} |\n" for time, message, what in LADDER)
    return head + "".join(rows)
