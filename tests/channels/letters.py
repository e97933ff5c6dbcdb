"""Letters that the tests send."""

from __future__ import annotations

from dataclasses import replace

from bot.channels.channel import Address, Choice, Letter, Menu

ROSA_SMS = Address("sms", "+51987654321")
ROSA = Address("whatsapp", "+51987654321")
ROSA_ID = Address("whatsapp", "PE.13491208655302741918")

PLAIN = Letter(ROSA_SMS, "¿Qué tema es?\n1 Dinero", "row 7/a&b")
BUTTONS = Menu(
    body="{{1}} pregunta. ¿Contesta, {{2}}?",
    variables=("Amina", "Rosita"),
    choices=(Choice("answer/offer/1", "Sí"), Choice("answer/offer/2", "Ahora no")),
    style="buttons",
    language="es",
)
LIST = Menu(
    body="¿Qué tema es?",
    variables=(),
    choices=tuple(Choice(f"ask/topic/{key}", f"Tema {key}") for key in range(1, 9)),
    style="list",
    language="es",
    open_label="Temas",
)
WITH_BUTTONS = Letter(ROSA, "Amina pregunta. ¿Contesta, Rosita?\n1 Sí\n2 Ahora no", "7", menu=BUTTONS)
WITH_LIST = Letter(ROSA, "¿Qué tema es?\n1 Tema 1 …", "8", menu=LIST)


def with_menu(**changes: object) -> Letter:
    return replace(WITH_BUTTONS, menu=replace(BUTTONS, **changes))  # type: ignore[arg-type]
