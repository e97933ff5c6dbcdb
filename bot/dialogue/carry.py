"""Effects of dialogues → rows: the tables of the parts, in one."""

from __future__ import annotations

from bot.carrying import Act
from bot.dialogue.carry_allies import ALLY_ACTS
from bot.dialogue.carry_care import CARE_ACTS
from bot.dialogue.carry_day import DAY_ACTS
from bot.dialogue.carry_kept import KEPT_ACTS
from bot.dialogue.carry_meeting import MEETING_ACTS
from bot.dialogue.carry_paper import PAPER_ACTS
from bot.dialogue.carry_practise import PRACTISE_ACTS
from bot.dialogue.carry_prepare import PREPARE_ACTS
from bot.dialogue.carry_promises import PROMISE_ACTS
from bot.dialogue.standing import STANDING_ACTS
from flows import effects as e

DIALOGUE_ACTS: dict[type[e.Effect], Act] = {
    **ALLY_ACTS,
    **CARE_ACTS,
    **DAY_ACTS,
    **KEPT_ACTS,
    **PAPER_ACTS,
    **MEETING_ACTS,
    **PRACTISE_ACTS,
    **PREPARE_ACTS,
    **STANDING_ACTS,
    **PROMISE_ACTS,
}
