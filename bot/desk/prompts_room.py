"""The room of prompts: those that are written, wait for a second person, go out, and bring answers back."""

from __future__ import annotations

from fastapi import Response

from bot.desk.prompt_acts import ACTS, counted
from bot.desk.prompt_list import listed
from bot.desk.prompt_page import page
from bot.desk.roles import FACILITATING, KEEPER, PANEL
from bot.desk.room import Did, Refused, Visit
from bot.portal.html import Markup


class PromptsRoom:
    """Language keepers accept texts here; answers of members are read by those alone who read them."""

    path, title, roles = "prompts", "desk-prompts", FACILITATING | {PANEL, KEEPER}

    async def show(self, visit: Visit) -> list[Markup] | Response:
        prompt = visit.number("p")
        return await page(visit, prompt) if prompt else await listed(visit)

    async def act(self, visit: Visit) -> Did | Response:
        do = visit.fields.get("do", "")
        if do in ("count", "reach") or visit.fields.get("live"):
            return await counted(visit)
        if do not in ACTS:
            raise Refused("desk-prompt-gone")
        return await ACTS[do](visit)
