"""Tables as files: CSV, which spreadsheets open, and JSON."""

from __future__ import annotations

import csv
import io
import json

from fastapi import Response

from bot.desk import frame
from bot.desk.outgoing import Table, Tables

FORMULA = ("=", "+", "-", "@", "\t", "\r")


def as_csv(rows: Table) -> str:
    """With a heading. A cell that a spreadsheet would reckon with is told apart by a quote before it."""
    written = io.StringIO()
    writer = csv.DictWriter(written, list(rows[0]) if rows else ["nothing"], lineterminator="\r\n")
    writer.writeheader()
    writer.writerows({name: _plain(value) for name, value in row.items()} for row in rows)
    return "\ufeff" + written.getvalue()


def as_json(tables: Tables) -> str:
    return json.dumps(tables, ensure_ascii=False, indent=1, default=str)


def file(name: str, text: str, media_type: str) -> Response:
    """To be kept by the browser, and by nothing on the way."""
    attached = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(text, media_type=media_type, headers={**frame.HEADERS, **attached})


def _plain(value: object) -> object:
    return f"'{value}" if isinstance(value, str) and value.startswith(FORMULA) else value
