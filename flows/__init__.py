"""The conversations. Everything in this folder is pure: no clock, no text, no database, no network."""

from flows.answer import ANSWER
from flows.ask import ASK
from flows.everywhere import ERASE, HELP, LANGUAGE, NOTICE, PERSON, RESUME, STUCK
from flows.joining import JOINING, WELCOME
from flows.know import KNOW
from flows.menu import MENU
from flows.receive import FURTHER, MORE, RECEIVE, THANKED, THANKS, THANKS_ANON
from flows.settings import SETTINGS
from flows.steps import Flows

FLOWS: Flows = {
    flow.name: flow
    for flow in (
        JOINING,
        WELCOME,
        KNOW,
        MENU,
        ASK,
        ANSWER,
        RECEIVE,
        MORE,
        FURTHER,
        THANKED,
        THANKS,
        THANKS_ANON,
        SETTINGS,
        HELP,
        PERSON,
        LANGUAGE,
        STUCK,
        RESUME,
        NOTICE,
        ERASE,
    )
}
