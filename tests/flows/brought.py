"""What comes with each flow that the machine or the shell opens."""

from __future__ import annotations

from flows.events import Arrived

PROMISED: dict[str, str | int] = {
    "promise": 31,
    "id": 31,
    "words": "w50",
    "asked": "r1",
    "date": "30/06",
    "on": "2026-06-30",
}

BROUGHT: dict[str, dict[str, str | int]] = {
    "answer": {"offer": "o1", "words": "w1", "place": "Lima", "long": "yes"},
    "receive": {"answer": "a1", "words": "w2", "nick": "Papaya", "place": "Kisumu", "hidden": ""},
    "further": {"answer": "a2", "offer": "o2", "words": "w3", "nick": "", "place": "Lima"},
    "met": {"met": "q1", "words": "w6", "nick": "Lucia", "place": "Red Ceibo"},
    "typed": {"words": "w5", "nick": "", "place": "Lima"},
    "untyped": {},
    "ask_author": {"practice": "i1"},
    "kind": {"practice": "i1"},
    "enrich": {"offer": "o2", "words": "w11", "practice": "i2", "id": 41, "long": "yes"},
    "skipped": {"asked": "q1", "words": "w7", "replaces": 19},
    "silent": {"asked": "q1", "words": "w7", "replaces": 19, "date": "30/12"},
    "kindly": {
        "kindness": "k1",
        "words": "w12",
        "wonders": "w13",
        "practice": "i2",
        "id": 41,
        "nick": "Fig",
        "place": "Lima",
    },
    "passed": {"id": 41, "asked": "i2"},
    "replied": {"words": "w14", "id": 40, "nick": "", "place": "Lima"},
    "add": {"practice": "i2", "id": 41, "part": "cost"},
    "tried": {"asked": "n1", "plan": "n1", "words": "w17"},
    "used": {"asked": "n2", "plan": "n2", "id": 41, "place": "Lima"},
    "outcome": {"plan": "n2", "words": "w18", "id": 41, "place": "Lima", "result": "worked"},
    "none24": {"asked": "q1", "words": "w7", "n": 8, "replaces": 19},
    "none48": {"asked": "q1", "date": "30/12"},
    "follow": {"asked": "q3", "words": "w7", "n": 2, "replaces": 19, "again": ""},
    "go_on": {"dialogue": "d1", "asked": "d1"},
    "stands": {"dialogue": "d1", "asked": "d1", "state": "paused"},
    "role": {"dialogue": "d1", "asked": "d1 opens", "task": "opens"},
    "helped": {"answer": "a3", "words": "w10", "place": "Lima", "result": "worked"},
    "corrected": {"words": "w5", "nick": "", "place": "Lima", "untranslated": ""},
    "pictured": {"words": "w5", "nick": "", "place": "Lima"},
    "thanked": {"words": "w4", "nick": "Fig", "place": "Lima"},
    "thanks": {"nick": "Fig", "place": "Lima"},
    "thanks_anon": {"nick": "", "place": "Lima"},
    "promised": PROMISED,
    "witness": PROMISED,
    "unseen": PROMISED,
    "good_news": PROMISED,
    "tie_news": {"words": "w51", "group": "Maembe savers"},
    "agree": {
        "dialogue": "d1",
        "asked": "d1",
        "version": 1,
        "by": "paper/by/d1",
        "office": "paper/office/d1",
    },
    "ready": {"dialogue": "d1", "asked": "d1", "office": "paper/office/d1", "k": 2, "n": 3},
    "prepare": {"dialogue": "d1"},
    "remind": {"asked": "d1", "dialogue": "d1", "days": 7},
    "after": {"asked": "d1", "dialogue": "d1"},
    "reflect": {"asked": "d1", "dialogue": "d1"},
    "stand": {"asked": "d2", "stand": "d2", "group": "Red Ceibo", "auth": "w51"},
    "stood": {"words": "w52", "nick": "", "place": "Red Ceibo", "group": "Red Ceibo", "n": 1},
    "ally": {"ally": "al1", "auth": "w63", "date": "12/06"},
    "ally_answered": {"ally": "al1", "dialogue": "d1", "answer": "yes", "name": "w66"},
    "ally_news": {"ally": "al1", "dialogue": "d1", "words": "w67", "quotable": "yes", "promise": 0},
    "ask_ally": {"dialogue": "d1"},
    "invite": {"dialogue": "d1"},
    "know": {},
    "want": {},
    "home": {},
    "stay": {},
    "speak": {"language": "fr"},
}


def arrived(flow: str, **data: str | int) -> Arrived:
    return Arrived(flow, {**BROUGHT[flow], **data})
