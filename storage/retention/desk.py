"""What the desk keeps, and how long: browsers, prompts, what was looked at, what two decided."""

from __future__ import annotations

from sqlalchemy import Date, cast, func

from storage.checking.checks import UNSEEN
from storage.retention.spans import DAY, YEAR
from storage.rule import BEFORE, Rule
from storage.schema import Care, Check, DeskSession, Prompt, PromptCopy, Proposal, Quiet, table

CARE, CHECK, COPY = table(Care), table(Check), table(PromptCopy)
PROMPT, PROPOSAL, QUIET, SESSION = table(Prompt), table(Proposal), table(Quiet), table(DeskSession)

DESK_KEPT: tuple[Rule, ...] = (
    Rule(
        "that somebody was at the desk in a browser",
        DAY,
        "it closes after 20 minutes without her, and after eight hours in any case",
        SESSION,
        SESSION.c.begun_at < BEFORE,
    ),
    Rule(
        "a prompt that was never sent",
        90 * DAY,
        "whoever began it may go on with it; what members answered to others is words of theirs",
        PROMPT,
        PROMPT.c.state.in_(("draft", "cancelled")) & (PROMPT.c.created_at < BEFORE),
    ),
    Rule(
        "that a prompt came to her, and whether she skipped it",
        YEAR,
        "as long as words for one reader: so long she can be told what the others said",
        COPY,
        COPY.c.due_at < BEFORE,
    ),
    Rule(
        "a prompt and what was said of its answers, in all languages",
        2 * YEAR,
        "who asked for prompts and who agreed is counted; they are words of the team",
        PROMPT,
        func.coalesce(PROMPT.c.closed_at, PROMPT.c.sent_at) < BEFORE,
    ),
    Rule(
        "that somebody looked at a text of hers, why, and her appeal",
        2 * YEAR,
        "as long as what persons of the team did",
        CHECK,
        CHECK.c.state.not_in(UNSEEN) & (func.coalesce(CHECK.c.decided_at, CHECK.c.created_at) < BEFORE),
    ),
    Rule(
        "what waits for a second person, when none has come",
        14 * DAY,
        "things have changed; whoever still wants it asks again",
        PROPOSAL,
        (PROPOSAL.c.state == "open") & (PROPOSAL.c.created_at < BEFORE),
    ),
    Rule(
        "what two agreed to or refused",
        2 * YEAR,
        "as long as what persons of the team did",
        PROPOSAL,
        PROPOSAL.c.decided_at < BEFORE,
    ),
    Rule(
        "that a quiet member was greeted or is left in peace",
        90 * DAY,
        "after the day until which she is not shown again; nobody is greeted twice in that time",
        QUIET,
        QUIET.c.again_at < BEFORE,
    ),
    Rule(
        "how those who work the desk said that the load is",
        2 * YEAR,
        "counts by month, and nobody's name",
        CARE,
        CARE.c.month < cast(BEFORE, Date),
    ),
)
