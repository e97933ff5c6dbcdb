"""What a turn decides should become true. `bot.carry_out` makes rows of these, in the same transaction."""

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
from flows.effects.following import FollowLater, KeepPractice, ShowIdea, TellResult
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
    | KeepPractice
    | ShowIdea
    | MarkMet
    | WriteBack
    | FetchPhoto
    | FetchSound
    | AllowPhoto
)

__all__ = [
    "AllowPhoto",
    "AskLater",
    "AskMore",
    "AskPeers",
    "AskedSafety",
    "BeDiscreet",
    "BeSure",
    "BecomeMember",
    "CallOffCase",
    "CallPerson",
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
    "KeepPractice",
    "KeepQuiet",
    "Knock",
    "Know",
    "LiveIn",
    "MarkAnswer",
    "MarkMet",
    "MissPin",
    "NarrowReaders",
    "OpenCase",
    "OptIn",
    "OptOut",
    "PassOffer",
    "ReadAnswer",
    "RecordConsent",
    "Remind",
    "SendAnswer",
    "SendThanks",
    "SetCover",
    "SetHours",
    "SetLanguage",
    "SetNickname",
    "SetPin",
    "ShareAddress",
    "ShowIdea",
    "ShowOriginal",
    "StayMember",
    "SwitchWriter",
    "TakeBack",
    "TakeOffer",
    "TellResult",
    "Unlock",
    "WaitForHer",
    "Want",
    "Wonder",
    "WriteBack",
]
