"""Pieces of which the patterns of private and of harmless things are made."""

from __future__ import annotations


def any_of(words: str) -> str:
    """One of several words, each of them a pattern; blanks part them."""
    return f"(?:{'|'.join(words.split())})"


def in_a_row(*pieces: str) -> str:
    """The pieces one after the other, with a blank, a new line or a comma between them."""
    return r"(?:,?[ \n]|,)".join(pieces)


MONEY = any_of(
    """[$€£] sh shs ksh kes ugx tzs shillings? chelines soles pen fcfa cfa xof xaf francs? f euros? eur usd
    cop mxn bs dollars? dolares pesos bolivianos quetzales lempiras colones pounds libras mil thousand
    mille"""
)
COUNTED = any_of(
    """percent kg kilos? g km cm m m2 m3 ha met(?:er|re|ro)s? hectareas? hectares? lit(?:er|re|ro)s? women
    mujeres femmes people personas personnes members socias miembros membres inhabitants habitantes habitants
    families familias familles households hogares foyers votes votos voix children ninos ninas enfants girls
    filles trees arboles arbres cuadras blocks times veces fois days dias jours months meses mois hours horas
    heures"""
)
"""What stands behind a count."""
