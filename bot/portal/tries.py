"""How many wrong codes one may send: few from one place, and not many from all places together."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from ipaddress import IPv4Address, ip_address, ip_network

WRONG = 5  # from one place
SPAN = timedelta(minutes=10)
PLACES = 1000  # that may have sent a wrong one, all together 5,000 guesses at codes of eight digits


@dataclass
class Tries:
    """In memory: a restart forgives. It never grows past `PLACES`."""

    _wrong: dict[str, list[datetime]] = field(default_factory=dict, repr=False)

    def begin(self, client: str, now: datetime) -> bool:
        """Whether one more may be tried. It counts as wrong until `right` says otherwise, so that many sent
        at once are counted too."""
        place = _place(client)
        self._forget(now - SPAN)
        wrong = self._wrong.get(place, [])
        if len(wrong) >= WRONG or (not wrong and len(self._wrong) >= PLACES):
            return False
        self._wrong[place] = [*wrong, now]
        return True

    def right(self, client: str) -> None:
        """The last one was right, and takes back nothing but itself."""
        place = _place(client)
        self._wrong[place] = self._wrong.get(place, [])[:-1]
        if not self._wrong[place]:
            del self._wrong[place]

    def _forget(self, before: datetime) -> None:
        kept = {place: [at for at in wrong if at > before] for place, wrong in self._wrong.items()}
        self._wrong = {place: wrong for place, wrong in kept.items() if wrong}


def _place(client: str) -> str:
    """One address, or the network of 64 bits that one household has under IPv6."""
    try:
        address = ip_address(client)
    except ValueError:
        return client
    if isinstance(address, IPv4Address) or address.ipv4_mapped:
        return client
    return str(ip_network((address, 64), strict=False))
