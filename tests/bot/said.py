"""Which of our sentences a woman was told, by their ids, in the order in which they left."""

from __future__ import annotations

from bot.channels.channel import Address
from tests.paper import OnPaper

QUERY = """
SELECT o.content ->> 'message' FROM outbox o JOIN address a ON a.id = o.address_id
WHERE a.digest = decode('{digest}', 'hex') AND o.state = 'sent' ORDER BY o.id
"""


async def told(paper: OnPaper, who: Address) -> list[str]:
    """Everything that has gone to her until now."""
    rows = await paper.all_of(QUERY.format(digest=paper.line.digest(who).hex()))
    return [str(row[0]) for row in rows]


async def answers(paper: OnPaper, who: Address, *texts: str) -> list[str]:
    """What these messages of hers are answered, all together."""
    before = len(await told(paper, who))
    for text in texts:
        await paper.hear(who, text)
    return (await told(paper, who))[before:]
