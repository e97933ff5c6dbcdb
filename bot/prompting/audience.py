"""Whom a prompt is for: how many women, in which languages, at what cost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.line import Line
from storage.desk.audience import Audience, Woman, women

LEAST = 5
"""Fewer women are not asked as if they were many: it would be a question to somebody whom the team has
chosen, without her knowing that it was put to her."""

__all__ = ["LEAST", "Audience", "Counted", "count", "counted"]


@dataclass(frozen=True, slots=True)
class Counted:
    """`women`: who get it now. `meant`: with those who want fewer prompts and are left out of this one.
    `languages`: theirs. `sms_segments`: what it costs; who is discreet gets a notice before it."""

    women: int
    languages: tuple[str, ...]
    sms_segments: int
    meant: int


async def count(line: Line, audience: Audience) -> Counted:
    async with line.database.connect() as connection:
        return counted(line, await women(connection, audience, line.clock.now()))


def counted(line: Line, meant: Sequence[Woman]) -> Counted:
    """The same, of women who are known already. A prompt always fits one SMS."""
    got = [woman for woman in meant if not woman.left_out]
    by_sms = [woman for woman in got if line.channels[woman.channel].can.gsm7]
    segments = sum(1 + woman.discreet for woman in by_sms)
    return Counted(len(got), tuple(sorted({woman.language for woman in got})), segments, len(meant))
