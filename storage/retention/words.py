"""Members' words, what waits for a reader, drafts, photos and voice notes."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import ColumnElement, Date, cast, exists, func, or_, select, true

from storage.retention.spans import DAY, MONTH, YEAR
from storage.rule import BEFORE, Rule
from storage.schema import (
    Adaptation,
    Ally,
    Answer,
    Conversation,
    DialoguePart,
    Part,
    Picture,
    PracticeReading,
    Promise,
    Question,
    Search,
    Sound,
    Stand,
    Words,
    table,
)

ADAPTATION, ALLY = table(Adaptation), table(Ally)
ANSWER = table(Answer)
CONVERSATION = table(Conversation)
PART = table(Part)
PICTURE = table(Picture)
QUESTION = table(Question)
READING = table(PracticeReading)
SEARCH = table(Search)
PREPARED, PROMISE, STAND = table(DialoguePart), table(Promise), table(Stand)
SOUND = table(Sound)
WORDS = table(Words)

_ASKED = exists().where(QUESTION.c.words_id == WORDS.c.id)
_THOUGHT = exists().where(QUESTION.c.thought_id == WORDS.c.id)
_RESULT = exists().where(QUESTION.c.result_id == WORDS.c.id)
_ANSWERED = exists().where(ANSWER.c.words_id == WORDS.c.id)
_TOLD = exists().where(PART.c.words_id == WORDS.c.id)
_PLAN = ("same_id", "different_id", "keep_id", "step_id", "result_id")
_PLANNED = exists().where(or_(*(ADAPTATION.c[text] == WORDS.c.id for text in _PLAN)))
_PREPARED = exists().where(PREPARED.c.words_id == WORDS.c.id)
_PROMISE = ("words_id", "shows_id", "access_id")
_PROMISED = exists().where(or_(*(PROMISE.c[text] == WORDS.c.id for text in _PROMISE)))
_STOOD = exists().where(STAND.c.words_id == WORDS.c.id)
_NAMED = exists().where(ALLY.c.name_id == WORDS.c.id)
_OF_DIALOGUE = _PREPARED | _PROMISED | _STOOD | _NAMED
_ABOUT = CONVERSATION.c.data["words"].astext
_ABOUT_GONE = _ABOUT.is_not(None) & _ABOUT.not_in(select(WORDS.c.id))
_REMEMBERED = func.jsonb_each_text(CONVERSATION.c.data).table_valued("key", "value").render_derived()


def _in_a_draft(sid: ColumnElement[str], kind: str) -> ColumnElement[bool]:
    """Whether a conversation names it: as `photo`, or as that of one of several texts, `photo_did`."""
    named = _REMEMBERED.c.key.startswith(kind) & (_REMEMBERED.c.value == sid)
    return exists().select_from(CONVERSATION.join(_REMEMBERED, true())).where(named)


_WAITS = CONVERSATION.c.shelf == "waiting"

WORDS_KEPT: tuple[Rule, ...] = (
    Rule(
        "what somebody looked for, in a few words that are nobody's",
        3 * MONTH,
        "what women look for and do not find is what to ask for next",
        SEARCH,
        SEARCH.c.day < cast(BEFORE, Date),
    ),
    Rule(
        "words for one reader or for one time: thanks, a further question, an answer to a prompt, what was "
        "written to an ally",
        YEAR,
        "questions, answers, practices, plans, and what a group prepared or was promised stay until they are "
        "taken back; these are nobody's to find",
        WORDS,
        (WORDS.c.created_at < BEFORE)
        & ~_ASKED
        & ~_THOUGHT
        & ~_RESULT
        & ~_ANSWERED
        & ~_TOLD
        & ~_PLANNED
        & ~_OF_DIALOGUE,
    ),
    Rule(
        "that she was shown a practice",
        YEAR,
        "how often practices are read, and in which languages; and so that nothing of one that is taken back "
        "is left on its way to her",
        READING,
        READING.c.created_at < BEFORE,
    ),
    Rule(
        "what waits for her of words that are gone",
        timedelta(),
        "it would show her nothing",
        CONVERSATION,
        _WAITS & _ABOUT_GONE & (CONVERSATION.c.since < BEFORE),
    ),
    Rule(
        "whose the words were that are gone",
        timedelta(),
        "a name goes with the words",
        CONVERSATION,
        ~_WAITS
        & _ABOUT_GONE
        & (CONVERSATION.c.since < BEFORE)
        & (func.coalesce(CONVERSATION.c.data["nick"].astext, "") != ""),
        empties={"data": CONVERSATION.c.data.op("||")(func.jsonb_build_object("nick", "", "place", ""))},
    ),
    Rule(
        "a draft nobody has touched",
        37 * DAY,
        "it is kept for 30 days and offered once; somebody who broke off joining goes on where she was",
        CONVERSATION,
        (CONVERSATION.c.shelf == "parked")
        & (CONVERSATION.c.flow != "joining")
        & (CONVERSATION.c.since < BEFORE),
    ),
    Rule(
        "a photo that went with no words",
        7 * DAY,
        "nobody was ever shown it; one in a draft, that may be seen, stays as long as the draft",
        PICTURE,
        PICTURE.c.words_id.is_(None)
        & (PICTURE.c.created_at < BEFORE)
        & ((PICTURE.c.faces == "") | ~_in_a_draft(PICTURE.c.sid, "photo")),
    ),
    Rule(
        "a voice note that stands for no words",
        MONTH,
        "she never sent it to others; one in a draft stays as long as the draft",
        SOUND,
        SOUND.c.words_id.is_(None) & (SOUND.c.created_at < BEFORE) & ~_in_a_draft(SOUND.c.sid, "sound"),
    ),
)
