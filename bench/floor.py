"""The floor of the webhook: the same server, the same signature check, one insert, one commit.

`python -m bench.floor PORT TOKEN DATABASE_URL BASE`; BASE is the URL that was signed.
"""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import uvicorn
from fastapi import FastAPI, Request, Response
from psycopg_pool import AsyncConnectionPool

from bot.channels.twilio.form import first, parse_form
from bot.channels.twilio.signature import Signatures
from bot.webhooks import EMPTY

TABLE = "CREATE TABLE IF NOT EXISTS bench_floor (sid text PRIMARY KEY, at timestamptz NOT NULL DEFAULT now())"
INSERT = "INSERT INTO bench_floor (sid) VALUES (%s)"


def floor(database: str, signatures: Signatures) -> FastAPI:
    pool = AsyncConnectionPool(database, min_size=10, max_size=10, open=False)

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        async with pool:
            async with pool.connection() as connection:
                await connection.execute(TABLE)
            yield

    app = FastAPI(lifespan=lifespan, openapi_url=None)

    @app.get("/healthz")
    async def health() -> Response:
        return Response("ok\n")

    @app.post("/twilio/message")
    async def message(request: Request) -> Response:
        fields = parse_form(await request.body(), request.headers.get("content-type"))
        scope = request.scope
        told = request.headers.get("x-twilio-signature")
        if not signatures.accepts(told, scope["raw_path"], scope["query_string"], fields):
            return Response(status_code=403)
        async with pool.connection() as connection:
            await connection.execute(INSERT, (first(fields, "MessageSid"),))
        return Response(EMPTY, media_type="text/xml")

    return app


def main() -> None:
    port, token, database, base = sys.argv[1:]
    app = floor(database, Signatures(base, (token,)))
    uvicorn.run(
        app,
        host="127.0.0.1",
        port=int(port),
        loop="uvloop",
        http="httptools",
        log_level="warning",
        access_log=False,
        server_header=False,
        date_header=False,
    )


if __name__ == "__main__":
    main()
