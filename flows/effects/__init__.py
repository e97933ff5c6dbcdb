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
from flows.effects.checking import AppealCheck, ChangeChecked, CheckEffect, ReportWords
from flows.effects.desk_cards import CardEffect
from flows.effects.desk_care import NoteLoad
from flows.effects.desk_prompts import PromptEffect
from flows.effects.desk_quiet import CareForQuiet
from flows.effects.dialogues import DialogueEffect
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
from flows.effects.prompts import ReplyingEffect
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
    | CardEffect
    | FetchPhoto
    | FetchSound
    | AllowPhoto
    | PromptEffect
    | CareForQuiet
    | NoteLoad
    | ReplyingEffect
    | DialogueEffect
    | CheckEffect
)

__all__ = [
    "AddPart",
    "AllowPhoto",
    "AnswerKindly",
    "AppealCheck",
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
    "CareForQuiet",
    "ChangeChecked",
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
    "Ignore",
    "IssueCode",
    "JoinGroup",
    "KeepPlan",
    "KeepQuiet",
    "Knock",
    "Know",
    "LiveIn",
    "MarkAnswer",
    "MarkMet",
    "MissPin",
    "NarrowReaders",
    "NoteBlocked",
    "NoteLoad",
    "NotePlan",
    "NoteSearch",
    "OpenCase",
    "OptIn",
    "OptOut",
    "PassOffer",
    "ReadAnswer",
    "ReadPractice",
    "RecordConsent",
    "Remind",
    "ReportWords",
    "Said",
    "SayKindly",
    "SendAnswer",
    "SendThanks",
    "SendWord",
    "SetCover",
    "SetHours",
    "SetLanguage",
    "SetNickname",
    "SetPin",
    "ShareAddress",
    "SharePractice",
    "ShowOriginal",
    "ShowPlan",
    "SkipQuestion",
    "StayMember",
    "SwitchWriter",
    "TakeBack",
    "TakeOffer",
    "TellResult",
    "TellTried",
    "TellUsedLater",
    "Unlock",
    "WaitForHer",
    "Want",
    "Wonder",
    "WriteBack",
]
