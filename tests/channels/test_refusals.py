from __future__ import annotations

import pickle
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.plans import AskFirst, FallBack, GiveUp, Halt, Plan, Retry, Suppress, Way
from bot.channels.refusals import RULES, Refusal, Refused, needs_operator, plan
from bot.channels.twilio.codes import CODES, from_answer, from_report

# Every code that Twilio's pages on SMS, WhatsApp and the REST API gave us reason to expect.
EXPECTED = """
14107 20003 20404 20429 20500 20503 21211 21214 21217 21408 21606 21610 21611 21612 21614 21617 21655 21656
21659 21660 21661 30001 30002 30003 30004 30005 30006 30007 30008 30017 30022 30023 30027 30029 30032 30034
30035 30036 30450 30500 30649 35114 35118 63001 63003 63005 63007 63009 63010 63012 63013 63014 63015 63016
63017 63018 63019 63021 63024 63027 63028 63030 63031 63032 63033 63038 63040 63041 63042 63049 63051 63112
92006 92007 131056
"""

WEEK = timedelta(days=7)


@pytest.mark.parametrize("code", [int(code) for code in EXPECTED.split()])
def test_every_expected_code_has_a_row(code: int) -> None:
    assert from_report(code).refusal is not Refusal.UNKNOWN


def test_every_refusal_has_a_rule_with_a_reason() -> None:
    assert set(RULES) == set(Refusal)
    assert all(rule.why for rule in RULES.values())


def test_every_refusal_is_reached() -> None:
    elsewhere = {Refusal.NOT_REACHED, Refusal.UNCERTAIN, Refusal.UNKNOWN}
    assert set(CODES.values()) | elsewhere == set(Refusal)


@pytest.mark.parametrize(
    ("status", "code", "first"),
    [
        (400, 21610, Suppress()),
        (400, 21211, GiveUp(doubt=True)),
        (400, 21408, GiveUp()),
        (400, 21656, FallBack(Way.PLAIN)),
        (400, 92007, FallBack(Way.PLAIN)),
        (400, 63016, FallBack(Way.TEMPLATE)),
        (400, 99999, GiveUp()),
        (400, None, GiveUp()),
        (401, 20003, Halt()),
        (403, 403, Halt()),
        (404, 20404, Halt()),
        (429, 20429, Retry(timedelta(seconds=1))),
        (429, 63038, Retry(timedelta(hours=6))),
        (500, 20500, AskFirst(timedelta(seconds=10))),
        (502, 502, AskFirst(timedelta(seconds=10))),
        (503, 21610, AskFirst(timedelta(seconds=10))),
    ],
)
def test_an_answer_to_a_post(status: int, code: int | None, first: Plan) -> None:
    assert plan(from_answer(status, code).refusal, 1) == first


@pytest.mark.parametrize(
    ("code", "first"),
    [
        (21610, Suppress()),
        (30003, Retry(timedelta(minutes=30))),
        (30007, GiveUp()),
        (20500, Retry(timedelta(minutes=1))),
        (63003, FallBack(Way.OTHER_CHANNEL)),
        (63016, FallBack(Way.TEMPLATE)),
        (63033, Suppress()),
        (63049, FallBack(Way.OTHER_CHANNEL)),
        (30002, Halt()),
        (77777, GiveUp()),
        (None, GiveUp()),
    ],
)
def test_a_code_in_a_report(code: int | None, first: Plan) -> None:
    assert plan(from_report(code).refusal, 1) == first


def test_a_number_is_believed_gone_the_second_time() -> None:
    assert plan(Refusal.SEEMS_GONE, 1) == Retry(timedelta(hours=1))
    assert plan(Refusal.SEEMS_GONE, 2) == GiveUp(doubt=True)


def test_too_many_at_once_doubles_its_wait() -> None:
    waits = [plan(Refusal.BUSY, attempts) for attempts in range(1, 5)]
    assert waits == [Retry(timedelta(seconds=seconds)) for seconds in (1, 2, 4, 8)]


def test_jitter_lengthens_a_wait_by_up_to_half() -> None:
    assert plan(Refusal.PHONE_OFF, 1, jitter=0.5) == Retry(timedelta(minutes=37.5))
    assert plan(Refusal.UNCERTAIN, 1, jitter=1.0) == AskFirst(timedelta(seconds=15))


@given(st.sampled_from(Refusal), st.integers(1, 100), st.floats(0, 1))
def test_every_plan_ends_within_a_week(refusal: Refusal, attempts: int, jitter: float) -> None:
    now = plan(refusal, attempts, jitter)
    if isinstance(now, Retry | AskFirst):
        assert timedelta(0) < now.after < WEEK
        assert attempts <= len(RULES[refusal].waits)
    assert not isinstance(plan(refusal, 100, jitter), Retry | AskFirst)
    assert sum(RULES[refusal].waits, timedelta()) < WEEK


@given(st.integers(400, 599), st.none() | st.integers(0, 140000))
def test_only_a_doubtful_answer_asks_first_and_it_always_does(status: int, code: int | None) -> None:
    asked = isinstance(plan(from_answer(status, code).refusal, 1), AskFirst)
    assert asked is (status >= 500)


@given(st.none() | st.integers(0, 140000))
def test_a_report_is_never_in_doubt(code: int | None) -> None:
    assert not isinstance(plan(from_report(code).refusal, 1), AskFirst)


def test_what_halts_a_channel_calls_the_operator() -> None:
    assert all(needs_operator(refusal) for refusal in Refusal if isinstance(RULES[refusal].then, Halt))
    assert not needs_operator(Refusal.OPTED_OUT)


@given(st.sampled_from(Refusal))
def test_a_plain_text_never_falls_back_to_plain_text(refusal: Refusal) -> None:
    assert plan(Refused(refusal).without_menu().refusal, 1) != FallBack(Way.PLAIN)


def test_a_refusal_travels_between_processes() -> None:
    refused = pickle.loads(pickle.dumps(Refused(Refusal.WINDOW_CLOSED, 63016)))  # noqa: S301
    assert (refused.refusal, refused.code) == (Refusal.WINDOW_CLOSED, 63016)
    assert str(refused) == "outside the window (63016)"
