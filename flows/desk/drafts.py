"""A prompt in another language: the draft is good, is put right, or goes to somebody who reads it."""

from __future__ import annotations

from flows.desk_facts import Draft
from flows.effects.desk_prompts import WorkOnPrompt
from flows.facts import Facts
from flows.steps import Data, Done


def next_draft(facts: Facts, data: Data) -> Draft | None:
    """The first that nobody has accepted and that is not with a colleague."""
    handed = str(data.get("handed", "")).split(",")
    drafts = facts.prompting.drafts if facts.prompting else ()
    return next((draft for draft in drafts if not draft.accepted and draft.language not in handed), None)


def this_draft(facts: Facts, data: Data) -> Draft | None:
    """The one in the language that the conversation is about."""
    drafts = facts.prompting.drafts if facts.prompting else ()
    return next((draft for draft in drafts if draft.language == data.get("language")), None)


def accept(wait: str, data: Data) -> Done:
    act = WorkOnPrompt("accept", wait, int(data["prompt"]), str(data["language"]))
    return Done(effects=(act,))


def correct(wait: str, data: Data) -> Done:
    prompt, language, text = int(data["prompt"]), str(data["language"]), str(data["text"])
    return Done(effects=(WorkOnPrompt("correct", wait, prompt, language, text=text),))
