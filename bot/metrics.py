"""What is counted. Nothing here names a person or holds a word of hers."""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram

REGISTRY = CollectorRegistry()

TURNS = Counter("palaver_turns", "Turns taken, by how they ended.", ["outcome"], registry=REGISTRY)
TURN_SECONDS = Histogram(
    "palaver_turn_seconds",
    "From a decoded message to its commit.",
    buckets=(0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15),
    registry=REGISTRY,
)
REJECTED = Counter("palaver_rejected", "Webhooks turned away.", ["reason"], registry=REGISTRY)
SENT = Counter("palaver_sent", "Messages the carrier took.", ["channel"], registry=REGISTRY)
REFUSED = Counter("palaver_refused", "Messages that did not go.", ["channel", "reason"], registry=REGISTRY)
TRANSLATIONS = Counter(
    "palaver_translations",
    "Texts for readers of another language: remembered, by an engine, by nobody.",
    ["how"],
    registry=REGISTRY,
)
ALARMS = Counter("palaver_alarms", "Questions that nobody has met in time.", registry=REGISTRY)
QUICK_EXITS = Counter("palaver_quick_exits", "Times somebody hid the line (X).", registry=REGISTRY)
OUTBOX = Gauge("palaver_outbox", "Messages in the outbox, by state.", ["state"], registry=REGISTRY)
CARDS = Gauge("palaver_cards", "What waits for a person, by reason.", ["reason"], registry=REGISTRY)
DOUBTED = Gauge(
    "palaver_doubted_too_long", "Translations doubted for more than a day, not looked at.", registry=REGISTRY
)
FAILED = Gauge("palaver_failed_messages", "Messages kept because their turn failed.", registry=REGISTRY)
