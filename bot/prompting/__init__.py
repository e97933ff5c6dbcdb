"""Prompts: a question to many, from who asked for it to what they are told of the answers (PRODUCT 6.9)."""
