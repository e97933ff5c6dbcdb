"""Twilio's own description of its requests, as a judge of ours. Where it came from: data/README.md."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import respx
from jsonschema import Draft4Validator

from tests.channels.twilio_fake import form

_DOCUMENT = json.loads((Path(__file__).parent / "data" / "twilio-oai.json").read_text())

_NEVER_BOTH = (["Body", "ContentSid"], ["Body", "ContentVariables"], ["MediaUrl", "ContentSid"])

# What the document does not say, though Twilio does: known names, one sender, and a text, a file or both.
_ALSO: dict[str, object] = {
    "CreateMessageRequest": {
        "additionalProperties": False,
        "required": ["To", "From", "StatusCallback"],
        "anyOf": [{"required": [one]} for one in ("Body", "MediaUrl", "ContentSid")],
        "not": {"anyOf": [{"required": pair} for pair in _NEVER_BOTH]},
    },
    "ContentCreateRequest": {"additionalProperties": False},
    "types": {"additionalProperties": False},
    "ListMessageQuery": {"additionalProperties": False},
}
for _name, _rules in _ALSO.items():
    _DOCUMENT["components"]["schemas"][_name].update(_rules)


def complaints(name: str, told: Mapping[str, object]) -> list[str]:
    """What the schema `name` has against `told`. Forms hold text only, so digits count as numbers."""
    validator = Draft4Validator({"$ref": f"#/components/schemas/{name}", **_DOCUMENT})
    return [error.message for error in validator.iter_errors(_numbers(name, told))]


def asked(route: respx.Route, number: int = -1) -> dict[str, str]:
    """The form of one message that was asked for, after Twilio's description has found nothing wrong."""
    told = form(route.calls[number].request)
    assert complaints("CreateMessageRequest", told) == []
    return told


def _numbers(name: str, told: Mapping[str, object]) -> dict[str, object]:
    properties = _DOCUMENT["components"]["schemas"][name]["properties"]
    return {key: _as(properties.get(key, {}).get("type"), value) for key, value in told.items()}


def _as(kind: str | None, value: object) -> object:
    """A list of one is written in a form as its one value."""
    if kind == "integer" and isinstance(value, str) and value.isdigit():
        return int(value)
    return [value] if kind == "array" else value
