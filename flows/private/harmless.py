"""What has as many digits as a phone number and is none: dates, hours, years, prices, counts, laws.

A shape counts only where no further digit stands close to it, so that no piece of a phone number passes
for an hour or a price.
"""

from __future__ import annotations

import re

from flows.private.patterns import COUNTED, MONEY, any_of

_CLOSE = r"[^\w,;]"
_LOOKS = "[oilzsbaegt|]"  # as a digit: "07O 12l" holds no litres, "07O 1BS" no price
_DIGITS = "".join(rf"(?<![0-9]{_CLOSE * n})" for n in range(1, 4))
_APART = rf"{_DIGITS}(?<![0-9]{_LOOKS} )(?<![0-9]{_LOOKS}{{2}} )(?<![\w.,:/+|-])"
_ALONE = rf"(?![0-9]|[,:'][0-9]|{_CLOSE}{{1,3}}[0-9])"
_LOOSE = r"(?<!\w)(?<![0-9][-./:,'+])"
_ENDED = r"(?![0-9]|[-./:,'][0-9])"

_DAY, _MONTH, _YEAR = "(?:0?[1-9]|[12][0-9]|3[01])", "(?:0?[1-9]|1[0-2])", "(?:19|20)[0-9]{2}"
_HOUR, _MINUTES = "(?:[01]?[0-9]|2[0-4])", "[0-5][0-9]"
_DATE = f"(?:{_YEAR}[-/.]{_MONTH}[-/.]{_DAY}|{_DAY} ?[-/.] ?{_MONTH} ?[-/.] ?{_YEAR})"
_CLOCK = f"{_HOUR}(?::| ?h ?){_MINUTES}"
_JUNE = any_of("jan ene feb fev mar apr abr avr may mai jun juin jul juil aug ago aou sep oct nov dec dic")
_IN = any_of(
    "in en since desde depuis of de del until hasta by para pour before avant after year ano annee an"
)

_PLAIN = "(?:0|[1-9][0-9]{0,5}+)"
_GROUPED = "[1-9][0-9]{0,2}(?:[.,'][0-9]{3}){1,2}(?![0-9])"
_THOUSAND = "[1-9][0-9]{0,2}[.,][0-9]{3}(?![0-9])"
_SPACED = "[1-9][0-9]{0,2}(?: [0-9]{3}){1,2}(?! ?[0-9])"
_CENTS = "(?:[.,][0-9]{1,2}(?![0-9]))?+"
_AMOUNT = f"(?>{_GROUPED}|{_PLAIN}){_CENTS}"
_PRICE = f"(?>{_SPACED}|{_GROUPED}|{_PLAIN}){_CENTS}"
_AND = r"(?:, ?| ?[-/] ?| (?:y|o|u|and|or|et|ou|a|to) )"
_COIN = any_of(r"[$€£₦¢₵] s/\.? [ktu]?shs? kes ugx tzs fcfa xof xaf pen cop mxn usd eur bs rs")
_LAW = any_of(
    """ley law act loi decreto decree decret ordenanza ordinance ordonnance arrete resolution resolucion bill
    articulo article art section expediente norma norme convention convenio"""
)
_OURS = any_of(
    """ideas? idees? promises? promesas? promesses? circles? circulos? cercles? questions? preguntas? answers?
    respuestas? reponses? pages? paginas? rows? filas? lines? lineas? lignes?"""
)
_SHORT = "[1-9][0-9]{0,3}+"
_NUMERO = r"(?:n[o°]?\.?|nro\.?|num(?:ber|ero)?)"

_SHAPES = (
    # 14/06/2026, 2026-06-14, 6/14/2026; 10:30-12:30, 10h30; June 14, 2026; in 2024; the 1990s
    rf"{_LOOSE}(?:{_DAY} ?- ?)?{_DATE}(?: ?- ?{_DATE})?{_ENDED}",
    rf"{_LOOSE}{_MONTH}(?P<same>[-/]){_DAY}(?P=same){_YEAR}{_ENDED}",
    rf"{_LOOSE}{_CLOCK}(?: ?[-/] ?{_CLOCK}){{0,3}}{_ENDED}",
    rf"\b{_JUNE}[a-z]{{0,7}}\.? {_DAY}(?:st|nd|rd|th|-{_DAY})?,? {_YEAR}{_ENDED}",
    rf"\b{_IN} {_YEAR}{_ENDED}",
    rf"{_LOOSE}{_YEAR}(?<=0)(?-i:s)\b",
    # ideas 27, 31 and 145; Ley 29090, Act 12 of 2016, Loi n° 2013-10
    rf"\b{_OURS} ?{_NUMERO}? ?{_SHORT}(?:{_AND}{_SHORT}){{0,9}}+{_ENDED}",
    rf"\b{_LAW}\.? ?{_NUMERO}? ?(?:{_YEAR}[-/][0-9]{{1,5}}|[0-9]{{1,5}}[-/]{_YEAR}|[0-9]{{1,6}}){_ENDED}",
    # KSh 12,000; 12 500 FCFA; 20, 30 y 50 soles; 1,234,567 people; 14,5 %
    rf"{_LOOSE}{_COIN}\.? ?{_PRICE}{_ENDED}",
    rf"{_APART}{_PRICE}(?:{_AND}{_PRICE}){{0,9}}+ ?{MONEY}(?!\w)",
    rf"{_APART}{_AMOUNT}(?:{_AND}{_AMOUNT}){{0,9}}+ ?(?:%|{COUNTED}(?!\w))",
    # 120 + 300 = 420
    rf"{_APART}{_AMOUNT}(?: ?[-+x*/] ?{_AMOUNT}){{1,9}}+ ?= ?{_AMOUNT}{_ENDED}",
    # 1,500 2,250; 1250000, 1.250.000, 12.500.000 (ending in zeros)
    rf"{_APART}{_THOUSAND}(?: {_THOUSAND}){{0,9}}+{_ALONE}",
    rf"{_APART}(?:[1-9][0-9]{{0,3}}?0{{4,9}}|[1-9][0-9]{{3}}000){_ALONE}",
    rf"{_APART}[1-9](?P<same>[., ])[0-9]{{3}}(?P=same)000{_ALONE}",
    rf"{_APART}[1-9][0-9]{{0,2}}(?P<same>[., ])(?:[0-9]{{3}}(?P=same))?[0-9]{{2}}0(?P=same)000{_ALONE}",
    # 14 06 2026; 12/06/26; 14/06; 8.30-10.30; 2019-2024, 2019/20; 22.50; 20 l
    rf"{_APART}{_DAY} {_MONTH} {_YEAR}{_ALONE}",
    rf"{_APART}{_DAY}(?:/{_MONTH}|(?P<same>[-/.]){_MONTH}(?P=same)[0-9]{{2}}){_ALONE}",
    rf"{_APART}{_HOUR}\.{_MINUTES} ?- ?{_HOUR}\.{_MINUTES}{_ALONE}",
    rf"{_APART}{_YEAR} ?[-/] ?(?:{_YEAR}|[0-9]{{2}}){_ALONE}",
    rf"{_APART}[0-9]{{1,4}}[.,][0-9]{{1,2}}{_ALONE}",
    rf"{_APART}[1-9][0-9]{{0,2}} ?l(?![\w|]){_ALONE}",
)
_PATTERNS = tuple(re.compile(shape, re.IGNORECASE) for shape in _SHAPES)


def masked(plain: str) -> str:
    """The same reading, as long as it was, with an "x" for each letter of what is harmless."""
    for pattern in _PATTERNS:
        plain = pattern.sub(lambda found: "x" * len(found[0]), plain)
    return plain
