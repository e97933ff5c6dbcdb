"""The ten steps of preparing a dialogue (PRODUCT 6.8), by the names that everything else calls them by."""

from __future__ import annotations

STEPS = ("issue", "ask", "office", "evidence", "allies", "offer", "least", "risk", "roles", "day")
"""As they are taken where a group's pack says nothing else. A member calls them by their number here."""

PARTS = {
    "issue": ("issue", "affect"),
    "ask": ("ask",),
    "office": ("office",),
    "evidence": ("evidence",),
    "allies": ("ally", "doubts"),
    "offer": ("offer",),
    "least": ("least", "later"),
    "risk": (),
    "roles": (),
    "day": ("where",),
}
"""The texts that belong to each step. One step may hold several of a kind: offices, evidence, allies."""

PRIVATE = ("doubts", "least", "later")
"""Never in print: they are the group's own (PRODUCT 6.8, D7)."""

ROLES = ("opens", "asks", "proof", "notes", "time", "near")
"""In the order in which they are given away."""
