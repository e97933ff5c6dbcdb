from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping

import pytest
import respx
from hypothesis import settings

from bot.channels.channel import Channel
from bot.channels.twilio.sender import open_channels
from bot.channels.twilio.templates import ContentsInMemory
from bot.settings import Settings
from tests.channels.twilio_fake import ACCOUNT, BASE

settings.register_profile("unhurried", deadline=None)  # a busy machine is not a failed test
settings.load_profile("unhurried")

SETTINGS = Settings(
    account_sid=ACCOUNT,
    auth_tokens=("token", "older"),
    api_base=BASE,
    sms_from="+15005550006",
    whatsapp_from="whatsapp:+15005550006",
    public_base_url="https://line.example/palaver",
)


@pytest.fixture
def twilio() -> Iterator[respx.MockRouter]:
    """Nothing but what a test allows can be asked of Twilio."""
    with respx.mock(assert_all_called=True, assert_all_mocked=True) as router:
        yield router


@pytest.fixture
def contents() -> ContentsInMemory:
    return ContentsInMemory()


@pytest.fixture
async def channels(
    twilio: respx.MockRouter, contents: ContentsInMemory
) -> AsyncIterator[Mapping[str, Channel]]:
    async with open_channels(SETTINGS, contents) as opened:
        yield opened


@pytest.fixture
def sms(channels: Mapping[str, Channel]) -> Channel:
    return channels["sms"]


@pytest.fixture
def whatsapp(channels: Mapping[str, Channel]) -> Channel:
    return channels["whatsapp"]
