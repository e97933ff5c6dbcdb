"""Somebody on duty is told that something waits at the desk, and nothing of what it is."""

from __future__ import annotations

from flows.steps import End, Flow

DESK_NOTICE = Flow(
    "desk_notice",
    about="Something waits at the desk: who is on duty is told how much, at most once an hour.",
    start="told",
    rank=1,
    free=True,
    keep="waiting",
    steps={"told": End("k-notice")},
)

SAFETY_NOTICE = Flow(
    "safety_notice",
    about="A woman wishes for a contact: a safety person is told how many there are, and nothing else.",
    start="told",
    rank=1,
    free=True,
    keep="waiting",
    steps={"told": End("k-safety")},
)
