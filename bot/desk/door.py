"""What the door of the desk asks: first a name, then the code and the PIN."""

from __future__ import annotations

from bot.desk.html import field
from bot.portal.html import Markup, tag
from bot.portal.voice import Voice

HERE = "/desk/in"


def for_name(voice: Voice) -> list[Markup]:
    """She says who she is."""
    entering = tag(
        "form",
        tag("input", type="hidden", name="l", value=voice.language),
        field(voice.say("desk-name"), "name", required="required"),
        tag("button", voice.say("desk-send-code"), class_="first"),
        method="post",
        action=HERE,
    )
    return [entering, tag("p", voice.say("desk-how"), class_="soft")]


def for_code(voice: Voice) -> list[Markup]:
    """The code that has come to her phone, and her PIN."""
    entering = tag(
        "form",
        tag("input", type="hidden", name="l", value=voice.language),
        field(voice.say("desk-code"), "code", inputmode="numeric", required="required"),
        field(voice.say("desk-pin"), "pin", inputmode="numeric", type="password", required="required"),
        tag("button", voice.say("desk-enter"), class_="first"),
        method="post",
        action=HERE,
    )
    return [tag("p", voice.say("desk-sent")), entering, tag("p", voice.say("desk-no-code"), class_="soft")]
