"""From when until when something is counted, and who the members are that it is counted of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, FromClause, and_, func

from storage.schema import Address, Group, Member, table

ADDRESS, GROUP, MEMBER = table(Address), table(Group), table(Member)

JOINED: ColumnElement[bool] = and_(MEMBER.c.state == "member", MEMBER.c.nick != "")
"""She has joined to the end."""

REACHED: FromClause = MEMBER.join(ADDRESS, ADDRESS.c.id == MEMBER.c.address_id)
"""Members with the channel they write on."""

TIMEZONE: ColumnElement[str] = func.coalesce(GROUP.c.timezone, "UTC")


@dataclass(frozen=True, slots=True)
class Span:
    """`since` is in it, `until` is not. Both are aware."""

    since: datetime
    until: datetime

    def holds(self, moment: ColumnElement[datetime]) -> ColumnElement[bool]:
        return and_(moment >= self.since, moment < self.until)

    def earlier(self, by: timedelta) -> Span:
        """As long, and so much before."""
        return Span(self.since - by, self.until - by)

    def ripe(self, age: timedelta) -> Span:
        """What of it is so old at its end."""
        return Span(self.since, max(self.until - age, self.since))


def last(span: timedelta, until: datetime) -> Span:
    return Span(until - span, until)
