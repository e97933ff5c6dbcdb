"""Who may do what at the desk: a table, and nothing else decides it (PRODUCT 1, 7)."""

from __future__ import annotations

FACILITATOR = "facilitator"
SECOND = "second"
KEEPER = "keeper"
SAFETY = "safety"
OMBUDS = "ombuds"
PANEL = "panel"
OPERATOR = "operator"
READER = "reader"

ROLES = (FACILITATOR, SECOND, KEEPER, SAFETY, OMBUDS, PANEL, OPERATOR, READER)
"""facilitator: looks after groups · second: agrees to what she wants to do · keeper: checks translations,
keeps the glossary · safety: is told how a woman wishes to be contacted · ombuds: reads the log of who looked
at what · panel: members who own the settings and decide appeals · operator: states and counts, no words ·
reader: what was released, and nothing else."""

FACILITATING = frozenset({FACILITATOR, SECOND})
"""They read texts of members."""

APART = frozenset({OMBUDS, OPERATOR, READER})
"""Whoever has one of these has no other role: she would watch over herself, or read what is not for her."""

WORKING = frozenset(ROLES) - {READER}
EVERYBODY = frozenset(ROLES)
