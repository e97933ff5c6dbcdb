"""Texts that a person looks at before others see them: what waits, how it goes on, and who decides."""
