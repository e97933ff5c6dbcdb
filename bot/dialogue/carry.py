"""Effects of dialogues → rows: the tables of the parts, in one."""

from __future__ import annotations

from bot.carrying import Act
from bot.dialogue.carry_care import CARE_ACTS
from bot.dialogue.carry_day import DAY_ACTS
from bot.dialogue.carry_practise import PRACTISE_ACTS
from flows import effects as e

DIALOGUE_ACTS: dict[type[e.Effect], Act] = {
    **CARE_ACTS,
    **DAY_ACTS,
    **PRACTISE_ACTS,
}
