"""Which words belong together, so that none of them stays when one is taken back."""

from __future__ import annotations

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.enriching import ADDED


async def with_theirs(connection: AsyncConnection, words: str) -> list[str]:
    """These words and what belongs to them.

    To a question: the thought that went along, and what came of it. To any part of a practice: all of its
    parts; but what was added later goes alone. To the first step of a plan: its other texts. To what a reader
    likes: what she wonders.
    """
    return list((await connection.execute(_TOGETHER, {"words": words, "added": list(ADDED)})).scalars())


_TOGETHER = text("""
WITH question_texts AS (SELECT thought_id, result_id FROM question WHERE words_id = :words),
     plan_texts AS (SELECT same_id, different_id, keep_id, result_id FROM adaptation WHERE step_id = :words),
     belonging (id) AS (
       SELECT CAST(:words AS text)
       UNION SELECT unnest(ARRAY[thought_id, result_id]) FROM question_texts
       UNION SELECT other.words_id FROM practice_part AS part JOIN practice_part AS other USING (practice_id)
              WHERE part.words_id = :words AND part.name <> ALL (CAST(:added AS text[]))
       UNION SELECT unnest(ARRAY[same_id, different_id, keep_id, result_id]) FROM plan_texts
       UNION SELECT wonders_id FROM kindness WHERE words_id = :words)
SELECT id FROM belonging WHERE id IS NOT NULL
""")
