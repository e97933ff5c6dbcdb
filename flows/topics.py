"""What questions and practices are about, by the digit of the option (PRODUCT 10: onb.know, p.topic)."""

from __future__ import annotations

from collections.abc import Mapping

OTHER = "other"
TOPICS: Mapping[str, str] = {
    "1": "water",
    "2": "land",
    "3": "health",
    "4": "savings",
    "5": "safety",
    "6": "food",
    "7": "work",
    "8": OTHER,
}
