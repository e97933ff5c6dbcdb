"""A practice as a page that can be read on a phone and pinned on a wall."""
