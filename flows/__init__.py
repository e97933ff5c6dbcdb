"""The conversations. Everything in this folder is pure: no clock, no text, no database, no network."""

from flows.adapt import ADAPT
from flows.add import ADD
from flows.alike import ALIKE
from flows.alone import SILENT, SKIPPED
from flows.answer import ANSWER
from flows.ask import ASK
from flows.ask_author import ASK_AUTHOR
from flows.checked import APPEAL, CHECK_NEWS, CHECKED
from flows.corrected import CORRECTED
from flows.data import DATA
from flows.desk.agreed import AGREED
from flows.desk.approve import SECOND_LOOK
from flows.desk.care import CARE
from flows.desk.check import CHECK
from flows.desk.language import LANGUAGE_CHECK
from flows.desk.menu import DESK
from flows.desk.notice import DESK_NOTICE, SAFETY_NOTICE
from flows.desk.promises import PROMISES
from flows.desk.prompt import PROMPT
from flows.desk.quiet import QUIET
from flows.desk.ready import READY as PROMPT_READY
from flows.desk.unanswered import UNANSWERED
from flows.desk.whom import WHOM
from flows.desk.words import WORDS
from flows.dialogue.after import AFTER
from flows.dialogue.agree import AGREE, READY
from flows.dialogue.ally import ALLY
from flows.dialogue.ally_news import ALLY_ANSWERED, ALLY_NEWS
from flows.dialogue.ask_ally import ASK_ALLY
from flows.dialogue.board import PROMISES_OF_HERS
from flows.dialogue.go_on import GO_ON, STANDS
from flows.dialogue.invite import INVITE
from flows.dialogue.kept import KEPT
from flows.dialogue.late import LATE
from flows.dialogue.letter import LETTER
from flows.dialogue.moved import MOVED
from flows.dialogue.paper import PAPER
from flows.dialogue.partly import PARTLY
from flows.dialogue.practise import PRACTISE
from flows.dialogue.prepare import PREPARE
from flows.dialogue.promise import PROMISE
from flows.dialogue.promised import PROMISED
from flows.dialogue.reflect import REFLECT
from flows.dialogue.remind import REMIND
from flows.dialogue.role import ROLE
from flows.dialogue.stand import STAND, STOOD
from flows.dialogue.start import MEET
from flows.dialogue.witness import GOOD_NEWS, TIE_NEWS, UNSEEN, WITNESS
from flows.digested import DIGESTED
from flows.enrich import ENRICH
from flows.everywhere import ERASE, HELP, LANGUAGE, NOTICE, PERSON, RESUME, STUCK
from flows.find import FIND
from flows.follow import FOLLOW
from flows.gentle import GENTLE
from flows.helped import HELPED
from flows.ideas import IDEAS
from flows.joining import JOINING, WELCOME
from flows.kind import KIND, KINDLY, REPLIED
from flows.know import HOME, KNOW, WANT
from flows.known import KNOWN
from flows.menu import MENU
from flows.met import MET
from flows.mine import MY_THINGS
from flows.nudge import NUDGE
from flows.page import PAGE
from flows.passed import PASSED
from flows.photo import PHOTO
from flows.pin import PIN
from flows.plans import MY_PLANS
from flows.prompted import PROMPTED
from flows.receive import FURTHER, MORE, PICTURED, RECEIVE, THANKED, THANKS, THANKS_ANON
from flows.safe import SAFE
from flows.second import SECOND
from flows.settings import SETTINGS
from flows.share import SHARE
from flows.speak import SPEAK
from flows.stay import STAY
from flows.steps import Flows
from flows.told import TOLD
from flows.tried import TRIED
from flows.typed import TYPED, UNTYPED
from flows.used import OUTCOME, USED
from flows.waiting import NONE24, NONE48
from flows.wished import WISHED
from flows.writer import WRITER

FLOWS: Flows = {
    flow.name: flow
    for flow in (
        JOINING,
        WELCOME,
        KNOW,
        WANT,
        HOME,
        MENU,
        FIND,
        ASK,
        ALIKE,
        ANSWER,
        RECEIVE,
        NONE24,
        NONE48,
        SKIPPED,
        SILENT,
        ASK_AUTHOR,
        ENRICH,
        ADD,
        KIND,
        KINDLY,
        REPLIED,
        FOLLOW,
        HELPED,
        SHARE,
        PASSED,
        CHECKED,
        APPEAL,
        CHECK_NEWS,
        IDEAS,
        MET,
        TOLD,
        MORE,
        FURTHER,
        CORRECTED,
        GENTLE,
        WISHED,
        PROMPTED,
        DIGESTED,
        PICTURED,
        TYPED,
        UNTYPED,
        THANKED,
        THANKS,
        THANKS_ANON,
        SETTINGS,
        STAY,
        SPEAK,
        ADAPT,
        TRIED,
        USED,
        OUTCOME,
        PAPER,
        AGREE,
        READY,
        GO_ON,
        STANDS,
        ROLE,
        MOVED,
        MY_PLANS,
        MY_THINGS,
        AFTER,
        PRACTISE,
        REFLECT,
        REMIND,
        STAND,
        STOOD,
        DATA,
        PAGE,
        MEET,
        PREPARE,
        PROMISE,
        PROMISED,
        KEPT,
        PARTLY,
        LATE,
        WITNESS,
        UNSEEN,
        GOOD_NEWS,
        TIE_NEWS,
        LETTER,
        PROMISES_OF_HERS,
        HELP,
        PERSON,
        LANGUAGE,
        STUCK,
        RESUME,
        NOTICE,
        NUDGE,
        PIN,
        KNOWN,
        WRITER,
        SECOND,
        SAFE,
        PHOTO,
        ERASE,
        ALLY,
        ALLY_ANSWERED,
        ALLY_NEWS,
        ASK_ALLY,
        INVITE,
        DESK,
        UNANSWERED,
        CARE,
        DESK_NOTICE,
        SAFETY_NOTICE,
        CHECK,
        PROMPT,
        WHOM,
        WORDS,
        LANGUAGE_CHECK,
        PROMPT_READY,
        SECOND_LOOK,
        AGREED,
        PROMISES,
        QUIET,
    )
}
