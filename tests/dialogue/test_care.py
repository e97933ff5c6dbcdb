"""Risk: names go off, the others are asked, and one who wishes to wait is waited for (SAF-14, T-27)."""

from __future__ import annotations

from datetime import timedelta
from itertools import product
from random import Random

import pytest

from bot.carry_out import carry_out
from bot.carrying import Carrying
from flows.dialogue.go_on import GO_ON, STANDS
from flows.dialogue.risk import RISKY
from flows.dialogue_facts import Dialogue
from flows.effects import Effect
from flows.effects.dialogues import GoCarefully, SayGoOn, SeeRisk
from flows.facts import Facts
from storage.dialogue import dialogues
from tests.bot.said import answers, told
from tests.dialogue.meeting import ADA, BEA, CORA, FREMD, WOMEN, does, heard_by, known, prepared
from tests.paper import OnPaper

CARDS = "SELECT reason, dialogue_id IS NOT NULL, note FROM card ORDER BY id"
WAITS = ("wait", "no")


@pytest.mark.rule("SAF-14", "T-27")
@pytest.mark.parametrize("seen", RISKY)
async def test_whatever_risk_one_of_three_sees_names_go_off_and_a_person_hears_of_it(
    paper: OnPaper, seen: str
) -> None:
    id = await prepared(paper, BEA, CORA)
    assert not (await known(paper, id)).nameless
    await does(paper, CORA, SeeRisk(id, seen))
    assert (await known(paper, id)).nameless
    assert await paper.all_of(CARDS) == [("dialogue-risk", True, "")]


@pytest.mark.rule("SAF-14")
async def test_who_sees_none_changes_nothing(paper: OnPaper) -> None:
    id = await prepared(paper, BEA)
    before = await heard_by(paper)
    await does(paper, BEA, SeeRisk(id, "no"))
    found = await known(paper, id)
    assert (found.nameless, found.state, found.careful) == (False, "preparing", [])
    assert (await paper.all_of(CARDS), await heard_by(paper)) == ([], before)


@pytest.mark.rule("SAF-14", "T-27")
async def test_names_do_not_come_back_when_she_thinks_otherwise(paper: OnPaper) -> None:
    id = await prepared(paper, BEA)
    await does(paper, BEA, SeeRisk(id, "unsure"), SeeRisk(id, "no"))
    assert (await known(paper, id)).nameless


@pytest.mark.rule("SAF-14", "T-27")
async def test_those_who_prepare_it_are_asked_and_nobody_else(paper: OnPaper) -> None:
    id = await prepared(paper, BEA)
    await does(paper, ADA, SeeRisk(id, "maybe"))
    heard = await heard_by(paper)
    assert heard[BEA] == ["d-go"]
    assert heard[ADA] == heard[CORA] == heard[FREMD] == []


@pytest.mark.rule("T-27")
async def test_she_is_asked_once_until_she_has_answered(paper: OnPaper) -> None:
    id = await prepared(paper, BEA, CORA)
    await does(paper, ADA, SeeRisk(id, "maybe"))
    await does(paper, CORA, SeeRisk(id, "yes"))
    assert (await told(paper, BEA)).count("d-go") == 1
    assert await answers(paper, BEA, "1") == ["d-go-yes"]
    await does(paper, CORA, SeeRisk(id, "unsure"))
    assert (await told(paper, BEA)).count("d-go") == 1


@pytest.mark.rule("SAF-14", "T-27")
@pytest.mark.parametrize("says", ["2", "3"])
async def test_one_who_wishes_to_wait_pauses_it_and_one_who_goes_on_takes_it_up(
    paper: OnPaper, says: str
) -> None:
    id = await prepared(paper, BEA)
    await does(paper, ADA, SeeRisk(id, "yes"), GoCarefully(id, ("group",)))
    assert await answers(paper, BEA, says) == ["d-go-wait"]
    assert (await known(paper, id)).state == "paused"
    assert (await told(paper, ADA))[-1:] == ["d-paused"]
    await does(paper, BEA, SayGoOn(id, "yes"))
    assert (await known(paper, id)).state == "preparing"
    await paper.wait(timedelta(minutes=40))
    assert (await told(paper, ADA))[-1:] == ["d-goes-on"]


@pytest.mark.rule("SAF-14", "T-27")
async def test_nobody_is_told_who_saw_it_or_who_waits(paper: OnPaper) -> None:
    id = await prepared(paper, BEA, CORA)
    await does(paper, CORA, SeeRisk(id, "yes"), GoCarefully(id, ("wait", "person")))
    bodies = [paper_.letter.body for paper_ in paper.papers if paper_.letter.to in (ADA, BEA)]
    assert bodies
    assert not any(nick in body for body in bodies for nick in ("Ada", "Bea", "Cora"))


@pytest.mark.rule("T-27")
async def test_a_person_she_wishes_to_talk_to_gets_a_card_without_a_word_of_hers(paper: OnPaper) -> None:
    id = await prepared(paper)
    await does(paper, ADA, SeeRisk(id, "maybe"), GoCarefully(id, ("nameless", "person")))
    assert await paper.all_of(CARDS) == [("dialogue-risk", True, ""), ("dialogue-talk", True, "")]
    assert (await known(paper, id)).careful == ["nameless", "person"]


@pytest.mark.rule("SAF-14")
async def test_of_another_group_nobody_changes_anything(paper: OnPaper) -> None:
    id = await prepared(paper, BEA)
    await does(paper, FREMD, SeeRisk(id, "yes"), SayGoOn(id, "no"), GoCarefully(id, ("wait",)))
    found = await known(paper, id)
    assert (found.nameless, found.state, found.careful) == (False, "preparing", [])
    assert await paper.all_of(CARDS) == []


@pytest.mark.rule("T-27")
async def test_after_it_was_held_trouble_takes_names_off_and_pauses_nothing(paper: OnPaper) -> None:
    id = await prepared(paper, BEA)
    async with paper.line.database.begin() as connection:
        await dialogues.change(connection, id, state="held")
    await does(paper, ADA, SeeRisk(id, "yes"), GoCarefully(id, ("nameless", "wait")))
    found = await known(paper, id)
    assert (found.nameless, found.state) == (True, "held")
    assert await told(paper, BEA) == []


SAYS = (*(("risk", seen) for seen in ("no", *RISKY)), *(("goes", goes) for goes in ("yes", *WAITS)))
EVERY = tuple(product(WOMEN, (*SAYS, ("ways", "group"), ("ways", "nameless"), ("ways", "wait"))))


def effect(id: str, what: str, value: str) -> Effect:
    if what == "ways":
        return GoCarefully(id, (value,))
    return SeeRisk(id, value) if what == "risk" else SayGoOn(id, value)


@pytest.mark.rule("SAF-14", "T-27")
@pytest.mark.parametrize("seed", range(12))
async def test_in_whatever_order_they_say_it_names_stay_off_and_who_waits_is_waited_for(
    paper: OnPaper, seed: int
) -> None:
    id, chance = await prepared(paper), Random(seed)  # noqa: S311 - no secret
    goes: dict[object, str] = {ADA: ""}
    nameless = False
    for who, (what, value) in chance.choices(EVERY, k=8):
        events = await _carried(paper, who, effect(id, what, value))
        goes.setdefault(who, "")
        if what != "risk":
            goes[who] = value if what == "goes" else "wait" if value == "wait" else "yes"
        nameless |= value == "nameless" or (what == "risk" and value in RISKY)
        found = await known(paper, id)
        assert found.nameless == nameless
        assert found.state == ("paused" if set(goes.values()) & set(WAITS) else "preparing")
        editors = {(await paper.person(one)).id for one in goes if one != who}  # type: ignore[arg-type]
        assert {member for member, _ in events} <= editors
        assert {flow for _, flow in events} <= {"go_on", "stands"}
    assert len(await paper.all_of("SELECT FROM card WHERE reason = 'dialogue-risk'")) <= 1


async def _carried(paper: OnPaper, who: object, *effects: Effect) -> list[tuple[str, str]]:
    """Who is told what, by the flow that opens."""
    person = await paper.person(who)  # type: ignore[arg-type]
    async with paper.line.database.begin() as connection:
        carrying = Carrying(paper.line, connection, paper.clock.at)
        await carry_out(carrying, person, effects)
    return [(timer.member_id, str(timer.event["flow"])) for timer in carrying.timers]


def test_what_has_been_settled_meanwhile_is_not_asked() -> None:
    asks, stands = GO_ON.steps["unseen"].test, STANDS.steps["unseen"].test  # type: ignore[union-attr]
    about = {"dialogue": "d1", "state": "paused"}
    open_, held = Dialogue("d1", 1), Dialogue("d1", 1, state="held")
    assert asks(Facts(dialogue=open_), about) == "asked"
    assert asks(Facts(dialogue=Dialogue("d1", 1, goes="yes")), about) == "over"
    assert asks(Facts(dialogue=held), about) == asks(Facts(), about) == "over"
    assert stands(Facts(dialogue=Dialogue("d1", 1, state="paused")), about) == "paused"
    assert stands(Facts(dialogue=open_), about) == stands(Facts(), about) == "over"
