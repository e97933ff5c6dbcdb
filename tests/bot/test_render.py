"""Our sentences on a button phone and on a smartphone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import gsm7
from bot.channels.channel import Capabilities, Choice
from bot.render import SHORTEST, Shown, render
from flows.events import Prompt
from tests.bot.channels import CHAT, PLAIN, SMS, on
from translations.catalog import LANGUAGES, MissingSentence, Values, catalog
from translations.checks import WORST

QUESTION = "¿Cómo hacen para que la tesorera muestre el libro sin que nadie se enoje ni se vaya del grupo?"
Keys = tuple[str, ...] | str


def prompt(message: str, keys: Keys) -> Prompt:
    return Prompt("flow/step", (message,), dict.fromkeys(keys, message))


def show(
    message: str, can: Capabilities, language: str = "en", keys: Keys = "", values: Values | None = None
) -> Shown:
    return render(catalog(), message, on(can, language), values, prompt(message, keys))


@pytest.mark.parametrize(
    ("message", "language", "keys", "values", "body"),
    [
        ("onb-adult", "es", "12", {}, "¿Tiene 18 años o más?\n1 Si 2 No"),
        ("g-menu", "fr", "25", {}, "Menu\n2 Demander\n5 Plus\nEnvoyez un chiffre. 0 retour, ? aide"),
        ("g-menu-more", "es", "40", {}, "Más\n4 Ajustes y seguridad\n0 atrás"),
        ("a-ans-tail", "es", "123", {}, "1 Me ayuda 2 Preguntarle más 3 No me sirve"),
        ("a-think", "en", "0", {}, "Before I send it: what do you think yourself? One line, or 0 to skip."),
        (
            "a-confirm",
            "es",
            "120",
            {"question": "¿Sí?"},
            'Para las compañeras: "¿Si?"\n1 Enviar 2 Cambiar 0 Ahora no',
        ),
        (
            "a-sent",
            "en",
            "",
            {"n": 1, "k": 1},
            "Sent to 1 woman in 1 place. Answers may take some hours. I write when one comes.",
        ),
    ],
)
def test_a_button_phone_shows_numbered_text(
    message: str, language: str, keys: str, values: Values, body: str
) -> None:
    shown = show(message, SMS, language, keys, values)
    assert shown == Shown(gsm7.fold(body))
    assert gsm7.is_gsm7(shown.body)


@pytest.mark.rule("LNG-10")
def test_a_smartphone_keeps_accents_and_gets_buttons() -> None:
    shown = show("a-confirm", CHAT, "es", "120", {"question": QUESTION})
    assert shown.body == f'Para las compañeras: "{QUESTION}"\n1 Enviar 2 Cambiar 0 Ahora no'
    assert shown.menu is not None
    assert shown.menu.body == 'Para las compañeras: "{{1}}"'
    assert shown.menu.variables == (QUESTION,)
    assert (shown.menu.style, shown.menu.language) == ("buttons", "es")
    assert shown.menu.choices == (
        Choice("flow/step/1", "Enviar"),
        Choice("flow/step/2", "Cambiar"),
        Choice("flow/step/0", "Ahora no"),
    )


def test_more_than_three_options_are_a_list_with_a_word_to_open_it() -> None:
    menu = show("onb-shared", CHAT, "fr", "1234").menu
    assert menu is not None
    assert (menu.style, menu.open_label) == ("list", "Choisir")
    assert [choice.label for choice in menu.choices] == ["Moi seule", "Parfois", "Souvent", "Pas de réponse"]


def test_options_only_get_a_few_words_over_their_buttons() -> None:
    shown = show("a-ans-tail", CHAT, "en", "123")
    assert shown.body == "Does it help you?\n1 It helps 2 Ask her more 3 Not for me"
    assert shown.menu is not None
    assert shown.menu.body == "Does it help you?"


def test_an_option_named_in_the_sentence_is_a_button_too() -> None:
    shown = show("onb-code", CHAT, "en", "2", {"line": "Mango Line"})
    assert shown.body.endswith("No word? Send 2.")
    assert shown.menu is not None
    assert shown.menu.choices == (Choice("flow/step/2", "I have no word"),)


def test_a_shorter_label_makes_it_a_button() -> None:
    shown = show("onb-consent", CHAT, "en", "123")
    assert "2 Write only, show nothing" in shown.body
    assert shown.menu is not None
    assert shown.menu.choices[1].label == "Write only"
    assert shown.menu.style == "buttons"


@pytest.mark.parametrize(
    ("can", "style"),
    [
        (CHAT, "buttons"),
        (replace(CHAT, buttons=2), "list"),
        (replace(CHAT, button_label=5), "list"),
        (replace(CHAT, buttons=2, list_label=5), None),
        (replace(CHAT, buttons=2, list_items=2), None),
        (PLAIN, None),
    ],
)
def test_what_does_not_fit_is_numbered_text(can: Capabilities, style: str | None) -> None:
    shown = show("a-confirm", can, "en", "120", {"question": "How?"})
    assert (shown.menu and shown.menu.style) == style
    assert shown.body == 'To peers: "How?"\n1 Send 2 Change 0 Not now'


def test_no_options_no_menu() -> None:
    assert show("g-menu", CHAT, "en", "").menu is None
    assert render(catalog(), "a-start", on(CHAT)).menu is None


def test_only_the_options_this_sentence_holds() -> None:
    mixed = Prompt("flow/step", (), {"8": "g-help", "1": "onb-adult", "2": "onb-adult"})
    assert render(catalog(), "onb-adult", on(SMS), prompt=mixed).body == "Are you 18 or older?\n1 Yes 2 No"


def test_variables_are_numbered_as_they_appear_and_numbers_stay() -> None:
    menu = show("a-none24", CHAT, "en", "123", {"n": 1, "question": "{{2}} {{n}}?"}).menu
    assert menu is not None
    assert menu.body == 'No answer yet to "{{1}}". I asked 1 more woman.'
    assert menu.variables == ("{{2}} {{n}}?",)
    offer = show("a-offer", CHAT, "en", "12", {"question": "How?", "place": "Lima"}).menu
    assert offer is not None
    assert offer.body == 'A peer in {{1}} asks: "{{2}}"'
    assert offer.variables == ("Lima", "How?")


@pytest.mark.parametrize(
    ("value", "variable"),
    [
        ("one\ntwo\tthree", "one two three"),
        ("one \r\n\r\n two", "one two"),
        ("a    b   c", "a b   c"),
        (" ", "-"),
        (" \n ", "-"),
        ("\u2028x", "x"),
    ],
)
def test_a_variable_holds_nothing_the_carrier_refuses(value: str, variable: str) -> None:
    shown = show("a-confirm", CHAT, "en", "12", {"question": value})
    assert shown.menu is not None
    assert shown.menu.variables == (variable,)
    assert value in shown.body


def test_an_empty_value_is_no_variable() -> None:
    menu = show("a-confirm", CHAT, "en", "12", {"question": ""}).menu
    assert menu is not None
    assert (menu.body, menu.variables) == ('To peers: ""', ())


def test_options_stand_in_the_order_of_the_catalogue() -> None:
    shown = show("a-confirm", CHAT, "en", "021", {"question": "How?"})
    assert shown.body.endswith("1 Send 2 Change 0 Not now")
    assert shown.menu is not None
    assert [choice.id[-1] for choice in shown.menu.choices] == ["1", "2", "0"]


def test_nobody_to_name() -> None:
    values: Values = {"place": "", "question": "How?"}
    assert show("a-offer", SMS, "en", "12", values).body.startswith('A peer asks: "How?"')
    menu = show("a-offer", CHAT, "en", "12", values).menu
    assert menu is not None
    assert (menu.body, menu.variables) == ('A peer asks: "{{1}}"', ("How?",))
    assert render(catalog(), "g-human", on(SMS), {"fac": "", "h": 1}).body.startswith(
        "A person will write to you within 1 hour."
    )


def test_a_text_too_long_for_a_menu_is_numbered_text() -> None:
    shown = show("a-confirm", CHAT, "en", "12", {"question": "m" * 1000})
    assert shown.menu is not None
    shown = show("a-confirm", replace(CHAT, relay=1020), "en", "12", {"question": "m" * 1020})
    assert shown.menu is None


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("question", [QUESTION * 3, "m" * 5000, "€" * 300, "a" * 60 + "😀" + "a" * 200])
def test_her_words_are_cut_until_one_segment_holds_the_sentence(question: str, language: str) -> None:
    shown = show("a-confirm", SMS, language, "120", {"question": question})
    frame = show("a-confirm", SMS, language, "120", {"question": ""})
    assert gsm7.segments(shown.body) == 1
    assert '..."' in shown.body
    assert len(shown.body) > len(frame.body) + SHORTEST
    start, _, end = frame.body.partition('""')
    assert shown.body.startswith(start)
    assert shown.body.endswith(end)


def test_as_much_is_kept_as_one_segment_holds() -> None:
    shown = show("a-confirm", SMS, "en", "120", {"question": "m" * 500})
    assert gsm7.units(shown.body) == 160
    full = shown.body.count("m")
    assert show("a-confirm", SMS, "en", "120", {"question": "m" * (full + 3)}).body.count("m") == full + 3


def test_the_longest_value_is_cut_first_and_none_below_twenty() -> None:
    values = {"place": "Thiès", "question": "m" * 300}
    assert "in Thiès asks" in show("a-offer", SMS, "en", "123", values).body
    both = show("a-offer", SMS, "en", "123", {"place": "سلام " * 60, "question": "سلام " * 60}).body
    assert gsm7.segments(both) == 2
    assert both.count("...") == 2


def test_a_smartphone_cuts_only_what_no_message_holds() -> None:
    shown = show("a-confirm", CHAT, "en", "120", {"question": "m" * 5000})
    assert shown.body.count("m") == 997
    assert "m..." in shown.body


def test_forms() -> None:
    reader = on(SMS, "fr")
    assert render(catalog(), "a-start", reader, form="short").body == "Que voulez-vous demander ?"
    assert render(catalog(), "a-sens", reader, form="again", prompt=prompt("a-sens", "12")).body == (
        "C'est privé ?\n1 Non 2 Sans mon surnom"
    )


def test_values_the_sentence_does_not_name_are_left_alone() -> None:
    assert render(catalog(), "g-nick-ok", on(SMS), {"nick": "Rosita", "note": "m" * 400}).body == (
        "Done. Members now see you as Rosita."
    )


def test_what_is_missing_is_an_error() -> None:
    with pytest.raises(MissingSentence):
        render(catalog(), "no-such-sentence", on(SMS))
    with pytest.raises(MissingSentence):
        render(catalog(), "g-nick-ok", on(SMS))


def test_no_words_in_its_own_picture() -> None:
    assert "secret" not in repr(show("a-confirm", CHAT, "en", "120", {"question": "secret"}))


WORDS = st.text(max_size=400) | st.text("áéñ€ 😀{}\n", max_size=400)


@given(question=WORDS, place=WORDS, language=st.sampled_from(LANGUAGES))
def test_any_words_can_be_shown(question: str, place: str, language: str) -> None:
    values = {"question": question, "place": place}
    sms = show("a-offer", SMS, language, "123", values)
    assert gsm7.segments(sms.body) <= 2
    assert sms.menu is None
    chat = show("a-offer", CHAT, language, "123", values)
    assert question in chat.body
    assert place in chat.body
    assert chat.menu is not None
    assert all(variable.strip() for variable in chat.menu.variables)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_option_but_others_words_has_a_menu_on_a_smartphone(language: str) -> None:
    for message in sorted(catalog().ids):
        keys = catalog().entry(message, language).keys
        if keys and all(catalog().labels(message, key, language) for key in keys):
            menu = show(message, CHAT, language, keys, WORST).menu
            assert len(menu.choices if menu else ()) == len(keys), message
