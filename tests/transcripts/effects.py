"""What became true besides the letters, in plain sentences: who joined, who was asked, which cards wait."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from sqlalchemy import text

from bot.line import Line

# What there is (its kind, its id, its state) and the digest of the address of whom it concerns.
QUERY = """
SELECT 'card' AS kind, c.id::text AS id, c.reason AS state, a.digest
  FROM card c JOIN member m ON m.id = c.member_id JOIN address a ON a.id = m.address_id
UNION ALL SELECT 'offer', o.id, o.state, a.digest
  FROM offer o JOIN member m ON m.id = o.member_id JOIN address a ON a.id = m.address_id
UNION ALL SELECT 'member', m.id, m.state || repeat('+', m.shows::int), a.digest
  FROM member m JOIN address a ON a.id = m.address_id
UNION ALL SELECT 'address', a.id::text, a.state, a.digest FROM address a
UNION ALL SELECT 'outbox', o.id::text, o.state, a.digest
  FROM outbox o JOIN address a ON a.id = o.address_id WHERE o.state = 'held'
UNION ALL SELECT 'case', c.id, c.state, a.digest
  FROM safety_case c JOIN member m ON m.id = c.member_id JOIN address a ON a.id = m.address_id
"""
SENTENCES = {
    ("card", "no-word"): "a card for a person: {who} has no word",
    ("card", "no-language"): "a card for a person: {who} chose no language",
    ("card", "joined"): "a card for the contact of her group: one more has joined",
    ("card", "wish"): "a card for a person: {who} wishes to speak to somebody",
    ("card", "stuck"): "a card for a person: {who} is stuck",
    ("card", "failed"): "a card for a person: a turn of {who} failed",
    ("card", "question-alone"): "a card for a person: nobody can be asked what {who} asks",
    ("card", "unanswered"): "a card for a person: nobody has answered {who}",
    ("card", "late"): "a card for a person: nobody has written to {who} either",
    ("card", "wrote-back"): "a card for a person: {who} has written back",
    ("card", "no-help"): "a card for a person: what was written did not help {who}",
    ("card", "cover"): "a card for a person: a photo of {who} is to be covered",
    ("card", "another-language"): "a card for a person: {who} wishes for another language",
    (
        "card",
        "promise-late",
    ): "a card for a person: a promise to the group of {who} is late for the third time",
    ("offer", "offered"): "offered to {who}",
    ("offer", "claimed"): "{who} takes the offer",
    ("offer", "freed"): "{who} need not hurry: what she took is free for others too",
    ("offer", "passed"): "{who} passes",
    ("offer", "delayed"): "{who} is asked again later",
    ("offer", "answered"): "{who} has answered",
    ("offer", "withdrawn"): "the offer to {who} is withdrawn",
    ("member", "member"): "{who} is a member, and shows nothing",
    ("member", "member+"): "{who} is a member",
    ("member", "leaving"): "{who} will be forgotten",
    ("member", "gone"): "nothing of {who} is left",
    ("case", "open"): "for the safety person alone: {who} wishes to be contacted",
    ("case", "called off"): "the safety person is not to contact {who} any more",
    ("address", "stopped"): "nothing goes to {who} any more",
    ("address", "doubtful"): "it is doubtful whether {who} can be reached",
    ("outbox", "held"): "held until {who} writes",
}
ORDER = list(SENTENCES)  # of what has changed in one moment, which has no order of its own


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
        kinds = [
            (kind, state, who) for (kind, _), (who, state) in changed.items() if (kind, state) in SENTENCES
        ]
        for kind, state, who in sorted(kinds, key=lambda one: ORDER.index(one[:2])):
            told.setdefault(SENTENCES[kind, state], []).append(who)
        return [sentence.format(who=", ".join(sorted(names))) for sentence, names in told.items()]

    async def _now(self) -> dict[tuple[str, str], tuple[str, str]]:
        async with self.line.database.connect() as connection:
            rows = await connection.execute(text(QUERY))
        return {(row.kind, row.id): (self.name_of(row.digest), row.state) for row in rows}
