"""Why a person should look at a text before others see it (PRODUCT 6.9). Pure; the rules are data."""

from translations.reasons.rules import BadReasons, Found, Reasons, open_reasons

__all__ = ["BadReasons", "Found", "Reasons", "open_reasons"]
