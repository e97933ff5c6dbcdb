"""The figures once more, from what the women lived and not from the database."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from statistics import median
from typing import TypeVar

from bot.channels.paper import Paper
from bot.measures.cells import SLICES
from bot.pushing import HOURS
from tests.month.diary import Text, names
from tests.month.living import Month
from tests.month.phone import asked
from tests.month.town import Woman

HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)
RIPE = 72 * HOUR
FOLLOWED = timedelta(days=14)
NEVER = float("inf")
LISTED = ("f-list-one", "f-list-two", "f-list-three", "f-list", "f-card", "f-card-nowhere", "f-card-mine")

T = TypeVar("T")


def figures(month: Month) -> dict[str, dict[str, float | None]]:
    """By measure and slice, as `bot.measures` names them; None where there is nothing to count."""
    ripe = [one for one in month.diary.of("question") if one.at < month.ends - RIPE]
    waits = {one.name: wait(month, one) for one in ripe}
    within = {f"answered within {hours} h": share(_sooner(waits, hours)) for hours in (1, 4, 24)}
    of_questions: dict[str, Callable[[list[Text]], float]] = {
        "met": share(lambda one: is_met(month, one)),
        "met by a peer": share(lambda one: waits[one.name] <= RIPE / HOUR),
        "first answer": lambda here: median(waits[one.name] for one in here),
        "first answer, safe hours": lambda here: median(safely(month, one) for one in here),
        **within,
        "answers a question": mean(lambda one: len(month.diary.answers_to(one.name))),
        "helpful a question": mean(lambda one: len(helpful(month, one))),
    }
    counted = {name: by_slice(ripe, _author, reckon) for name, reckon in of_questions.items()}
    return counted | _of_women(month) | _of_results(month) | _of_readings(month)


def wait(month: Month, question: Text) -> float:
    """Hours."""
    answers = month.diary.answers_to(question.name)
    return (answers[0].at - question.at) / HOUR if answers else NEVER


def is_met(month: Month, question: Text) -> bool:
    met = month.diary.met.get(question.name, month.ends)
    return wait(month, question) <= RIPE / HOUR or met - question.at <= RIPE


def safely(month: Month, question: Text) -> float:
    """Minute by minute, by the clock of her who answered first."""
    answers = month.diary.answers_to(question.name)
    if not answers:
        return NEVER
    by, at, passed = answers[0].by, question.at, 0.0
    begin, end = HOURS[by.person.hours]
    while at < answers[0].at:
        whole = MINUTE - timedelta(seconds=at.second, microseconds=at.microsecond)
        step = min(whole, answers[0].at - at)
        passed += (step / HOUR) * (begin <= by.clock(at).hour < end)
        at += step
    return passed


def helpful(month: Month, question: Text) -> list[Text]:
    return [one for one in month.diary.answers_to(question.name) if one.name in month.diary.helped]


def _of_women(month: Month) -> dict[str, dict[str, float | None]]:
    diary, women = month.diary, month.women
    answered = Counter(one.by.person.nickname for one in diary.of("answer"))
    wrote = Counter(
        one.by.person.nickname for one in diary.texts.values() if one.kind in ("question", "answer")
    )
    authors = {one.by.person.nickname for one in diary.texts.values() if not diary.is_gone(one)}
    readers = {reader.person.nickname for reader, _ in others(month)}
    nick: Callable[[Woman], str] = lambda woman: woman.person.nickname  # noqa: E731 - short
    tables: dict[str, Callable[[list[Woman]], float]] = {
        "answerers in 90 days": share(lambda woman: nick(woman) in answered),
        "load of the busiest 5": lambda here: _load([answered[nick(woman)] for woman in here]),
        "texts a member": mean(lambda woman: wrote[nick(woman)]),
        "readers who never write": share(lambda woman: nick(woman) in readers - authors),
        "stopped, a month": share(lambda woman: nick(woman) in diary.left),
    }
    return {name: by_slice(women, lambda woman: woman, reckon) for name, reckon in tables.items()}


def _load(answers: list[int]) -> float:
    return sum(sorted(answers)[-5:]) / sum(answers)


def _of_results(month: Month) -> dict[str, dict[str, float | None]]:
    """Two weeks after the first answer."""
    results = month.diary.results
    due = [one for one in month.diary.of("question") if _answered_at(month, one) < month.ends - FOLLOWED]
    told = [one for one in due if one.name in results]
    return {
        "tried": by_slice(due, _author, share(lambda one: one.name in results)),
        "failed, of tried": by_slice(told, _author, share(lambda one: results[one.name] == "failed")),
    }


def _answered_at(month: Month, question: Text) -> datetime:
    return min((one.at for one in month.diary.answers_to(question.name)), default=month.ends)


def others(month: Month) -> Iterator[tuple[Woman, Text]]:
    """Each text in the hands of each other woman, as often as it came, but for what was taken back since.

    Nobody has read what she was only listed the title of, or shown the card of.
    """
    texts = {name: text for name, text in month.diary.texts.items() if not month.diary.is_gone(text)}
    for reader, prompt, letter in remembered(month):
        found = [texts[name] for name in names(letter) if name in texts and prompt not in LISTED]
        yield from ((reader, text) for text in found if text.by is not reader)


def letters(month: Month) -> Iterator[tuple[Woman, str, Paper]]:
    """Each with her who got it and what it asks her."""
    for letter in month.paper.papers:
        reader = month.by_phone[letter.letter.to]
        yield reader, asked(letter.letter.body, reader.language), letter


def remembered(month: Month) -> Iterator[tuple[Woman, str, Paper]]:
    """Those that the line still knows of: who takes something back has our letters to her erased, since they
    show what she wrote."""
    for reader, prompt, letter in letters(month):
        erased = [one.taken_back for one in month.diary.practices.values() if one.by is reader]
        if not any(at and letter.at < at for at in erased):
            yield reader, prompt, letter


def _of_readings(month: Month) -> dict[str, dict[str, float | None]]:
    pairs = {(reader.person.nickname, text.name): (reader, text) for reader, text in others(month)}.values()
    texts = list({text.name: text for _, text in pairs}.values())
    read = Counter(text.name for _, text in pairs)
    elsewhere = Counter(text.name for reader, text in pairs if reader.language != text.by.language)
    return {
        "read from other languages": by_slice(list(pairs), _reader, share(_crosses)),
        "readers a text": by_slice(texts, _author, mean(lambda text: read[text.name])),
        "readers elsewhere a text": by_slice(texts, _author, mean(lambda text: elsewhere[text.name])),
    }


def _reader(pair: tuple[Woman, Text]) -> Woman:
    return pair[0]


def _crosses(pair: tuple[Woman, Text]) -> bool:
    return pair[0].language != pair[1].by.language


def _author(text: Text) -> Woman:
    return text.by


def by_slice(
    rows: list[T], whose: Callable[[T], Woman], reckon: Callable[[list[T]], float]
) -> dict[str, float | None]:
    found = {}
    for name in SLICES:
        here = [row for row in rows if name in ("all", whose(row).person.channel, whose(row).language)]
        found[name] = reckon(here) if here else None
    return found


def _sooner(waits: dict[str, float], hours: int) -> Callable[[Text], bool]:
    return lambda question: waits[question.name] <= hours


def share(which: Callable[[T], bool]) -> Callable[[list[T]], float]:
    return lambda rows: sum(map(which, rows)) / len(rows)


def mean(number: Callable[[T], float]) -> Callable[[list[T]], float]:
    return lambda rows: sum(map(number, rows)) / len(rows)
