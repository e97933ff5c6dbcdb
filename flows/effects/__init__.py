"""What a turn decides should become true. `bot.carry_out` makes rows of these, in the same transaction."""

from flows.effects.adapting import (
    KeepPlan,
    NoteBlocked,
    NotePlan,
    SendWord,
    ShowPlan,
    TellTried,
    TellUsedLater,
)
from flows.effects.asking import (
    AskMore,
    AskPeers,
    DelayOffer,
    MarkAnswer,
    PassOffer,
    ReadAnswer,
    SendAnswer,
    SendThanks,
    TakeOffer,
)
from flows.effects.dialogues import (
    Agree,
    AnswerInvitation,
    AskAgain,
    AskAlly,
    AskWhoDecides,
    ClosePromise,
    GiveRole,
    GoCarefully,
    HearPromise,
    InviteAlly,
    KeepNews,
    KeepPart,
    KeepPromise,
    MarkAsk,
    MovePromise,
    NoteAccess,
    NoteGains,
    NoteHeld,
    NotePart,
    NoteTurn,
    OpenDialogue,
    PaperIn,
    PassStep,
    Reflect,
    SayGoOn,
    SayKept,
    SeeKept,
    SeeRisk,
    SendPaper,
    SetDay,
    StandNoMore,
    StandWith,
    TellGroup,
)
from flows.effects.enriching import AddPart, AnswerKindly, AskAuthor, Said, SayKindly, SkipQuestion
from flows.effects.finding import NoteSearch, ReadPractice
from flows.effects.following import FollowLater, TellResult
from flows.effects.joining import (
    BecomeMember,
    BeDiscreet,
    Forget,
    JoinGroup,
    Know,
    LiveIn,
    RecordConsent,
    SetCover,
    SetHours,
    SetLanguage,
    SetNickname,
    StayMember,
    Want,
)
from flows.effects.met import MarkMet, WriteBack
from flows.effects.phones import (
    BeSure,
    Detach,
    Ignore,
    IssueCode,
    OptIn,
    OptOut,
    ShareAddress,
    SwitchWriter,
    Wonder,
)
from flows.effects.photos import AllowPhoto, FetchPhoto
from flows.effects.practices import SharePractice
from flows.effects.safety import (
    AskedSafety,
    CallOffCase,
    KeepQuiet,
    MissPin,
    OpenCase,
    SetPin,
    Unlock,
    WaitForHer,
)
from flows.effects.sounds import FetchSound
from flows.effects.upkeep import (
    AskLater,
    CallPerson,
    CloseQuestion,
    DoubtTranslation,
    EraseLast,
    EraseWords,
    Knock,
    NarrowReaders,
    Remind,
    ShowOriginal,
    TakeBack,
)

Effect = (
    SetLanguage
    | JoinGroup
    | RecordConsent
    | BecomeMember
    | SetNickname
    | Know
    | NoteSearch
    | ReadPractice
    | Want
    | LiveIn
    | SetHours
    | SetCover
    | BeDiscreet
    | StayMember
    | Forget
    | SetPin
    | Unlock
    | MissPin
    | KeepQuiet
    | WaitForHer
    | AskedSafety
    | OpenCase
    | CallOffCase
    | OptOut
    | OptIn
    | BeSure
    | Wonder
    | Detach
    | SwitchWriter
    | ShareAddress
    | IssueCode
    | Ignore
    | EraseLast
    | EraseWords
    | TakeBack
    | NarrowReaders
    | CloseQuestion
    | ShowOriginal
    | DoubtTranslation
    | AskLater
    | Knock
    | Remind
    | CallPerson
    | AskPeers
    | TakeOffer
    | PassOffer
    | DelayOffer
    | SendAnswer
    | ReadAnswer
    | MarkAnswer
    | SendThanks
    | AskMore
    | FollowLater
    | TellResult
    | SharePractice
    | AskAuthor
    | SkipQuestion
    | SayKindly
    | AnswerKindly
    | AddPart
    | KeepPlan
    | NoteBlocked
    | NotePlan
    | SendWord
    | ShowPlan
    | TellTried
    | TellUsedLater
    | MarkMet
    | WriteBack
    | FetchPhoto
    | FetchSound
    | AllowPhoto
    | OpenDialogue
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
    | PaperIn
    | Agree
    | NoteHeld
    | NoteGains
    | Reflect
    | StandWith
    | KeepPromise
    | HearPromise
    | AskAgain
    | NotePart
    | MovePromise
    | SayKept
    | NoteAccess
    | SeeKept
    | ClosePromise
    | InviteAlly
    | AskAlly
    | AnswerInvitation
    | TellGroup
    | StandNoMore
    | KeepNews
)

__all__ = [
    "AddPart",
    "Agree",
    "AllowPhoto",
    "AnswerInvitation",
    "AnswerKindly",
    "AskAgain",
    "AskAlly",
    "AskWhoDecides",
    "AskAuthor",
    "AskLater",
    "AskMore",
    "AskPeers",
    "AskedSafety",
    "BeDiscreet",
    "BeSure",
    "BecomeMember",
    "CallOffCase",
    "CallPerson",
    "ClosePromise",
    "CloseQuestion",
    "DelayOffer",
    "Detach",
    "DoubtTranslation",
    "Effect",
    "EraseLast",
    "EraseWords",
    "FetchPhoto",
    "FetchSound",
    "FollowLater",
    "Forget",
    "GiveRole",
    "GoCarefully",
    "HearPromise",
    "Ignore",
    "InviteAlly",
    "IssueCode",
    "JoinGroup",
    "KeepNews",
    "KeepPart",
    "KeepPlan",
    "KeepPromise",
    "KeepQuiet",
    "Knock",
    "Know",
    "LiveIn",
    "MarkAnswer",
    "MarkAsk",
    "MarkMet",
    "MissPin",
    "MovePromise",
    "NarrowReaders",
    "NoteAccess",
    "NoteBlocked",
    "NoteGains",
    "NoteHeld",
    "NotePart",
    "NotePlan",
    "NoteSearch",
    "NoteTurn",
    "OpenCase",
    "OpenDialogue",
    "OptIn",
    "OptOut",
    "PaperIn",
    "PassOffer",
    "PassStep",
    "ReadAnswer",
    "ReadPractice",
    "RecordConsent",
    "Reflect",
    "Remind",
    "Said",
    "SayGoOn",
    "SayKept",
    "SayKindly",
    "SeeKept",
    "SeeRisk",
    "SendAnswer",
    "SendPaper",
    "SendThanks",
    "SendWord",
    "SetCover",
    "SetDay",
    "SetHours",
    "SetLanguage",
    "SetNickname",
    "SetPin",
    "ShareAddress",
    "SharePractice",
    "ShowOriginal",
    "ShowPlan",
    "SkipQuestion",
    "StandNoMore",
    "StandWith",
    "StayMember",
    "SwitchWriter",
    "TakeBack",
    "TakeOffer",
    "TellGroup",
    "TellResult",
    "TellTried",
    "TellUsedLater",
    "Unlock",
    "WaitForHer",
    "Want",
    "Wonder",
    "WriteBack",
]
