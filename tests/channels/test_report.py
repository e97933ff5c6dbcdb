from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.channel import Progress, Report
from bot.channels.progress import RANK, further
from bot.channels.twilio.form import Malformed, parse_query
from bot.channels.twilio.report import STATUSES, decode_status
from tests.channels.rows import READ, SID, STATUS, fields

progresses = st.sampled_from(list(Progress))


def test_a_delivered_message_with_our_id() -> None:
    assert decode_status(fields(STATUS), parse_query(b"d=7f3a")) == Report(SID, "7f3a", Progress.DELIVERED)


def test_a_read_message_without_our_id() -> None:
    assert decode_status(fields(READ), {}) == Report(SID, "", Progress.READ)


@pytest.mark.parametrize(
    ("told", "code"), [("30003", 30003), ("", None), ("x", None), ("²", None), ("9" * 5000, None)]
)
def test_the_code_of_a_refused_message(told: str, code: int | None) -> None:
    row = STATUS | {"MessageStatus": "undelivered", "ErrorCode": told}
    assert decode_status(fields(row), {}) == Report(SID, "", Progress.REFUSED, code)


@pytest.mark.parametrize(("status", "progress"), STATUSES.items())
def test_every_status(status: str, progress: Progress) -> None:
    assert decode_status(fields(STATUS | {"MessageStatus": status.upper()}), {}).progress is progress


def test_a_status_of_tomorrow_moves_nothing() -> None:
    report = decode_status(fields(STATUS | {"MessageStatus": "teleported"}), {})
    assert further(Progress.SENT, report.progress) is Progress.SENT


@pytest.mark.parametrize("change", [{"MessageStatus": ""}, {"MessageSid": "SM1"}, {"MessageSid": ""}])
def test_malformed_reports(change: dict[str, str]) -> None:
    with pytest.raises(Malformed):
        decode_status(fields(STATUS | change), {})


def test_a_reference_that_no_table_could_hold_is_none() -> None:
    assert decode_status(fields(STATUS), {"d": ("a\0b",)}).reference == ""


@pytest.mark.parametrize(
    ("told", "end"),
    [
        (["queued", "sent", "delivered", "read"], "read"),
        (["sent", "delivered", "sent", "sending"], "delivered"),
        (["read", "delivered"], "read"),
        (["sent", "read"], "read"),
        (["sent", "undelivered", "delivered"], "undelivered"),
        (["failed", "read"], "failed"),
        (["delivered", "undelivered"], "delivered"),
        (["canceled", "sent"], "canceled"),
    ],
)
def test_reports_out_of_order(told: list[str], end: str) -> None:
    known = Progress.QUEUED
    for status in told:
        known = further(known, STATUSES[status])
    assert known is STATUSES[end]


@given(progresses, progresses)
def test_a_message_never_goes_back(known: Progress, told: Progress) -> None:
    now = further(known, told)
    assert now in (known, told)
    assert RANK[now] >= RANK[known]
    assert further(now, told) is now


@given(st.lists(progresses))
def test_the_end_does_not_depend_on_order_when_nothing_is_refused(told: list[Progress]) -> None:
    kept = [progress for progress in told if progress is not Progress.REFUSED]
    ends = set()
    for order in (kept, kept[::-1], sorted(kept)):
        known = Progress.QUEUED
        for progress in order:
            known = further(known, progress)
        ends.add(known)
    assert len(ends) == 1


@given(st.dictionaries(st.sampled_from([*STATUS, "ErrorCode"]), st.text(max_size=40)))
def test_any_fields_are_a_report_or_malformed(change: dict[str, str]) -> None:
    row = {name: (value,) for name, value in {**STATUS, **change}.items()}
    try:
        decode_status(row, row)
    except Malformed:
        return
