"""What each conversation costs in segments on SMS, all letters counted as they leave (EAS-07)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest

from bot.channels.channel import Address
from bot.gsm7 import segments
from tests.bot.walker import WORDS, Walker
from tests.flows.doors import MAIN, way_to, ways
from tests.paper import OnPaper, member
from translations.catalog import LANGUAGES

JOINING_MOST, SHARING_MOST, ASKING_MOST = 14, 14, 9  # EAS-07
PHONE, PEER = Address("sms", "+221700000201"), Address("sms", "+221700000202")
OTHERS_LOOK = {"onb-what": "2", "onb-shared": "3"}  # she asks for more, and takes hours, a PIN and a note
NUMBER = " 0712 345 678"


@dataclass
class Table:
    """Segments by conversation and language, printed at the end of the run."""

    spent: dict[str, dict[str, int]] = field(default_factory=lambda: defaultdict(dict))

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        terminalreporter.section("segments out on SMS")
        for row in self.rows():
            terminalreporter.write_line(row)

    def rows(self) -> Iterator[str]:
        yield f"{'':36}" + "".join(f"{language:>4}" for language in LANGUAGES)
        for conversation, counts in self.spent.items():
            cells = (str(counts.get(language, "")) for language in LANGUAGES)
            yield f"{conversation:36}" + "".join(f"{cell:>4}" for cell in cells)


@pytest.fixture(scope="module")
def table(request: pytest.FixtureRequest) -> Table:
    made = Table()
    request.config.pluginmanager.register(made)
    return made


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.mark.rule("EAS-07", "EAS-01", "T-50")
@pytest.mark.parametrize(("way", "takes"), [("joining", {}), ("joining, others look", OTHERS_LOOK)])
async def test_joining(paper: OnPaper, table: Table, language: str, way: str, takes: dict[str, str]) -> None:
    chosen = {"onb-lang": str(LANGUAGES.index(language) + 1)}
    new = Walker(paper, PHONE, language, {**chosen, **takes})
    table.spent[way][language] = await new.cost("joining", "Hi")
    assert (await paper.person(PHONE)).state == "member"
    assert table.spent[way][language] <= JOINING_MOST


@pytest.mark.rule("EAS-07", "EAS-01", "T-50")
async def test_asking_and_answering(paper: OnPaper, table: Table, language: str) -> None:
    """The longest way: long words on both sides, and a number to take out."""
    await paper.join(member(PHONE, "Rosa", language), member(PEER, "Awa", language))
    asks = Walker(paper, PHONE, language, says={"question": WORDS[language] + NUMBER})
    answers = Walker(paper, PEER, language, says={"answer": WORDS[language] + NUMBER})
    asked = await asks.cost("ask", "menu", *way_to("ask"))
    told = sum(segments(one.letter.body) for one in paper.papers if one.letter.to == PEER)
    table.spent["asking"][language] = asked
    table.spent["being asked, and answering"][language] = told + await answers.cost("answer")
    before = sum(segments(one.letter.body) for one in paper.papers if one.letter.to == PHONE)
    table.spent["reading the answer, and thanks"][language] = before - asked + await asks.cost("receive")
    assert table.spent["asking"][language] <= ASKING_MOST


@pytest.mark.rule("EAS-07", "EAS-01", "T-09", "T-50")
async def test_sharing(paper: OnPaper, table: Table, language: str) -> None:
    """Long words to every question, the promise asked for first, and a topic other than the one proposed."""
    await paper.join(member(PHONE, "Rosa", language, agreed=False))
    tells = Walker(paper, PHONE, language, {"p-topic-is": "2"}, {"said": WORDS[language]})
    table.spent["share"][language] = await tells.cost("share", "menu", *way_to("share"))
    assert await paper.all_of("SELECT state, audience FROM practice") == [("shared", "all")]
    assert table.spent["share"][language] <= SHARING_MOST


@pytest.mark.rule("EAS-01", "EAS-07")
@pytest.mark.parametrize("flow", sorted({flow for flow, _ in ways()} - {MAIN[0], "ask", "share"}))
async def test_whatever_the_menu_opens(paper: OnPaper, table: Table, language: str, flow: str) -> None:
    """Flows that are added later come by themselves: the first option of everything, to the end."""
    await paper.join(member(PHONE, "Rosa", language))
    spent = await Walker(paper, PHONE, language).cost(flow, "menu", *way_to(flow))
    table.spent[flow][language] = spent
    assert spent > len(way_to(flow))
