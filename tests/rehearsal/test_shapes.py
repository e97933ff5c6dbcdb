"""What the carrier answers, judged by Twilio's own published schemas (tests/rehearsal/data)."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from jsonschema import Draft4Validator

from tests.rehearsal.conftest import AWA, ROSITA, World
from tests.rehearsal.test_contents import BUTTONS

PUBLISHED = json.loads((Path(__file__).parent / "data/twilio-answers.json").read_text())


def strict(schema: object) -> object:
    """OpenAPI's `nullable` as JSON Schema says it; nothing unnamed and nothing missing."""
    if isinstance(schema, list):
        return [strict(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    plain = {name: strict(part) for name, part in schema.items() if name != "nullable"}
    if "properties" in schema:
        plain |= {"additionalProperties": False, "required": sorted(schema["properties"])}
    return {"anyOf": [plain, {"type": "null"}]} if schema.get("nullable") else plain


def judge(name: str, answer: object) -> list[str]:
    schemas = {"components": strict(PUBLISHED["components"]), "$ref": f"#/components/schemas/{name}"}
    return [error.message for error in Draft4Validator(schemas).iter_errors(answer)]


@pytest.mark.parametrize("to", [AWA, ROSITA])
async def test_messages(here: World, to: str) -> None:
    await here.carrier.write(to, "Hello", files=[("image/png", b"\x89PNG")])
    made = (await here.send(to)).json()
    here.clock.pass_(days=2)
    await here.send(to)
    await here.carrier.settled()
    listed = (await here.http.get("/Messages.json", params={"PageSize": 2})).json()
    assert judge("api.v2010.account.message", made) == []
    assert judge("message_list", listed) == []
    assert len(listed["messages"]) == 2


async def test_contents(here: World) -> None:
    wanted = {"friendly_name": "x", "language": "en", "types": {"twilio/quick-reply": BUTTONS}}
    made = (await here.http.post(f"{here.rest}/v1/Content", json=wanted)).json()
    assert judge("content.v1.content", made) == []


def test_the_judge_can_say_no() -> None:
    assert judge("api.v2010.account.message", {"sid": "SM1"})
    assert judge("content.v1.content", {"sid": "SM" + "0" * 32})
