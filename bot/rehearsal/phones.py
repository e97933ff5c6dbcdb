"""What the phones page asks for: the people, their threads, what they write, and what arrives, live."""

from __future__ import annotations

import asyncio
import json
from base64 import b64decode
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from bot.gsm7 import BASIC, EXTENSION
from bot.rehearsal.carrier import Carrier
from bot.rehearsal.jump import go_on
from bot.rehearsal.message import Message
from bot.rehearsal.people import Person

# So that a browser that went away without a word is noticed, and the line can be stopped meanwhile.
_PULSE_SECONDS = 10.0
_BAD = Response(status_code=400)
FILES = {"photo": "image/jpeg", "sound": "audio/ogg"}
SHOWN = ("image/", "audio/")


@dataclass(frozen=True, slots=True)
class Phones:
    """The page's own API. Numbers stay here: a phone is named by its person's id.

    Only JSON is taken, so that another site in the same browser cannot write in a member's name.
    """

    carrier: Carrier
    people: Mapping[str, Person]
    clock_file: Path | None
    line_name: str

    def routes(self) -> list[Route]:
        return [
            Route("/world", self.world),
            Route("/live", self.live),
            Route("/clock", self.jump, methods=["POST"]),
            Route("/{phone}/thread", self.thread),
            Route("/{phone}/files/{file}", self.file),
            Route("/{phone}/messages", self.write, methods=["POST"]),
            Route("/{phone}/away", self.set_away, methods=["POST"]),
        ]

    async def world(self, _: Request) -> Response:
        """Everything that does not change while the page is open, and the hour."""
        return JSONResponse(
            {
                "line": self.line_name,
                "people": [_described(person) for person in self.people.values()],
                "gsm7": {"basic": "".join(sorted(BASIC)), "extension": "".join(sorted(EXTENSION))},
                "clock": self._hour(),
            }
        )

    async def thread(self, request: Request) -> Response:
        person = self.people.get(request.path_params["phone"])
        if person is None:
            return Response(status_code=404)
        messages = [self._shown(message) for message in self.carrier.ledger.thread(person.at_carrier)]
        return JSONResponse({"away": self.carrier.is_away(person.at_carrier), "messages": messages})

    async def file(self, request: Request) -> Response:
        """A picture or a sound on one of the messages of this phone, while the carrier has it."""
        person = self.people.get(request.path_params["phone"])
        thread = self.carrier.ledger.thread(person.at_carrier) if person else []
        kinds = {file.sid: file.content_type for message in thread for file in message.files}
        sid = request.path_params["file"]
        data = self.carrier.ledger.files.get(sid) if kinds.get(sid, "").startswith(SHOWN) else None
        headers = {"Cache-Control": "private, max-age=86400, immutable", "X-Content-Type-Options": "nosniff"}
        return Response(data, media_type=kinds[sid], headers=headers) if data else Response(status_code=404)

    async def write(self, request: Request) -> Response:
        """`{"text"}`, `{"photo", "text"}` with a JPEG in base64, `{"sound"}` with an Ogg, `{"sid", "choice"}`
        for a button or list item. Answers when the line has."""
        person, wanted = self.people.get(request.path_params["phone"]), await _json(request)
        if person is None or wanted is None:
            return _BAD
        try:
            message = await self._written(person, wanted)
        except (KeyError, ValueError):
            return _BAD
        return JSONResponse(self._shown(message), 201)

    async def set_away(self, request: Request) -> Response:
        """`{"away": true}`: her phone is off."""
        person, wanted = self.people.get(request.path_params["phone"]), await _json(request)
        if person is None or wanted is None or not isinstance(wanted.get("away"), bool):
            return _BAD
        self.carrier.set_away(person.at_carrier, bool(wanted["away"]))
        return Response(status_code=204)

    async def jump(self, request: Request) -> Response:
        """`{"seconds": 3600}`: the line's clock goes on by so much. A day takes a few seconds."""
        wanted = await _json(request)
        seconds = wanted.get("seconds") if wanted else None
        if self.clock_file is None or not isinstance(seconds, int):
            return _BAD
        try:
            await go_on(self.clock_file, seconds)
        except ValueError:
            return _BAD
        return JSONResponse({"clock": self._hour()})

    async def live(self, request: Request) -> Response:
        """Server-sent events: one `message` for each change on the phones named, which are open meanwhile."""
        named = request.query_params.get("phones", "").split(",")
        watched = [person for name in named if (person := self.people.get(name))]
        headers = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
        return StreamingResponse(self._events(watched), media_type="text/event-stream", headers=headers)

    async def _events(self, watched: Sequence[Person]) -> AsyncIterator[str]:
        phones = {person.at_carrier: person.id for person in watched}
        with self.carrier.news.listen() as queue, self.carrier.reading(list(phones)):
            for address in phones:
                self.carrier.catch_up(address)
            yield "event: listening\ndata: -\n\n"  # what comes before this might be missed
            while True:
                try:
                    message = await asyncio.wait_for(queue.get(), _PULSE_SECONDS)
                except TimeoutError:
                    yield ": still here\n\n"
                    continue
                if message is None:
                    return
                if phone := phones.get(self.carrier.ledger.home(message.person)):
                    yield f"data: {json.dumps({'phone': phone, 'message': self._shown(message)})}\n\n"

    async def _written(self, person: Person, wanted: Mapping[str, object]) -> Message:
        """Raises `KeyError` when there is nothing to write, or no such choice."""
        for name, kind in FILES.items():
            if told := wanted.get(name):
                files = [(kind, b64decode(str(told), validate=True))]
                beneath = str(wanted.get("text", ""))
                return await self.carrier.write(
                    person.at_carrier, beneath, profile=person.profile, files=files
                )
        if text := wanted.get("text"):
            return await self.carrier.write(person.at_carrier, str(text), profile=person.profile)
        sid, choice = str(wanted["sid"]), str(wanted["choice"])
        return await self.carrier.tap(person.at_carrier, sid, choice, profile=person.profile)

    def _shown(self, message: Message) -> dict[str, object]:
        return _told(message, self.carrier.ledger.files.get)

    def _hour(self) -> str | None:
        return self.carrier.now().isoformat() if self.clock_file else None


def _described(person: Person) -> dict[str, object]:
    names = ("id", "nickname", "language", "channel", "group", "place", "kind", "topics", "at_desk")
    return {name: getattr(person, name) for name in names}


def _files(message: Message, kind: str, here: Callable[[str], object]) -> list[dict[str, object]]:
    """`here` tells whether the carrier has the file with this sid still."""
    files = (file for file in message.files if file.content_type.startswith(kind))
    return [{"sid": file.sid, "here": bool(here(file.sid))} for file in files]


def _told(message: Message, here: Callable[[str], object]) -> dict[str, object]:
    choices = message.choices
    return {
        "sid": message.sid,
        "mine": message.inbound,
        "text": message.body,
        "at": message.at.isoformat(),
        "status": message.status,
        "code": message.code,
        "own": message.own,
        "taken": message.taken,
        "photos": _files(message, "image/", here),
        "sounds": _files(message, "audio/", here),
        "choices": {"open": choices.open, "pairs": choices.pairs} if choices else None,
    }


async def _json(request: Request) -> Mapping[str, object] | None:
    if request.headers.get("content-type", "").partition(";")[0] != "application/json":
        return None
    try:
        wanted = json.loads(await request.body())
    except ValueError:
        return None
    return wanted if isinstance(wanted, dict) else None
