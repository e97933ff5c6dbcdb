"""The figures of practices once more, from what the women lived and not from the database."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import timedelta

from bot.channels.paper import Paper
from tests.month.counting import by_slice, letters, mean, remembered, share
from tests.month.diary import Plan, Practice, names, number_in
from tests.month.living import DAY, Month
from tests.month.town import Woman

FOLLOWED = timedelta(days=21)
CARDS, NEWS = ("f-card", "f-card-nowhere"), "p-used"

Figures = dict[str, dict[str, float | None]]


def figures(month: Month) -> Figures:
    """As `tests.month.counting.figures`."""
    return _of_practices(month) | _of_readings(month) | _of_plans(month) | _of_followed(month)


def standing(month: Month) -> list[Practice]:
    return [one for one in month.diary.practices.values() if one.shared and not one.taken_back]


def _of_practices(month: Month) -> Figures:
    practices = standing(month)
    authors = {one.by.person.nickname for one in practices}
    told: Callable[[Woman], bool] = lambda woman: woman.person.nickname in authors  # noqa: E731 - short
    return {
        "practices": by_slice(practices, _by, len),
        "shared a practice": by_slice(month.women, lambda woman: woman, share(told)),
        "failed or half done": by_slice(practices, _by, share(lambda one: one.kind != "works")),
    }


def readings(month: Month) -> list[tuple[Woman, Practice]]:
    """Each practice that stands, with each other woman who has seen it in short."""
    found = {
        (reader.person.nickname, name): (reader, practice)
        for reader, prompt, letter in letters(month)
        for name in names(letter)
        if prompt in CARDS and (practice := month.diary.practices.get(name)) and not practice.taken_back
    }
    return list(found.values())


def _of_readings(month: Month) -> Figures:
    pairs, practices = readings(month), standing(month)

    def readers(one: Practice) -> int:
        return sum(practice is one for _, practice in pairs)

    def elsewhere(one: Practice) -> int:
        return sum(practice is one and _crosses((reader, practice)) for reader, practice in pairs)

    return {
        "practices from elsewhere": by_slice(pairs, lambda pair: pair[0], share(_crosses)),
        "readers a practice": by_slice(practices, _by, mean(readers)),
        "readers elsewhere a practice": by_slice(practices, _by, mean(elsewhere)),
    }


def _crosses(pair: tuple[Woman, Practice]) -> bool:
    return pair[0].language != pair[1].by.language


def _of_plans(month: Month) -> Figures:
    """All groups are of one country, so that only languages part them."""
    plans = list(month.diary.plans.values())
    known = [plan for plan in plans if not plan.practice.taken_back]
    return {
        "plans": by_slice(plans, _by, len),
        "plans across borders": by_slice(known, _by, share(_across)),
        "authors told of use": by_slice(
            uses(month), _author, share(lambda plan: heard(plan, remembered(month)))
        ),
    }


def _across(plan: Plan) -> bool:
    return plan.by.language != plan.practice.by.language


def uses(month: Month) -> list[Plan]:
    """The first plan of each woman with a practice that stands, a day ago at least, of authors who stayed."""
    first: dict[tuple[str, str], Plan] = {}
    for plan in month.diary.plans.values():
        first.setdefault((plan.by.person.nickname, plan.practice.name), plan)
    return [plan for plan in first.values() if not plan.practice.taken_back and _counts(month, plan)]


def _counts(month: Month, plan: Plan) -> bool:
    return plan.at < month.ends - DAY and plan.practice.by.person.nickname not in month.diary.left


def heard(plan: Plan, came: Iterable[tuple[Woman, str, Paper]]) -> bool:
    """Among what `came` to its author she has read that somebody uses it."""
    return any(
        reader is plan.practice.by
        and prompt == NEWS
        and number_in(letter.letter.body) == plan.practice.number
        and letter.at >= plan.told_at
        for reader, prompt, letter in came
    )


def _of_followed(month: Month) -> Figures:
    """Three weeks after they were made; nobody has named a day that is later."""
    plans = [plan for plan in month.diary.plans.values() if plan.at < month.ends - FOLLOWED]
    told = [plan for plan in plans if plan.result]
    return {
        "plans tried": by_slice(plans, _by, share(lambda plan: plan.state in ("started", "done"))),
        "plans done": by_slice(plans, _by, share(lambda plan: plan.state == "done")),
        "half, of plans tried": by_slice(told, _by, share(lambda plan: plan.result == "half")),
        "failed, of plans tried": by_slice(told, _by, share(lambda plan: plan.result == "failed")),
    }


def _by(one: Practice | Plan) -> Woman:
    return one.by


def _author(plan: Plan) -> Woman:
    return plan.practice.by
