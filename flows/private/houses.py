"""Streets and houses with their number, as they are written in English, Spanish and French.

A street without a number is no exact place, and a number after "casa" or "house" may as well be a count;
so a house needs something before it that says she lives there, or a sign for "number".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from flows.private.patterns import COUNTED, MONEY, any_of, in_a_row

_COUNT = rf"[ \n](?:{COUNTED}|{MONEY})(?!\w)"
_NUMBER = rf"[0-9]{{1,5}}(?:-?(?-i:[A-D])\b|(?!\w))(?![.,/:%][0-9]| ?%|{_COUNT})"
_SIGN = rf"{any_of('n[°o]?[.] n°? no nro[.]? num(?:ero|ber)?[.]? [#]')} ?"
_NUMBERED = rf"(?:{_SIGN})?{_NUMBER}"
_FIRST = rf"(?<![\w.,/:-]){_NUMBER}"

_CAPITAL = r"(?-i:[A-Z])[\w'.-]{0,25}"
_OF = any_of("de del des du la las le les los el y san santa")
_D = r"(?:d'|l')"
_NAMES = rf"(?:{_OF} ){{0,3}}{_D}?{_CAPITAL}(?: (?:{_OF} ){{0,2}}{_D}?{_CAPITAL}){{0,3}}"
_SMALL = r"[^\W\d_]{3,20}"
_AFTER = any_of(
    """near behind beside next opposite in on at off cerca junto frente detras al en de del piso
    primer segundo pres a devant derriere face thanks gracias merci"""
)
_STOPS = r"(?=[ \n]?[.,;:!?)\n…]|[ \n]*\Z)"
_ENDS = rf"(?:{_STOPS}|(?=[ \n]{_AFTER}\b))"

_STREET_EN = any_of("street avenue ave road rd lane highway (?-i:St|Dr|Drive|Close|Way|Court|Place|Crescent)")
_ROAD_EN = any_of("street avenue ave road rd lane")
_SOME_ROAD = any_of("main new big old good bad dirt long other small")
_STREET_ES = any_of(
    """calle av[.]? avda[.]? avenida jr[.]? jiron pasaje psje[.]? carrera cra[.]? diagonal transversal
    prolongacion callejon"""
)
_SQUARE_ES = any_of("plaza paseo carretera camino urb[.]? urbanizacion colonia barrio")
_STREET_FR = any_of("avenue av[.] boulevard bd[.]? allee chemin route place")
_RUE = any_of("rue ruelle impasse quai")
_HOUSE = any_of(
    """casa house hse flat apartment apt appartement appt maison plot lote lot parcelle parcela villa porte
    departamento dpto interior"""
)
_PLOT = any_of("plot flat apartment apt appartement appt dpto villa")
_HOME = any_of(
    "in at en la mi my vivo live our nuestra ma notre a au chez is es est address direccion adresse"
)
_JULY = r"[0-9]{1,2} de "  # Av. 28 de Julio

_PATTERNS = (
    # 24 Moi Avenue; at 24 moi avenue; Moi Avenue 24; Kenyatta Road no. 12
    in_a_row(_FIRST, _NAMES, rf"{_STREET_EN}\b"),
    in_a_row(r"\b(?:at|on|address:?) [0-9]{1,5}", rf"(?!{_SOME_ROAD}\b){_SMALL}", rf"{_ROAD_EN}\b"),
    in_a_row(_NAMES, _ROAD_EN, rf"(?:{_SIGN}[0-9]{{1,5}}\b|{_NUMBER}{_ENDS})"),
    # 12 rue de la Paix; 12 bis, avenue Bourguiba; rue de la Paix 12; rue 14 porte 233
    in_a_row(rf"{_FIRST}(?: ?(?:bis|ter|quater))?", _RUE, rf"(?:{_OF} ){{0,2}}{_D}?[\w'-]{{2,25}}"),
    in_a_row(rf"{_FIRST}(?: ?(?:bis|ter|quater))?", _STREET_FR, rf"(?:{_NAMES}|{_OF} [\w'-]{{2,25}})"),
    in_a_row(rf"\b(?:{_RUE}|{_STREET_FR})", _NAMES, _NUMBERED),
    in_a_row(rf"\b{_RUE} [0-9]{{1,3}}", rf"(?:porte|villa|angle|x) (?:{_SIGN})?[0-9]{{1,5}}\b"),
    # Calle Los Olivos 123; Jr. Puno N° 450; Av. 28 de Julio 1234; jr puno 450; Plaza Grau 12
    in_a_row(rf"\b{_STREET_ES}", rf"(?:{_JULY})?{_NAMES}", _NUMBERED),
    in_a_row(rf"\b{_STREET_ES}", rf"(?:{_JULY})?{_SMALL}(?: {_SMALL}){{0,3}}", rf"{_SIGN}{_NUMBER}"),
    in_a_row(rf"\b{_STREET_ES}", rf"{_OF} {_SMALL}", rf"{_NUMBER}{_ENDS}"),
    in_a_row(rf"\b{_STREET_ES}", rf"{_JULY}{_SMALL}", _NUMBER),
    in_a_row(r"\b(?:av|avda|jr|psje)[.]?", rf"{_SMALL}(?: {_SMALL}){{0,2}}", _NUMBER),
    in_a_row(rf"\b{_SQUARE_ES}", _NAMES, rf"(?:{_SIGN}{_NUMBER}|{_NUMBER}{_ENDS})"),
    # Carrera 7 # 45-12; Mz. B Lt. 12
    rf"\b{_STREET_ES} [0-9]{{1,3}}[a-d]?,? (?:{_SIGN}|con )[0-9]{{1,3}}[a-d]?(?: ?- ?[0-9]{{1,3}})?",
    in_a_row(r"\b(?:mz|mza|manzana)\.? ?[a-z0-9]{1,3}'?", r"(?:lt|lte|lote)\.? ?[0-9]{1,3}\b"),
    # house no. 12; in house 12 near the church; en la casa 12; plot 14; Casa 12; block C room 12
    rf"\b{_HOUSE} {_SIGN}[0-9]{{1,5}}\b",
    in_a_row(r"\bblock [a-z0-9]{1,3}", r"(?:room|house|flat|door) ?[0-9]{1,4}\b"),
    rf"\b{_HOME}:? {_HOUSE} {_NUMBER}{_ENDS}",
    rf"\b(?:{_PLOT} {_NUMBER}{_ENDS}|{_HOME}:? {_PLOT} {_NUMBER})",
    rf"^{_HOUSE} {_NUMBER}{_STOPS}",
    # P.O. Box 123-40100; B.P. 1234; BP 1234 Dakar; Apartado 45
    rf"\b(?:p\.? ?o\.? ?box|(?:apartado|casilla)(?: postal)?) (?:{_SIGN})?[0-9]{{1,6}}(?:-[0-9]{{3,6}})?",
    r"\b(?-i:B\.P\. ?[0-9]{1,6}|BP ?[0-9]{1,6}(?=,? [A-Z]))",
)
_COMPILED = tuple(re.compile(pattern, re.IGNORECASE | re.MULTILINE) for pattern in _PATTERNS)


def houses(plain: str) -> Iterator[tuple[int, int]]:
    """Where they stand in the reading, one kind after the other."""
    for pattern in _COMPILED:
        for found in pattern.finditer(plain):
            yield found.span()
