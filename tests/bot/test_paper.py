"""The paper channel and the real one, against the carrier of the rehearsal, keep the same promises."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.channels.channel import Address, Channel, Inbound, OptOut
from bot.channels.paper import UNCERTAIN, paper_channels
from bot.channels.refusals import Refusal, Refused
from tests.channels.letters import LIST, PLAIN, ROSA, ROSA_SMS, WITH_BUTTONS, WITH_LIST
from tests.channels.test_rehearsal import World, world

__all__ = ["world"]

BEFORE = timedelta(minutes=5)


@dataclass
class Both:
    """The two channels of one kind, and how somebody writes to them."""

    sms: Channel
    whatsapp: Channel
    write: Callable[[Address, str], Awaitable[object]]
    lose_the_reply: Callable[[], None]


def on_paper() -> Both:
    channels = paper_channels(lambda: datetime.now(UTC))

    async def write(who: Address, body: str) -> Inbound:
        return channels[who.channel].write(who.value, body)

    return Both(
        channels["sms"],
        channels["whatsapp"],
        write,
        lambda: channels["sms"].trouble(UNCERTAIN, keeps=True),
    )


def over_http(world: World) -> Both:
    async def write(who: Address, body: str) -> object:
        prefix = "whatsapp:" if who.channel == "whatsapp" else ""
        return await world.carrier.write(prefix + who.value, body)

    def lose() -> None:
        world.carrier.faults.cut_after = 1

    return Both(world.channels["sms"], world.channels["whatsapp"], write, lose)


@pytest.fixture(params=["paper", "http"])
def both(request: pytest.FixtureRequest) -> Both:
    return on_paper() if request.param == "paper" else over_http(request.getfixturevalue("world"))


async def test_what_was_sent_is_found(both: Both) -> None:
    start = datetime.now(UTC) - BEFORE
    sent = [await both.sms.send(replace(PLAIN, body=f"uno {n}", reference=str(n))) for n in range(3)]
    found = await both.sms.sent_to(ROSA_SMS, start)
    assert [one.sid for one in found] == [one.sid for one in reversed(sent)]
    assert [one.body for one in found] == ["uno 2", "uno 1", "uno 0"]
    assert await both.sms.sent_to(ROSA_SMS, datetime.now(UTC) + timedelta(hours=1)) == []
    assert await both.sms.sent_to(replace(ROSA_SMS, value="+51900000000"), start) == []


@pytest.mark.parametrize("letter", [WITH_BUTTONS, WITH_LIST])
async def test_a_menu_is_found_by_the_text_above_it(both: Both, letter: object) -> None:
    menu = WITH_LIST if letter is WITH_LIST else WITH_BUTTONS
    await both.write(ROSA, "Hola")
    await both.whatsapp.send(menu)
    (found,) = await both.whatsapp.sent_to(ROSA, datetime.now(UTC) - BEFORE)
    assert found.is_copy_of(menu)
    assert (found.body == LIST.text) is (menu is WITH_LIST)


async def test_what_people_write_is_listed(both: Both) -> None:
    start = datetime.now(UTC) - BEFORE
    for body in ("uno", "¿dos?", "tres 🙂"):
        await both.write(ROSA_SMS, body)
    listed = await both.sms.received(start)
    assert [(one.sender, one.body) for one in listed] == [
        (ROSA_SMS, body) for body in ("uno", "¿dos?", "tres 🙂")
    ]
    assert len({one.sid for one in listed}) == 3
    assert await both.sms.received(datetime.now(UTC) + timedelta(hours=1)) == []


async def test_a_stop_is_kept_until_a_start(both: Both) -> None:
    await both.write(ROSA_SMS, "Stop")
    with pytest.raises(Refused) as caught:
        await both.sms.send(PLAIN)
    assert (caught.value.refusal, caught.value.code) == (Refusal.OPTED_OUT, 21610)
    await both.write(ROSA_SMS, "START")
    await both.sms.send(PLAIN)
    told = [one.opt_out for one in await both.sms.received(datetime.now(UTC) - BEFORE)]
    assert told == [OptOut.STOP, OptOut.START]


async def test_whatsapp_has_no_such_words(both: Both) -> None:
    await both.write(ROSA, "STOP")
    await both.whatsapp.send(WITH_BUTTONS)
    (told,) = await both.whatsapp.received(datetime.now(UTC) - BEFORE)
    assert told.opt_out is None


async def test_a_lost_reply_leaves_a_letter_that_is_found(both: Both) -> None:
    both.lose_the_reply()
    with pytest.raises(Refused) as caught:
        await both.sms.send(PLAIN)
    assert caught.value.refusal is Refusal.UNCERTAIN
    (found,) = await both.sms.sent_to(ROSA_SMS, datetime.now(UTC) - BEFORE)
    assert found.is_copy_of(PLAIN)


def test_both_can_do_the_same() -> None:
    paper = on_paper()
    assert (paper.sms.can.gsm7, paper.whatsapp.can.gsm7) == (True, False)
    assert (paper.sms.name, paper.whatsapp.name) == ("sms", "whatsapp")


async def test_free_text_ends_with_the_window() -> None:
    now = datetime.now(UTC)
    channel = paper_channels(lambda: now)["whatsapp"]
    window = channel.can.window or timedelta()
    for silence in (None, window, window + timedelta(seconds=1)):
        if silence is None:
            channel.write(ROSA.value, "Hola")
            await channel.send(WITH_BUTTONS)
            continue
        now += silence
        if silence > window:
            with pytest.raises(Refused, match="63016"):
                await channel.send(WITH_BUTTONS)
        else:
            await channel.send(WITH_BUTTONS)
