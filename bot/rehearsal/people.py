"""The sample community: three groups, a dozen members, and two phones nobody has joined with yet.

All of it is made up. The numbers are runs of noughts in the right countries; nobody has them.
"""

from __future__ import annotations

from dataclasses import dataclass, field

SMS, WHATSAPP = "sms", "whatsapp"


@dataclass(frozen=True, slots=True)
class Person:
    """One phone and who holds it. `address` is `+E164`, or WhatsApp's id of somebody without a number.

    `profile` is the name WhatsApp tells with each message. `group` is a group's word; empty: not a member
    yet. `topics` are what she knows about, `kind` is her kind of place. `hours` are those in which she may be
    written to, `agreed`: to the community's promise; `pin` is empty for who has none. `at_desk`: she works
    the desk, and is nobody's member.
    """

    id: str
    nickname: str
    profile: str
    language: str
    channel: str
    address: str = field(repr=False)
    group: str = ""
    place: str = ""
    kind: str = ""
    topics: tuple[str, ...] = ()
    discreet: bool = False
    hours: str = "day"
    pin: str = field(default="", repr=False)
    agreed: bool = True
    at_desk: bool = False

    @property
    def at_carrier(self) -> str:
        """Her address as the carrier's REST writes it."""
        return f"whatsapp:{self.address}" if self.channel == WHATSAPP else self.address


MEMBERS = (
    Person(
        "rosita", "Rosita", "Rosa Quispe", "es", WHATSAPP, "+51900000101",
        "CEIBO", "Lima", "city", ("food", "water"),
    ),
    Person(
        "yola", "Yola", "Yolanda", "es", SMS, "+51900000102",
        "CEIBO", "Comas", "city", ("savings", "safety"),
    ),
    Person(
        "killa", "Killa", "Killa M.", "es", WHATSAPP, "PE.4c6f9a0b71d25e83",
        "CEIBO", "Puno", "hill", ("land", "water"),
    ),
    Person(
        "nadege", "Nadège", "Nadège J.", "fr", WHATSAPP, "+51900000104",
        "CEIBO", "Lima", "city", ("health", "work"),
    ),
    Person(
        "akinyi", "Akinyi", "Akinyi", "en", SMS, "+254700000101",
        "MAEMBE", "Kisumu", "village", ("water", "food"),
    ),
    Person(
        "atieno", "Atieno", "Atieno O.", "en", WHATSAPP, "+254700000102",
        "MAEMBE", "Kisumu", "city", ("savings", "work"),
    ),
    Person(
        "zawadi", "Zawadi", "Zawadi", "en", SMS, "+254700000103",
        "MAEMBE", "Homa Bay", "coast", ("land", "safety"),
    ),
    Person(
        "esperance", "Espérance", "Espérance", "fr", SMS, "+254700000104",
        "MAEMBE", "Kakuma", "camp", ("health", "safety"),
    ),
    Person(
        "awa", "Awa", "Awa Diop", "fr", SMS, "+221700000101",
        "BAOBAB", "Thiès", "city", ("savings", "water"),
    ),
    Person(
        "fatou", "Fatou", "Fatou S.", "fr", WHATSAPP, "+221700000102",
        "BAOBAB", "Thiès", "village", ("food", "land"),
    ),
    Person(
        "binta", "Binta", "Binta J.", "en", WHATSAPP, "+221700000103",
        "BAOBAB", "Thiès", "city", ("health", "savings"),
    ),
    Person(
        "coumba", "Coumba", "Coumba", "fr", SMS, "+221700000104",
        "BAOBAB", "Mbour", "coast", ("work", "other"),
    ),
)  # fmt: skip

NEW_PHONES = (
    Person("new-sms", "", "", "en", SMS, "+254700000190"),
    Person("new-whatsapp", "", "Julia", "es", WHATSAPP, "+51900000190"),
)

PEOPLE = (*MEMBERS, *NEW_PHONES)
