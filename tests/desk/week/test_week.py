"""A week of sixty women, and the figures that a person with a pencil finds in its table (T-40).

By language there are eight questions, six of them answered; by channel twelve and nine. An hour in the table
is a minute less than an hour, so that "1.0 h" is within one.
"""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from html import unescape

import pytest

from bot.gsm7 import segments
from tests.conftest import OpenLine
from tests.desk.conftest import GRACE, Browser, Office
from tests.desk.week.town import MONDAY, Town, counting_ids
from tests.own.conftest import BASE
from tests.swift import Swift

FEW = ("<5",) * 6
ALONE = FEW[1:]
"""Where all may be told of and no part of them."""

EXPECTED = {
    # all, SMS, WhatsApp, English, Spanish, French
    "Members": ("60", "30", "30", "20", "20", "20"),
    "Questions, answers and practices": ("66", "33", "33", "22", "22", "22"),
    "Answers given": ("36", "18", "18", "12", "12", "12"),
    "Practices shared": ("6", *ALONE),
    "Texts read that come from other languages": ("100 %",) * 6,
    "Readers in other languages of each text": ("2.6",) * 6,
    # 0.5 four times, 1 seven times, 1.5 twice, 2 three times, 2.5, 3.5, and six without end
    "First answer, half within": ("1.5 h", "1.2 h", "1.7 h", "1.0 h", "1.0 h", "2.2 h"),
    "First answer, nine of ten within": ("not yet",) * 6,
    "First answer, in safe hours": ("1.5 h", "1.2 h", "1.7 h", "1.0 h", "1.0 h", "2.2 h"),
    # an hour after the first answer
    "First helpful answer, half within": ("2.5 h", "2.2 h", "2.7 h", "2.0 h", "2.0 h", "3.2 h"),
    "First helpful answer, nine of ten within": ("not yet",) * 6,
    # 2 three times, 3 twice, and one without end
    "To a person, half within": ("2.5 h", *ALONE),
    "To a person, nine of ten within": ("not yet", *ALONE),
    # 36 women gave one answer each
    "Answers by the five busiest": ("14 %", "28 %", "28 %", "42 %", "42 %", "42 %"),
    "Answered at least once in 90 days": (
        "60 % (36)", "60 % (18)", "60 % (18)", "60 % (12)", "60 % (12)", "60 % (12)",
    ),
    # two offers, nobody after a day, nobody after two, and Lucia's words; six of sixty have stopped
    "At their weekly limit": ("9 % (5)", *ALONE),
    "Neither wrote nor read for 30 days": FEW,
    "Read and never write": ("10 % (6)", *ALONE),
    "Joined to the end": ("91 % (60)", "83 % (30)", "100 % (30)", "77 % (20)", "100 % (20)", "100 % (20)"),
    "Doubtful addresses": FEW,
    # a tenth of them, in 7 of 30 days
    "Stopped, in a month": ("43 % (6)", *ALONE),
    "Met": ("96 %", "100 %", "92 %", "100 %", "88 %", "100 %"),
    "Met by a peer": ("75 %",) * 6,
    "Answered within 1 h": ("46 %", "50 %", "42 %", "62 %", "62 %", "12 %"),
    "Answered within 4 h": ("75 %",) * 6,
    "Answered within 24 h": ("75 %",) * 6,
    "Answers to each question": ("1.5",) * 6,
    # eighteen first answers, and the second ones of Monday
    "Helpful answers to each question": ("1.2",) * 6,
    "Offers that were answered": ("30 %",) * 6,
    "Questions and answers of each member": ("1.0",) * 6,
    "Members who shared one": ("10 % (6)", *ALONE),
    "Failed or half done": ("33 %", *ALONE),
    **dict.fromkeys(("Tried, of questions followed up", "Plans made", "Authors who were told of it"), FEW),
    **dict.fromkeys(("Meetings with authorities", "Promises due", "Answered"), FEW),
}  # fmt: skip

COUNTED = {"let through": "66", "waits": "0", "wrote": "5", "the team": "0", "won by the author": "0"}
"""Of each woman the first two texts are looked at: 24 questions, 36 answers, 6 practices; nobody objects."""

PARITY = {
    "languages": ["0.44", "1.00", "–", "1.00"],
    "channels": ["0.71", "1.00", "–", "1.00"],
}
"""First answer, texts of each member, who shared a practice, readers: the lowest by the highest."""

ROW = re.compile(r'<th scope="row"[^>]*>(.*?)</th>(.*?)</tr>', re.DOTALL)
CELL = re.compile(r"<td[^>]*>(.*?)</td>", re.DOTALL)


@pytest.fixture
async def lived(open_paper: OpenLine, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Browser]:
    """The week is over, and Lucia opens the figures."""
    counting_ids(monkeypatch)
    async with open_paper(None, kind=Swift, public_base_url=BASE) as paper:
        town = Town(paper)
        await town.settle()
        await town.live()
        office = Office(paper)
        lucia = await office.enters("Lucia", GRACE)
        await lucia.open("figures", days="7")
        assert lucia.page.status_code == 200
        yield lucia
        for http in office.opened:
            await http.aclose()


def rows(browser: Browser) -> dict[str, tuple[str, ...]]:
    """The first row with each heading, of all tables."""
    found: dict[str, tuple[str, ...]] = {}
    for name, cells in ROW.findall(browser.page.text):
        found.setdefault(unescape(name), tuple(map(unescape, CELL.findall(cells))))
    return found


@pytest.mark.rule("T-40", "LNG-07", "LNG-12")
async def test_the_figures_are_those_of_the_table(lived: Browser) -> None:
    told = rows(lived)
    assert {name: told[name] for name in EXPECTED} == EXPECTED
    assert {name: told[name][0] for name in COUNTED} == COUNTED
    directions = {name: cells[0] for name, cells in told.items() if "→" in name}
    assert list(directions.values()) == ["0.0 s"] * 6
    assert "Maembe" not in lived.text, "every group was asked"
    (stay,) = [(name, cells) for name, cells in told.items() if name.startswith("joining, hello")]
    assert stay[1] == ("SMS", "6", "no", "0")
    assert "questions and answers 6 Who keeps" in lived.text, "what came last before STOP"
    assert side_by_side(lived) == PARITY
    await costs(lived, told)


def side_by_side(browser: Browser) -> dict[str, list[str]]:
    """The lowest by the highest, of languages and of channels."""
    tables = re.findall(
        r"<summary>(?:Languages side by side|SMS beside WhatsApp).*?</table>", browser.page.text
    )
    return {
        between: [CELL.findall(cells)[0] for _, cells in ROW.findall(table)]
        for between, table in zip(PARITY, tables, strict=True)
    }


async def costs(lived: Browser, told: dict[str, tuple[str, ...]]) -> None:
    """What the phones got, counted once more."""
    sms = [paper.letter.body for paper in lived.paper.papers if paper.letter.to.channel == "sms"]
    codes = [body for body in sms if body.startswith("Code for the desk")]
    assert told["For each member"][0] == f"{(sum(map(segments, sms)) - len(codes)) / 30:.1f}"
    assert lived.paper.clock.at.date() == MONDAY.date().replace(day=16)
