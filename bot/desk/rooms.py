"""The rooms of the desk, in the order in which they are named on every page."""

from __future__ import annotations

from collections.abc import Sequence

from bot.desk.appeals_room import AppealsRoom
from bot.desk.check_room import CheckRoom
from bot.desk.countries_room import CountriesRoom
from bot.desk.exports_room import ExportsRoom
from bot.desk.figures_room import FiguresRoom
from bot.desk.keepers.glossary_room import GlossaryRoom
from bot.desk.keepers.people_room import PeopleRoom
from bot.desk.keepers.photos_room import PhotosRoom
from bot.desk.keepers.practices_room import PracticesRoom
from bot.desk.keepers.quiet_room import QuietRoom
from bot.desk.keepers.safety_room import SafetyRoom
from bot.desk.keepers.translations_room import TranslationsRoom
from bot.desk.keepers.voices_room import VoicesRoom
from bot.desk.log_room import LogRoom
from bot.desk.me_room import MeRoom
from bot.desk.promises_room import PromisesRoom
from bot.desk.prompts_room import PromptsRoom
from bot.desk.questions_room import QuestionsRoom
from bot.desk.releases_room import ReleasesRoom
from bot.desk.room import Room
from bot.desk.running_room import RunningRoom
from bot.desk.settings_room import SettingsRoom
from bot.desk.staff_room import StaffRoom
from bot.desk.two_room import TwoRoom
from bot.desk.waiting_room import WaitingRoom

ROOMS: Sequence[Room] = (
    WaitingRoom(),
    QuestionsRoom(),
    CheckRoom(),
    PromptsRoom(),
    PromisesRoom(),
    TwoRoom(),
    AppealsRoom(),
    PracticesRoom(),
    TranslationsRoom(),
    GlossaryRoom(),
    VoicesRoom(),
    PhotosRoom(),
    PeopleRoom(),
    QuietRoom(),
    SafetyRoom(),
    FiguresRoom(),
    ExportsRoom(),
    ReleasesRoom(),
    SettingsRoom(),
    CountriesRoom(),
    StaffRoom(),
    LogRoom(),
    RunningRoom(),
    MeRoom(),
)


def rooms_for(roles: Sequence[str]) -> list[Room]:
    """Those that somebody with these roles may enter."""
    return [room for room in ROOMS if not room.roles.isdisjoint(roles)]
