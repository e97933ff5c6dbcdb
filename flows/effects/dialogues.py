"""Effects of dialogues. A dialogue and an ally are named by their ids, a promise by its number; what is not
of the group of the member whose turn it is comes to nothing.

`photo` goes with words, `sound` stands for them: carrier's ids (`flows.effects.enriching.Said`).
"""

from __future__ import annotations

from flows.effects.allies import AnswerInvitation, AskAlly, InviteAlly, KeepNews, TellGroup
from flows.effects.meetings import (
    Agree,
    NoteGains,
    NoteHeld,
    NoteTurn,
    PaperIn,
    Reflect,
    SendPaper,
    StandNoMore,
    StandWith,
)
from flows.effects.preparing import (
    AskWhoDecides,
    GiveRole,
    GoCarefully,
    KeepPart,
    MarkAsk,
    OpenDialogue,
    PassStep,
    SayGoOn,
    SeeRisk,
    SetDay,
)
from flows.effects.promises import (
    AskAgain,
    ClosePromise,
    HearPromise,
    KeepPromise,
    MovePromise,
    NoteAccess,
    NotePart,
    SayKept,
    SeeKept,
)

DialogueEffect = (
    OpenDialogue
    | KeepPart
    | PassStep
    | MarkAsk
    | AskWhoDecides
    | SeeRisk
    | GoCarefully
    | SayGoOn
    | GiveRole
    | SetDay
    | NoteTurn
    | SendPaper
    | Agree
    | PaperIn
    | NoteHeld
    | NoteGains
    | Reflect
    | StandWith
    | StandNoMore
    | KeepPromise
    | HearPromise
    | AskAgain
    | MovePromise
    | NotePart
    | SayKept
    | NoteAccess
    | SeeKept
    | ClosePromise
    | InviteAlly
    | AskAlly
    | AnswerInvitation
    | TellGroup
    | KeepNews
)

__all__ = [
    "Agree",
    "AnswerInvitation",
    "AskAgain",
    "AskAlly",
    "AskWhoDecides",
    "ClosePromise",
    "DialogueEffect",
    "GiveRole",
    "GoCarefully",
    "HearPromise",
    "InviteAlly",
    "KeepNews",
    "KeepPart",
    "KeepPromise",
    "MarkAsk",
    "MovePromise",
    "NoteAccess",
    "NoteGains",
    "NoteHeld",
    "NotePart",
    "NoteTurn",
    "OpenDialogue",
    "PaperIn",
    "PassStep",
    "Reflect",
    "SayGoOn",
    "SayKept",
    "SeeKept",
    "SeeRisk",
    "SendPaper",
    "SetDay",
    "StandNoMore",
    "StandWith",
    "TellGroup",
]
