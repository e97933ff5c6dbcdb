"""What she sent → what it means. One row is one message."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import keywords
from bot.channels.channel import Address, Attachment, Inbound, OptOut
from bot.understand import heard, understand
from flows.events import Chose, Event, Global, Key, Media, Picked, Pressed, Prompt, Words
from translations.catalog import LANGUAGES, catalog


def prompt(message: str, keys: tuple[str, ...] | str, *, number: bool = False, many: bool = False) -> Prompt:
    """A prompt `flow/step` that says one sentence and takes these keys."""
    return Prompt("flow/step", (message,), dict.fromkeys(keys, message), number, many)


REST = Prompt("menu/rest")
LANG = prompt("onb-lang", "123")
CODE = prompt("onb-code", "2")
ADULT = prompt("onb-adult", "12")
CONSENT = prompt("onb-consent", "123")
SHARED = prompt("onb-shared", "1234")
PIN = prompt("onb-pin", "0", number=True)
HOW_MANY = Prompt("flow/step", ("x-count",), number=True)
AGREE = prompt("onb-agree", "12")
DONE = prompt("onb-done", "24")
KNOW = prompt("onb-know", "12345678", many=True)
MENU = prompt("g-menu", "25")
MORE = prompt("g-menu-more", "40")
THINK = prompt("a-think", "0")
PREVIEW = prompt("a-confirm", "120")
TAIL = prompt("a-ans-tail", "123")
PHOTO = prompt("g-photo-ok", "123")

STOP, BACK, HOME, HELP = (Global(key) for key in (Key.STOP, Key.BACK, Key.MENU, Key.HELP))

ROWS: list[tuple[Prompt, str, str, Event]] = [
    # digits, as phones and fingers send them
    (ADULT, "en", "1", Chose("1")),
    (ADULT, "en", " 1 \n", Chose("1")),
    (ADULT, "en", "1.", Chose("1")),
    (ADULT, "en", "1)", Chose("1")),
    (ADULT, "en", "(2)", Chose("2")),
    (ADULT, "en", "#2", Chose("2")),
    (ADULT, "en", "1️⃣", Chose("1")),
    (ADULT, "en", "２", Chose("2")),
    (ADULT, "en", "٢", Chose("2")),
    (ADULT, "en", "२", Chose("2")),
    (ADULT, "en", "②", Chose("2")),
    (ADULT, "en", "\u200e1\u200e", Chose("1")),
    (ADULT, "en", "𝐘𝐄𝐒", Chose("1")),
    (ADULT, "en", "one", Chose("1")),
    (ADULT, "en", "UNO", Chose("1")),
    (ADULT, "en", "une", Chose("1")),
    (ADULT, "fr", "deux", Chose("2")),
    (ADULT, "en", "I", Chose("1")),
    (ADULT, "en", "i", Chose("1")),
    (ADULT, "en", "|", Chose("1")),
    (PREVIEW, "en", "o", Chose("0")),
    (PREVIEW, "en", "cero", Chose("0")),
    (ADULT, "en", "3", Words("3")),
    (ADULT, "en", "12", Words("12")),
    (ADULT, "en", "1 2", Words("1 2")),
    (ADULT, "en", "11", Words("11")),
    # labels: in her language, in another, with the digit, without accents or with a slipped apostrophe
    (SHARED, "es", "solo yo", Chose("1")),
    (SHARED, "fr", "Only me", Chose("1")),
    (SHARED, "es", "3 Mucho", Chose("3")),
    (SHARED, "es", "3. mucho", Chose("3")),
    (SHARED, "es", "4 mucho", Words("4 mucho")),
    (AGREE, "fr", "d accord", Chose("1")),
    (AGREE, "fr", "D’accord !", Chose("1")),
    (CONSENT, "es", "SI", Chose("1")),
    (CONSENT, "en", "Write only, show nothing", Chose("2")),
    (CONSENT, "en", "write only", Chose("2")),
    (PREVIEW, "en", "Send", Chose("1")),
    (PREVIEW, "fr", "pas maintenant", Chose("0")),
    (TAIL, "es", "Preguntarle más", Chose("2")),
    # yes and no where a prompt has exactly one of each
    (ADULT, "en", "yes", Chose("1")),
    (ADULT, "fr", "ouais", Chose("1")),
    (ADULT, "es", "oui", Chose("1")),
    (ADULT, "en", "Nope", Chose("2")),
    (CONSENT, "en", "ok", Chose("1")),
    (CONSENT, "en", "no", Chose("3")),
    (AGREE, "en", "yes", Chose("1")),
    (PREVIEW, "en", "no", Chose("0")),
    (PREVIEW, "en", "yes", Words("yes")),
    (PHOTO, "en", "yes", Words("yes")),
    (SHARED, "en", "yes", Words("yes")),
    (PIN, "fr", "non", Chose("0")),
    # the language by its name in any language
    (LANG, "en", "español", Chose("2")),
    (LANG, "en", "Spanish", Chose("2")),
    (LANG, "en", "anglais", Chose("1")),
    (LANG, "en", "French", Chose("3")),
    (LANG, "en", "Hola", Words("Hola")),
    # the prompt's own options come before the keys that work everywhere
    (THINK, "en", "0", Chose("0")),
    (THINK, "en", "b", BACK),
    (THINK, "en", "back", BACK),
    (PIN, "en", "0", Chose("0")),
    (DONE, "en", "menu", Chose("4")),
    (DONE, "es", "Menú", Chose("4")),
    (MORE, "en", "back", Chose("0")),
    (MORE, "fr", "retour", Chose("0")),
    (KNOW, "en", "0", BACK),
    # keys that work everywhere
    (MENU, "en", "0", BACK),
    (MENU, "en", "O", BACK),
    (MENU, "en", "atrás", BACK),
    (MENU, "en", "00", HOME),
    (MENU, "en", "0️⃣0️⃣", HOME),
    (THINK, "en", "00", HOME),
    (ADULT, "en", "Menú", HOME),
    (ADULT, "en", "m", HOME),
    (ADULT, "en", "?", HELP),
    (ADULT, "en", "¿?", HELP),
    (ADULT, "en", "??", HELP),
    (ADULT, "en", "？", HELP),
    (ADULT, "en", "؟", HELP),
    (ADULT, "en", "AYUDA", HELP),
    (ADULT, "en", "aide", HELP),
    (ADULT, "en", "l", Global(Key.LANGUAGE)),
    (ADULT, "en", "Idioma", Global(Key.LANGUAGE)),
    (ADULT, "en", "ORIG", Global(Key.ORIGINAL)),
    (REST, "en", "start", Global(Key.START)),
    (REST, "en", "volver", Global(Key.START)),
    (REST, "en", "x", Global(Key.HIDE)),
    (ADULT, "es", "Ocultar", Global(Key.HIDE)),
    (THINK, "fr", "cacher", Global(Key.HIDE)),
    # a number is expected: nought is a number, and back is the letter or the word
    (HOW_MANY, "en", "0", Words("0")),
    (HOW_MANY, "en", "zero", Words("zero")),
    (HOW_MANY, "en", "b", BACK),
    (HOW_MANY, "es", "atras", BACK),
    (HOW_MANY, "en", "00", HOME),
    (PIN, "en", "4471", Words("4471")),
    # never a key: numbers, and keys inside a longer text
    (REST, "en", "99", Words("99")),
    (REST, "en", "7", Words("7")),
    (REST, "en", "stop it", Words("stop it")),
    (REST, "en", "please help me", Words("please help me")),
    (REST, "es", "menu de hoy", Words("menu de hoy")),
    (REST, "en", "x y", Words("x y")),
    # stopping, before anything else
    (REST, "en", "STOP", STOP),
    (PREVIEW, "en", " Stop. ", STOP),
    (PREVIEW, "en", "¡ALTO!", Words("¡ALTO!")),
    (PREVIEW, "fr", "Arrêt", STOP),
    (PREVIEW, "es", "baja", STOP),
    (PREVIEW, "es", "opt-out", STOP),
    (CODE, "en", "end", STOP),
    # several at once
    (KNOW, "en", "14", Picked(("1", "4"))),
    (KNOW, "en", "4 1", Picked(("4", "1"))),
    (KNOW, "es", "1, 4 y 8", Picked(("1", "4", "8"))),
    (KNOW, "en", "1.4.", Picked(("1", "4"))),
    (KNOW, "en", "114", Picked(("1", "4"))),
    (KNOW, "en", "3", Picked(("3",))),
    (KNOW, "es", "agua", Picked(("1",))),
    (KNOW, "fr", "eau et santé", Picked(("1", "3"))),
    (KNOW, "en", "water, land and 8", Picked(("1", "2", "8"))),
    (KNOW, "en", "work in groups", Picked(("7",))),
    (KNOW, "en", "19", Words("19")),
    (KNOW, "en", "10", Words("10")),
    (KNOW, "en", "and", Words("and")),
    (KNOW, "en", "water pumps", Words("water pumps")),
    (KNOW, "en", "00", HOME),
    # her own words, byte for byte
    (CODE, "es", "  CEIBO\n", Words("  CEIBO\n")),
    (REST, "en", "👍🏾", Words("👍🏾")),
    (REST, "en", "e\u0301 \u202f¡", Words("e\u0301 \u202f¡")),
    (REST, "en", "...", Words("...")),
]


def message(body: str = "", **more: object) -> Inbound:
    """An SMS from a made-up number."""
    line, sender = Address("sms", "+15005550006"), Address("sms", "+15005550001")
    return Inbound("SM" + "0" * 32, sender, line, body, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(("at", "language", "text", "meant"), ROWS)
def test_a_message_means_one_event(at: Prompt, language: str, text: str, meant: Event) -> None:
    assert understand(message(text), at, language, catalog()) == meant


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("word", sorted(keywords.STOPS))
def test_every_stop_word_stops_at_every_prompt(word: str, language: str) -> None:
    for at in (REST, LANG, CONSENT, KNOW, PREVIEW, HOW_MANY):
        assert understand(message(word.upper()), at, language, catalog()) == STOP


@pytest.mark.parametrize(
    ("at", "body", "opt_out", "meant"),
    [
        (REST, "STOP", OptOut.STOP, Global(Key.STOP, carrier_replied=True)),
        (REST, "lopeta", OptOut.STOP, Global(Key.STOP, carrier_replied=True)),
        (REST, "BAJA", None, STOP),
        (REST, "START", OptOut.START, Global(Key.START, carrier_replied=True)),
        (REST, "START", None, Global(Key.START)),
        (REST, "YES", OptOut.START, Global(Key.START, carrier_replied=True)),
        (ADULT, "YES", OptOut.START, Chose("1")),
        (REST, "HELP", OptOut.HELP, Global(Key.HELP, carrier_replied=True)),
        (REST, "INFO", None, HELP),
    ],
)
def test_what_the_carrier_answered_is_known(
    at: Prompt, body: str, opt_out: OptOut | None, meant: Event
) -> None:
    assert understand(message(body, opt_out=opt_out), at, "en", catalog()) == meant


@pytest.mark.parametrize(
    ("at", "button", "body", "meant"),
    [
        (PREVIEW, "flow/step/1", "Send", Chose("1")),
        (PREVIEW, "flow/step/0", "Not now", Chose("0")),
        (KNOW, "flow/step/3", "Health", Picked(("3",))),
        (PREVIEW, "flow/step/7", "Old", Pressed("flow/step", "7")),
        (PREVIEW, "ask/other/2", "Change", Pressed("ask/other", "2")),
        (PREVIEW, "ask/other/2", "STOP", Pressed("ask/other", "2")),
        (PREVIEW, "something", "1", Chose("1")),
        (PREVIEW, "a/b/c/d", "2", Chose("2")),
        (PREVIEW, "flow/step/", "hello", Words("hello")),
    ],
)
def test_a_pressed_button(at: Prompt, button: str, body: str, meant: Event) -> None:
    assert understand(message(body, button=button), at, "en", catalog()) == meant


@pytest.mark.parametrize(
    ("body", "types", "meant"),
    [
        ("", ["audio/ogg"], Media("voice", sound=message().sid)),
        ("", ["image/jpeg"], Media("photo", message().sid)),
        ("", ["image/webp"], Media("other")),
        ("", ["text/vcard"], Media("other")),
        (" \n", [], Media("empty")),
        ("", [], Media("empty")),
        ("look at this", ["image/jpeg"], Words("look at this", message().sid)),
        ("1", ["image/jpeg"], Chose("1")),
        ("stop", ["audio/ogg"], STOP),
    ],
)
def test_media(body: str, types: list[str], meant: Event) -> None:
    media = tuple(Attachment("", kind) for kind in types)
    assert understand(message(body, media=media), ADULT, "en", catalog()) == meant


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_label_of_the_catalogue_takes_its_own_option(language: str) -> None:
    for name in sorted(catalog().ids):
        keys = catalog().entry(name, language).keys
        for key in keys:
            for label in catalog().labels(name, key, language):
                meant = understand(message(label), prompt(name, keys), language, catalog())
                assert meant == Chose(key), f"{name} {key} in {language}"


TEXTS = st.text() | st.text("stopmenu0123. ?|1️⃣yesnoSÍ", max_size=8) | st.text(min_size=190, max_size=400)


@given(
    text=TEXTS,
    at=st.sampled_from([REST, LANG, ADULT, KNOW, PREVIEW, HOW_MANY]),
    language=st.sampled_from(LANGUAGES),
)
def test_any_text_is_understood_and_words_keep_every_byte(text: str, at: Prompt, language: str) -> None:
    meant = understand(message(text), at, language, catalog())
    if isinstance(meant, Words):
        assert meant.text == text
    elif isinstance(meant, Chose):
        assert meant.key in at.options
    elif isinstance(meant, Picked):
        assert at.many
        assert set(meant.keys) <= set(at.options)
    elif isinstance(meant, Media):
        assert not text.strip()
    else:
        assert isinstance(meant, Global)


@given(text=st.text(max_size=40))
def test_hearing_again_hears_the_same(text: str) -> None:
    assert heard(heard(text)) == heard(text)


def test_a_long_text_is_only_words() -> None:
    text = "stop " * 100
    assert understand(message(text), ADULT, "en", catalog()) == Words(text)
    assert understand(message("stop" + " " * 300), ADULT, "en", catalog()) == STOP
