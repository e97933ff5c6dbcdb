"""`GET Messages.json`: filters, pages, newest first (Twilio: message resource)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from itertools import islice
from urllib.parse import urlencode

from bot.rehearsal.ledger import Ledger
from bot.rehearsal.message import API_VERSION, Message, resource
from bot.rehearsal.problems import Problem

Query = Mapping[str, str]
_FILTERS = ("To", "From", "DateSent", "DateSent<", "DateSent>")
_PAGE, _LARGEST_PAGE = 50, 1000
_ALWAYS = datetime.max.replace(tzinfo=UTC)
_NEVER = datetime.min.replace(tzinfo=UTC)


def page_of(ledger: Ledger, account: str, query: Query) -> dict[str, object]:
    """One page as Twilio shows it, with relative URIs. Raises `Problem` when a filter cannot be read."""
    size, number = _count(query, "PageSize", _PAGE), _count(query, "Page", 0)
    size = max(1, min(size, _LARGEST_PAGE))
    found = list(islice(_after(_found(ledger, query), query.get("PageToken", "")), size + 1))
    shown, more = found[:size], len(found) > size
    following = {"PageToken": f"PA{shown[-1].sid}"} if more else None
    return {
        "messages": [resource(message, account) for message in shown],
        "page": number,
        "page_size": size,
        "start": number * size,
        "end": number * size + max(0, len(shown) - 1),
        "uri": _uri(account, query, size, number),
        "first_page_uri": _uri(account, query, size, 0),
        "next_page_uri": _uri(account, query, size, number + 1, following) if following else None,
        "previous_page_uri": None,
    }


def _found(ledger: Ledger, query: Query) -> Iterator[Message]:
    earliest, latest = _span(query)
    to, sender = query.get("To"), query.get("From")
    for message in _candidates(ledger, to, sender):
        if to not in (None, message.to) or sender not in (None, message.sender):
            continue
        if earliest <= message.at.replace(microsecond=0) <= latest:
            yield message


def _candidates(ledger: Ledger, to: str | None, sender: str | None) -> Iterable[Message]:
    """A person's own thread when one is asked for; it is short."""
    threads = [thread for address in (to, sender) if address and (thread := ledger.thread(address))]
    return reversed(threads[0]) if threads else ledger.newest_first()


def _after(messages: Iterator[Message], token: str) -> Iterator[Message]:
    """From behind the last message of the page before."""
    if token:
        for message in messages:
            if message.sid == token.removeprefix("PA"):
                break
    return messages


def _span(query: Query) -> tuple[datetime, datetime]:
    """Both ends belong to it; a date alone is its whole day, in UTC."""
    earliest, latest = _NEVER, _ALWAYS
    if exact := query.get("DateSent"):
        earliest, latest = _day(exact)
    if after := query.get("DateSent>"):
        earliest = _day(after)[0]
    if before := query.get("DateSent<"):
        latest = _day(before)[1]
    return earliest, latest


def _day(text: str) -> tuple[datetime, datetime]:
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        raise Problem(20001) from None
    at = at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
    whole_day = len(text) == len("2026-01-31")
    return at, at + timedelta(days=1, microseconds=-1) if whole_day else at


def _count(query: Query, name: str, default: int) -> int:
    text = query.get(name, str(default))
    if not (text.isascii() and text.isdigit()):
        raise Problem(20001)
    return int(text)


def _uri(account: str, query: Query, size: int, number: int, more: Query | None = None) -> str:
    kept = {name: query[name] for name in _FILTERS if name in query}
    words = urlencode({**kept, "PageSize": str(size), "Page": str(number), **(more or {})})
    return f"/{API_VERSION}/Accounts/{account}/Messages.json?{words}"
