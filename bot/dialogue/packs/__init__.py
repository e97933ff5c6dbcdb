"""Flow packs: what a country or a group changed of the dialogue, as data (docs/flow-packs.md)."""
