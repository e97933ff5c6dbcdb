"""What the carrier tells later: messages move forward only, and each refusal has its consequence."""

from __future__ import annotations

from datetime import timedelta
from itertools import permutations

import pytest

from bot.channels.channel import Address, Letter, Progress, Report, Sent
from bot.channels.paper import OPTED_OUT, WINDOW_CLOSED, PaperChannel
from bot.channels.refusals import Refusal, Refused
from bot.reports import ours, take_reports
from storage import people
from tests.paper import AWA, LATER, ROSITA, OnPaper, member

MENU = {
    "message": "g-menu",
    "values": {},
    "prompt": "menu/menu",
    "options": {"2": "g-menu", "5": "g-menu"},
}


@pytest.fixture
async def sent(paper: OnPaper) -> OnPaper:
    """One message to Awa has left."""
    await paper.join(member(AWA, "Awa"))
    await paper.put(AWA, LATER)
    await paper.settle()
    return paper


def report(paper: OnPaper, progress: Progress, code: int | None = None, letter: int = 0) -> Report:
    one = paper.papers[letter]
    return Report(one.sid, one.letter.reference, progress, code)


FORWARD = (Progress.QUEUED, Progress.SENDING, Progress.SENT, Progress.DELIVERED, Progress.READ)


@pytest.mark.parametrize("order", list(permutations((Progress.SENT, Progress.DELIVERED, Progress.READ))))
async def test_in_any_order_a_message_only_moves_forward(sent: OnPaper, order: tuple[Progress, ...]) -> None:
    furthest = 0
    for progress in order:
        await take_reports(sent.line, [report(sent, progress)])
        furthest = max(furthest, FORWARD.index(progress))
        assert await sent.states() == [FORWARD[furthest].value]


async def test_reports_that_say_nothing_new_move_nothing(sent: OnPaper) -> None:
    told = [Progress.QUEUED, Progress.SENDING, Progress.SENT]
    await take_reports(sent.line, [report(sent, progress) for progress in told])
    assert await sent.states() == ["sent"]


async def test_a_refusal_after_the_delivery_undoes_nothing(sent: OnPaper) -> None:
    await take_reports(sent.line, [report(sent, Progress.DELIVERED)])
    await take_reports(sent.line, [report(sent, Progress.REFUSED, 30008)])
    assert await sent.states() == ["delivered"]


@pytest.mark.parametrize(
    "reference", ["", "7", "x.0", "1.x", "999999.0", "9" * 30 + ".0", "-1.0", "1.0.0", "٣.0"]
)
async def test_reports_of_nobodys_messages_are_ignored(sent: OnPaper, reference: str) -> None:
    for progress in Progress:
        await take_reports(sent.line, [Report("SM" + "0" * 32, reference, progress, 30003)])
    assert await sent.states() == ["sent"]


def test_our_reference_is_read_back() -> None:
    assert ours(Report("SM1", "12.3", Progress.SENT)) == (12, 3)


@pytest.mark.rule("SAF-04", "T-06")
@pytest.mark.parametrize(("refused", "code"), [(OPTED_OUT, 21610), (Refused(Refusal.BLOCKED, 63014), 63014)])
@pytest.mark.parametrize("late", [False, True])
async def test_an_opt_out_stops_the_address(paper: OnPaper, refused: Refused, code: int, late: bool) -> None:
    """Whether the carrier says it at once or later: nothing more leaves, and what waited is dropped."""
    await paper.join(member(AWA, "Awa"))
    await paper.put(AWA, LATER, LATER)
    if late:
        claimed = await paper.deliverer._claim("sms")
        await paper.deliverer._send_all(claimed)
        await take_reports(paper.line, [report(paper, Progress.REFUSED, code)])
    else:
        paper.channels["sms"].trouble(refused)
    before = len(paper.papers)
    await paper.settle()
    assert await paper.states() == ["refused", "dropped"]
    assert await paper.hear(AWA, "menu") == []
    assert len(paper.papers) == before
    assert (await paper.hear(AWA, "start"))[:1] == []
    assert not (await paper.person(AWA)).stopped
    assert await paper.hear(AWA, "menu") != []


async def test_a_closed_window_that_is_told_at_once_holds_until_she_writes(paper: OnPaper) -> None:
    await paper.join(member(ROSITA, "Rosita"))
    await paper.wait(timedelta(days=2))
    await paper.put(ROSITA, LATER, LATER)
    await paper.settle()
    assert (await paper.states(), paper.papers) == (["held", "held"], [])
    letters = await paper.hear(ROSITA, "menu")
    assert len(letters) == 3
    assert await paper.states() == ["sent", "sent", "sent"]


async def test_a_closed_window_that_is_told_later_holds_until_she_writes(paper: OnPaper) -> None:
    await window_told_later(paper, wait=timedelta(hours=42))
    assert await paper.states() == ["held"]
    assert len(await paper.hear(ROSITA, "menu")) == 2


async def test_who_wrote_meanwhile_need_not_write_again(paper: OnPaper) -> None:
    """It left before she wrote, and the carrier tells that the window was closed after she wrote."""
    await window_told_later(paper, wait=timedelta(hours=42), writes=True)
    assert await paper.states() == ["ready", "sent"]
    await paper.settle()
    assert await paper.states() == ["sent", "sent"]


async def window_told_later(paper: OnPaper, wait: timedelta, *, writes: bool = False) -> None:
    await paper.join(member(ROSITA, "Rosita"))
    await paper.put(ROSITA, LATER)
    await paper.wait(wait)
    paper.channels["whatsapp"].write(ROSITA.value)  # the carrier says yes at first
    await paper.settle()
    late = report(paper, Progress.REFUSED, WINDOW_CLOSED.code)
    if writes:
        paper.clock.pass_(timedelta(seconds=1))
        await paper.hear(ROSITA, "menu")
    await take_reports(paper.line, [late])


async def test_a_report_that_overtakes_us_is_not_overwritten(
    paper: OnPaper, monkeypatch: pytest.MonkeyPatch
) -> None:
    send = PaperChannel.send

    async def hasty(channel: PaperChannel, letter: Letter) -> Sent:
        sent = await send(channel, letter)
        await take_reports(paper.line, [Report(sent.sid, letter.reference, Progress.REFUSED, 63016)])
        return sent

    await paper.join(member(ROSITA, "Rosita"))
    with monkeypatch.context() as patched:
        patched.setattr(PaperChannel, "send", hasty)
        await paper.put(ROSITA, LATER)
        await paper.settle()
    assert await paper.states() == ["held"]


async def test_a_closed_window_brings_back_the_parts_that_went_before(paper: OnPaper) -> None:
    await paper.join(member(ROSITA, "Rosita", "fr"))
    words = await paper.words(ROSITA, "Nous avons trois clés pour la caisse de notre groupe. " * 40)
    await paper.put(ROSITA, {"words": words, "nick": "Awa", "place": ""}, kind="relay")
    await paper.settle()
    first, *others = [report(paper, Progress.REFUSED, 63016, n) for n in range(len(paper.papers))]
    assert others
    await take_reports(paper.line, others[::-1])
    await take_reports(paper.line, [first])
    assert await paper.all_of("SELECT state, part FROM outbox") == [("held", 0)]


@pytest.mark.rule("T-50")
async def test_a_phone_that_is_off_is_tried_again_and_at_once_when_she_writes(sent: OnPaper) -> None:
    await take_reports(sent.line, [report(sent, Progress.REFUSED, 30003)])
    assert await sent.states() == ["ready"]
    await sent.wait(timedelta(minutes=10))
    assert len(sent.papers) == 1
    letters = await sent.hear(AWA, "menu")
    assert [p.letter.body.split("\n")[0] for p in letters] == [sent.papers[0].letter.body, "Menu"]


@pytest.mark.rule("T-50")
async def test_an_address_that_bounces_is_doubtful_until_she_shows_that_it_is_she(sent: OnPaper) -> None:
    """What waits for her is not lost, and does not leave before (PRODUCT 4.5)."""
    await sent.put(AWA, LATER)
    await take_reports(sent.line, [report(sent, Progress.REFUSED, 30006)])
    assert await sent.states() == ["refused", "held"]
    assert (await sent.person(AWA)).address_state == "doubtful"
    (who,) = await sent.hear(AWA, "menu")
    assert "a notice service" in who.text
    for text in ("1", "maembe"):
        assert (await sent.person(AWA)).address_state == "doubtful"
        letters = await sent.hear(AWA, text)
    assert (await sent.person(AWA)).address_state == "good"
    assert letters[0].text == sent.papers[0].text


async def test_a_menu_that_is_refused_goes_as_text(paper: OnPaper) -> None:
    await paper.join(member(ROSITA, "Rosita"))
    await paper.put(ROSITA, MENU)
    await paper.settle()
    await take_reports(paper.line, [report(paper, Progress.REFUSED, 63013)])
    await paper.settle()
    assert [p.letter.menu is None for p in paper.papers] == [False, True]
    await take_reports(paper.line, [report(paper, Progress.REFUSED, 63013, 1)])
    await paper.settle()
    assert len(paper.papers) == 2, "a plain text never falls back to itself"


async def test_who_is_not_on_whatsapp_is_reached_by_sms(paper: OnPaper) -> None:
    await paper.join(member(ROSITA, "Rosita"))
    phone, person = Address("sms", ROSITA.value), await paper.person(ROSITA)
    stranger = people.Stranger("sms", paper.line.digest(phone), paper.line.seal.close(phone.value), "en")
    async with paper.line.database.begin() as connection:
        await people.add_address(connection, person.id, stranger, paper.clock.at)
    await paper.put(ROSITA, MENU)
    paper.channels["whatsapp"].trouble(Refused(Refusal.NOT_ON_CHANNEL, 63003))
    await paper.settle()
    assert [(p.letter.to, p.letter.menu) for p in paper.papers] == [(phone, None)]


async def test_a_sender_that_is_turned_away_pauses(paper: OnPaper, caplog: pytest.LogCaptureFixture) -> None:
    await paper.join(member(AWA, "Awa"))
    await paper.put(AWA, LATER, LATER)
    paper.channels["sms"].trouble(Refused(Refusal.SETUP, 20003))
    await paper.settle()
    assert (await paper.states(), paper.papers) == (["ready", "ready"], [])
    assert "doctor" in caplog.text
    await paper.wait(timedelta(minutes=2))
    await paper.settle()
    assert await paper.states() == ["sent", "sent"]


@pytest.mark.rule("T-50")
@pytest.mark.parametrize("refusal", list(Refusal))
async def test_no_refusal_leaves_a_message_in_hand(paper: OnPaper, refusal: Refusal) -> None:
    """Refused once, it arrives or has come to an end, and others go on meanwhile."""
    mary = Address("sms", "+254700000188")
    await paper.join(member(AWA, "Awa"), member(mary, "Mary"))
    await paper.put(AWA, LATER)
    paper.channels["sms"].trouble(Refused(refusal))
    await paper.settle()
    await paper.put(mary, LATER)
    await paper.settle()
    await paper.wait(timedelta(days=3))
    first, second = await paper.states()
    assert first in ("sent", "refused", "held")
    assert second == "sent"
