"""Menus with buttons or a list, which Twilio wants stored as Content before they are sent.

A content holds only what is the same for every member: our words and their options. What differs, and every
word of a member, is a variable. It is made when first needed and found again by a digest of all it says.
Limits: https://www.twilio.com/docs/content/content-types-overview
"""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Mapping
from hashlib import sha256
from typing import Protocol

from bot.channels.channel import Capabilities, Choice, Menu
from bot.channels.refusals import Refusal, Refused
from bot.channels.twilio.rest import Rest

LONGEST_BODY = 1024
LONGEST_OPEN = 20
FOR_GOOD = frozenset({Refusal.MENU_REFUSED, Refusal.MISUSE, Refusal.UNKNOWN})
UNFIT_VALUE = re.compile(r"^\s*$|[\r\n\t]| {4}")
"""WhatsApp refuses empty values, line breaks, tabs and wide gaps, and only after it took the message."""


class Contents(Protocol):
    """Which contents exist at Twilio, by digest. Shared by all processes of one line."""

    async def get(self, digest: str) -> str | None: ...

    async def put(self, digest: str, sid: str) -> None: ...


class ContentsInMemory:
    """For tests, and good enough for one process."""

    def __init__(self) -> None:
        self._sids: dict[str, str] = {}

    async def get(self, digest: str) -> str | None:
        return self._sids.get(digest)

    async def put(self, digest: str, sid: str) -> None:
        self._sids[digest] = sid


class Templates:
    """Finds or makes the content of a menu. When that cannot be, the caller sends the numbered text."""

    def __init__(self, rest: Rest, contents: Contents) -> None:
        self._rest = rest
        self._contents = contents
        self._making = asyncio.Lock()
        self._made: set[str] = set()
        self._doubted: set[str] = set()
        self._hopeless: set[str] = set()

    async def sid(self, menu: Menu) -> str | None:
        """The content's sid; None when there is none to be had now."""
        digest = digest_of(content(menu))
        if digest in self._hopeless:
            return None
        known = await self._known(digest)
        if known:
            return known
        async with self._making:
            return await self._known(digest) or await self._make(digest, menu)

    def doubt(self, menu: Menu, sid: str) -> None:
        """Twilio refused this content. A stored one may have been deleted there; a fresh one is hopeless."""
        self._doubted.add(sid)
        if sid in self._made:
            self._hopeless.add(digest_of(content(menu)))

    async def _known(self, digest: str) -> str | None:
        sid = await self._contents.get(digest)
        return None if sid in self._doubted else sid

    async def _make(self, digest: str, menu: Menu) -> str | None:
        try:
            sid = await self._rest.create_content({"friendly_name": f"palaver-{digest}"} | content(menu))
        except Refused as refused:
            if refused.refusal in FOR_GOOD:
                self._hopeless.add(digest)
            return None
        self._made.add(sid)
        await self._contents.put(digest, sid)
        return sid


def fits(menu: Menu, can: Capabilities) -> bool:
    """True when the channel can show this menu as it is, without cutting a label."""
    most, longest = {
        "buttons": (can.buttons, can.button_label),
        "list": (can.list_items, can.list_label),
    }[menu.style]
    return (
        0 < len(menu.choices) <= most
        and all(0 < len(choice.label) <= longest for choice in menu.choices)
        and len(menu.open_label) <= LONGEST_OPEN
        and len(menu.text) <= LONGEST_BODY
        and not any(UNFIT_VALUE.search(value) for value in menu.variables)
    )


def variables(menu: Menu) -> str:
    """ContentVariables: JSON in a string, `{"1": …}`."""
    return json.dumps(
        {str(place): value for place, value in enumerate(menu.variables, 1)}, ensure_ascii=False
    )


def content(menu: Menu) -> dict[str, object]:
    """The body of POST v1/Content but for its name. The plain text is for whatever cannot show more."""
    samples = {str(place): f"({place})" for place in range(1, len(menu.variables) + 1)}
    types = _shown(menu) | {"twilio/text": {"body": _numbered(menu)}}
    return {"language": menu.language, "types": types, **({"variables": samples} if samples else {})}


def digest_of(made: Mapping[str, object]) -> str:
    """32 hexadecimal digits that change when anything in the content does."""
    return sha256(json.dumps(made, sort_keys=True).encode()).hexdigest()[:32]


def _shown(menu: Menu) -> dict[str, object]:
    if menu.style == "list":
        items = [{"id": choice.id, "item": choice.label} for choice in menu.choices]
        return {"twilio/list-picker": {"body": menu.body, "button": menu.open_label or "…", "items": items}}
    actions = [{"type": "QUICK_REPLY", "id": choice.id, "title": choice.label} for choice in menu.choices]
    return {"twilio/quick-reply": {"body": menu.body, "actions": actions}}


def _numbered(menu: Menu) -> str:
    return "\n".join([menu.body, *(f"{_key(choice)} {choice.label}" for choice in menu.choices)])


def _key(choice: Choice) -> str:
    """Ids are `flow/step/key`."""
    return choice.id.rpartition("/")[2]
