"""Those who work the desk in a rehearsal: one of each role, who come in with the same PIN.

All of it is made up. The numbers are runs of noughts in the right countries; nobody has them.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.carry_pin import pin_digest
from bot.channels.channel import Address
from bot.desk.inviting import New, add
from bot.line import Line
from bot.rehearsal.people import SMS, WHATSAPP, Person
from storage import people
from storage.desk import staff

PIN = "4711"
LIMA, NAIROBI, DAKAR = "America/Lima", "Africa/Nairobi", "Africa/Dakar"


@dataclass(frozen=True, slots=True)
class Sample:
    """A colleague and her phone. Fields as in `storage.schema.Staff`."""

    person: Person
    roles: tuple[str, ...]
    reads: tuple[str, ...]
    timezone: str

    @property
    def new(self) -> New:
        """As she would be invited."""
        at = Address(self.person.channel, self.person.address)
        spoken = self.person.language, self.reads, self.roles
        return New(self.person.nickname, at, *spoken, self.timezone)


def _one(
    name: str, channel: str, address: str, roles: tuple[str, ...], reads: tuple[str, ...], timezone: str
) -> Sample:
    """The first language that she reads is the one she is spoken to in."""
    person = Person(name.lower(), name, name, reads[0], channel, address, at_desk=True)
    return Sample(person, roles, reads, timezone)


COLLEAGUES = (
    _one("Lucia", WHATSAPP, "+51900000201", ("facilitator",), ("es", "en"), LIMA),
    _one("Grace", SMS, "+254700000202", ("facilitator", "second"), ("en",), NAIROBI),
    _one("Mariama", WHATSAPP, "+221700000203", ("keeper", "second"), ("fr", "es"), DAKAR),
    _one("Njeri", SMS, "+254700000204", ("safety",), ("en", "fr"), NAIROBI),
    _one("Isabel", SMS, "+51900000205", ("ombuds",), ("es",), LIMA),
    _one("Ndeye", SMS, "+221700000206", ("panel",), ("fr",), DAKAR),
    _one("Rocio", SMS, "+51900000209", ("panel",), ("es",), LIMA),
    _one("Wanja", SMS, "+254700000207", ("operator",), ("en",), NAIROBI),
    _one("Pilar", SMS, "+51900000208", ("reader",), ("es", "en"), LIMA),
)


async def seed_colleagues(line: Line) -> None:
    """They work the desk, and each has chosen her PIN. Safe to repeat."""
    now = line.clock.now()
    async with line.database.begin() as connection:
        for sample in COLLEAGUES:
            if await staff.named(connection, sample.person.nickname) is None:
                person = await add(connection, line, sample.new, now)
                await people.change(connection, person.id, {"pin": pin_digest(line, person.id, PIN)})
