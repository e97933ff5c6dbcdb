"""Texts that a person looks at before others see them, and what their authors say for them."""
