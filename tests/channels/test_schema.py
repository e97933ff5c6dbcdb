"""The judge is worth its word only if it complains."""

from __future__ import annotations

from tests.channels.schema import complaints
from tests.channels.twilio_fake import CONTENT, message


def test_the_answers_of_the_fake_have_twilios_shape() -> None:
    kept = {name: value for name, value in message().items() if value is not None}
    assert complaints("Message", kept) == []


def test_the_judge_complains() -> None:
    assert complaints("CreateMessageRequest", {"From": "+1", "Body": "x", "StatusCallback": "x"})
    assert complaints("CreateMessageRequest", {"To": "+1", "From": "+1", "StatusCallback": "x"})
    whole = {"To": "+1", "From": "+1", "Body": "x", "StatusCallback": "x"}
    assert complaints("CreateMessageRequest", whole) == []
    assert complaints("CreateMessageRequest", {**whole, "ContentSid": CONTENT})
    assert complaints("CreateMessageRequest", {**whole, "Bodi": "x"})
    assert complaints(
        "ContentCreateRequest", {"language": "es", "types": {"twilio/quick-reply": {"body": "x"}}}
    )
