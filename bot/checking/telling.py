"""What the author of a text is told of it, in turns of her own and in her language."""

from __future__ import annotations

from collections.abc import Sequence

from bot.carrying import Carrying
from bot.happenings import arrived
from bot.moderating import REASONS
from storage.checking.checks import Checked


def first_of(reasons: Sequence[str]) -> str:
    """The one that is named to her."""
    return next((reason for reason in REASONS if reason in reasons), "other")


def named(reasons: Sequence[str]) -> str:
    """The catalogue id of that one."""
    return f"mod-why-{first_of(reasons)}"


def ask_to_change(carrying: Carrying, check: Checked, why: str) -> None:
    data: dict[str, str | int] = {"check": check.id, "words": str(check.words_id), "thing": f"mod-why-{why}"}
    carrying.tell(check.member_id, arrived("checked", _once(check) | data))


def tell(carrying: Carrying, check: Checked, became: str, why: str = "") -> None:
    """`became`: passed, held, late, removed, won, lost, blocked, unblocked."""
    data: dict[str, str | int] = {
        "check": check.id,
        "became": became,
        "thing": f"mod-why-{why or first_of(check.reasons)}",
    }
    carrying.tell(check.member_id, arrived("check_news", _once(check) | data))


def _once(check: Checked) -> dict[str, str | int]:
    """What is told later takes the place of what still waits for her about the same text."""
    return {"asked": f"check {check.id}"}
