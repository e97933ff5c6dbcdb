"""Photos in which somebody is to be covered. It is done here, square by square: no copy leaves the line."""

from __future__ import annotations

import asyncio

from fastapi import Response

from bot import covering
from bot.covering import Board
from bot.desk.html import button, form, hidden, section, seeking, table
from bot.desk.keepers.since import age
from bot.desk.roles import FACILITATING, KEEPER
from bot.desk.room import Did, Refused, Visit
from bot.portal.html import Markup, tag
from bot.tending import photos
from storage import pictures
from storage.pictures import Kept

MOST = 50  # in the list
JPEG = "image/jpeg"


class PhotosRoom:
    """`?picture=` is the photo itself, with its squares and those of `cover` painted over."""

    path, title, roles = "photos", "desk-photos", FACILITATING | {KEEPER}

    async def show(self, visit: Visit) -> list[Markup] | Response:
        if handle := visit.fields.get("picture"):
            return await _drawn(visit, handle)
        if handle := visit.fields.get("open"):
            return await _opened(visit, handle)
        async with visit.line.database.connect() as connection:
            waiting = await pictures.to_cover(connection)
        head = [visit.say("desk-t-handle"), visit.say("desk-t-time")]
        rows = [[_link(one), age(visit, one.created_at)] for one in waiting[:MOST]]
        return [
            table(head, rows, visit.say("desk-photo-how")) if rows else tag("p", visit.say("desk-t-nothing"))
        ]

    async def act(self, visit: Visit) -> Did | Response:
        """The squares that she chose are covered for good; nobody can take that back."""
        handle, who = visit.fields.get("handle", ""), visit.staff.name
        jpeg = await photos.look(visit.line, handle, who)
        squares = covering.named(await _board(visit, handle), visit.fields.get("cover", ""))
        if not squares:
            raise Refused("desk-photo-nothing")
        photo = await asyncio.to_thread(covering.covered, jpeg, squares)
        await photos.cover(visit.line, handle, photo, who)
        return Did("desk-photo-covered")


def _link(one: Kept) -> Markup:
    return tag("a", photos.handle_of(one), href=f"?open={photos.handle_of(one)}")


async def _drawn(visit: Visit, handle: str) -> Response:
    jpeg = await photos.look(visit.line, handle, visit.staff.name)
    squares = covering.named(await _board(visit, handle), visit.fields.get("cover", ""))
    return Response(await asyncio.to_thread(covering.ruled, jpeg, squares), media_type=JPEG)


async def _board(visit: Visit, handle: str) -> Board:
    """Raises `Refused`."""
    async with visit.line.database.connect() as connection:
        kept = await photos.named(connection, handle)
    return Board(kept.width, kept.height)


async def _opened(visit: Visit, handle: str) -> list[Markup]:
    """First she looks at what would be covered, as often as she likes; then it is done."""
    board = await _board(visit, handle)
    squares = covering.named(board, visit.fields.get("cover", ""))
    chosen = ",".join(squares)
    picture = tag(
        "img",
        src=f"/desk/{PhotosRoom.path}?picture={handle}&cover={chosen}",
        alt=visit.say("desk-photo-alt"),
        width=str(board.width),
        height=str(board.height),
    )
    look = seeking(
        PhotosRoom.path,
        hidden("open", handle),
        _squares(visit, board, squares),
        tag("button", visit.say("desk-photo-look")),
    )
    done = button(visit.say("desk-photo-cover"), "cover", class_="first")
    cover = form(visit, PhotosRoom.path, hidden("handle", handle), hidden("cover", chosen), done)
    return [
        tag("p", tag("a", visit.say("desk-t-back"), href=f"/desk/{PhotosRoom.path}")),
        section(visit.say("desk-photo-choose"), tag("p", visit.say("desk-photo-squares")), picture, look),
        *([section(visit.say("desk-photo-sure"), cover)] if squares else []),
    ]


def _squares(visit: Visit, board: Board, chosen: tuple[str, ...]) -> Markup:
    """One box for each square, in the places that they have in the photo."""
    rows = [
        [str(row), *(_box(f"{column}{row}", f"{column}{row}" in chosen) for column in board.columns)]
        for row in board.rows
    ]
    return table([visit.say("desk-photo-row"), *board.columns], rows, visit.say("desk-photo-choose"))


def _box(square: str, chosen: bool) -> Markup:
    checked = "checked" if chosen else ""
    return tag("input", type="checkbox", name="cover", value=square, checked=checked, aria_label=square)
