"""Three kinds of channel, as data: a button phone, a smartphone with menus, and one with accents only."""

from __future__ import annotations

from bot.channels.channel import Capabilities
from bot.render import Reader

SMS = Capabilities(gsm7=True, relay=306)
CHAT = Capabilities(
    gsm7=False, relay=1000, buttons=3, button_label=20, list_items=10, list_label=24, media=True
)
PLAIN = Capabilities(gsm7=False, relay=1000)


def on(can: Capabilities, language: str = "en") -> Reader:
    return Reader(language, can)
