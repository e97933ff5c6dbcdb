"""What became true besides the letters, in plain sentences: who joined, what was offered, which cards wait."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from sqlalchemy import text

from bot.line import Line

# Each query gives (what it is, the digest of the address of whom it concerns).
QUERIES = {
    "card": "SELECT c.id::text, c.reason, a.digest FROM card c {address} ORDER BY c.id",
    "offer": "SELECT o.id, o.state, a.digest FROM offer o {address} ORDER BY o.created_at, o.id",
    "member": "SELECT m.id, m.state || repeat('+', m.shows::int), a.digest FROM member m {address}",
    "address": "SELECT m.id::text, m.state, m.digest FROM address m ORDER BY m.id",
    "held": "SELECT o.id::text, o.state, a.digest FROM outbox o {address} WHERE o.state = 'held'",
}
ADDRESS = "JOIN member w ON w.id = {table}.{member} JOIN address a ON a.id = w.address_id"
SENTENCES = {
    ("card", "no-word"): "a card for a person: {who} has no word",
    ("card", "wish"): "a card for a person: {who} wishes to speak to somebody",
    ("card", "stuck"): "a card for a person: {who} is stuck",
    ("card", "failed"): "a card for a person: a turn of {who} failed",
    ("card", "question-alone"): "a card for a person: nobody can be asked what {who} asks",
    ("card", "another-language"): "a card for a person: {who} wishes for another language",
    ("offer", "offered"): "offered to {who}",
    ("offer", "claimed"): "{who} takes the offer",
    ("offer", "passed"): "{who} passes",
    ("offer", "delayed"): "{who} is asked again later",
    ("offer", "answered"): "{who} has answered",
    ("member", "member"): "{who} is a member, and shows nothing",
    ("member", "member+"): "{who} is a member",
    ("member", "leaving"): "{who} will be forgotten",
    ("member", "gone"): "nothing of {who} is left",
    ("address", "stopped"): "nothing goes to {who} any more",
    ("address", "doubtful"): "it is doubtful whether {who} can be reached",
    ("held", "held"): "held until {who} writes",
}


@dataclass
class Effects:
    """`name_of` tells whose address has this digest."""

    line: Line
    name_of: Callable[[bytes], str]
    _known: dict[tuple[str, str], tuple[str, str]] = field(default_factory=dict)

    async def news(self) -> list[str]:
        """What has changed since it was asked the last time; several women of one kind in one sentence."""
        now = await self._now()
        gone = {key: (self._known[key][0], "gone") for key in self._known.keys() - now.keys()}
        changed = {key: value for key, value in {**now, **gone}.items() if self._known.get(key) != value}
        self._known = now
        told: dict[str, list[str]] = {}
        for (kind, _), (who, state) in changed.items():
            if sentence := SENTENCES.get((kind, state)):
                told.setdefault(sentence, []).append(who)
        return [sentence.format(who=", ".join(sorted(names))) for sentence, names in told.items()]

    async def _now(self) -> dict[tuple[str, str], tuple[str, str]]:
        found: dict[tuple[str, str], tuple[str, str]] = {}
        async with self.line.database.connect() as connection:
            for kind, query in QUERIES.items():
                for row in await connection.execute(text(query.format(address=_ADDRESS[kind]))):
                    found[kind, row[0]] = (self.name_of(row[2]), row[1])
        return found


_ADDRESS = {
    "card": ADDRESS.format(table="c", member="member_id"),
    "offer": ADDRESS.format(table="o", member="member_id"),
    "member": "JOIN address a ON a.id = m.address_id",
    "address": "",
    "held": ADDRESS.format(table="o", member="member_id"),
}
