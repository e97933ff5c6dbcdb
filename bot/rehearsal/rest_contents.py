"""Contents in the REST: `/v1/Content` (Twilio: Content API)."""

from __future__ import annotations

import json

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from bot.rehearsal.carrier import Carrier
from bot.rehearsal.contents import Content, content_resource, read_content
from bot.rehearsal.problems import Problem


class RestContents:
    """The contents of one account. Refusals are raised as `Problem`."""

    def __init__(self, carrier: Carrier) -> None:
        self._carrier, self._ledger, self._account = carrier, carrier.ledger, carrier.account.sid

    async def create(self, request: Request) -> Response:
        content = read_content(await read_json(request), self._carrier.now())
        self._ledger.add_content(content)
        return JSONResponse(self._described(content), 201)

    async def listing(self, request: Request) -> Response:
        found = [self._described(content) for content in self._ledger.contents.values()]
        url = f"{self._carrier.base}/v1/Content?PageSize=1000&Page=0"
        meta = {"page": 0, "page_size": 1000, "first_page_url": url, "previous_page_url": None, "url": url}
        return JSONResponse({"contents": found, "meta": meta | {"next_page_url": None, "key": "contents"}})

    async def fetch(self, request: Request) -> Response:
        return JSONResponse(self._described(self._content(request)))

    async def delete(self, request: Request) -> Response:
        self._ledger.delete_content(self._content(request).sid)
        return Response(status_code=204)

    def _content(self, request: Request) -> Content:
        content = self._ledger.contents.get(request.path_params["sid"])
        if content is None:
            raise Problem(20404)
        return content

    def _described(self, content: Content) -> dict[str, object]:
        return content_resource(content, self._carrier.base) | {"account_sid": self._account}


async def read_json(request: Request) -> object:
    try:
        return json.loads(await request.body())
    except ValueError:
        raise Problem(20001) from None
