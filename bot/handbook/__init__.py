"""The readable pages of the flows, made from their tables and the English sentences."""
