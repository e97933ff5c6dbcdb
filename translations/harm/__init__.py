"""Whether a text says that its writer is being harmed (PRODUCT 8.1, SAF-08 to SAF-10). The rules are data."""

from translations.harm.examples import Examples, Measured, examples_of
from translations.harm.file import BadRules
from translations.harm.language import Harm
from translations.harm.rules import Rules, open_rules

__all__ = ["BadRules", "Examples", "Harm", "Measured", "Rules", "examples_of", "open_rules"]
