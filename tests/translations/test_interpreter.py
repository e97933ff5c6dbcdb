from __future__ import annotations

from collections.abc import Sequence

from translations.engines.engine import Pair
from translations.engines.paper import PaperEngine
from translations.interpreter import Interpreter
from translations.translation import Request, Translation


class Counting(PaperEngine):
    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[Pair, list[str]]] = []

    def translate(self, texts: Sequence[str], source: str, target: str) -> list[str | None]:
        self.asked.append(((source, target), list(texts)))
        return super().translate(texts, source, target)


def test_one_batch_asks_each_pair_once_and_a_shared_pivot_once() -> None:
    engine = Counting()
    requests = [
        Request(("hola", "agua"), "es", "en"),
        Request(("hola",), "es", "fr"),
        Request(("agua", "hola"), "es", "en"),
    ]
    first, second, third = Interpreter([engine]).answer(requests)
    assert [given.text for given in first + second] == ["en: hola", "en: agua", "fr: en: hola"]
    assert third == first[::-1]
    assert engine.asked == [(("es", "en"), ["agua", "hola"]), (("en", "fr"), ["en: hola"])]


def test_what_takes_the_same_hop_takes_it_together_whatever_its_end() -> None:
    engine = Counting()
    requests = [
        Request(("hola",), "es", "en"),
        Request(("agua",), "es", "fr"),
        Request(("water",), "en", "fr"),
        Request(("merci",), "fr", "es"),
    ]
    answers = [given.text for (given,) in Interpreter([engine]).answer(requests)]
    assert answers == ["en: hola", "fr: en: agua", "fr: water", "es: en: merci"]
    assert engine.asked == [
        (("es", "en"), ["agua", "hola"]),
        (("fr", "en"), ["merci"]),
        (("en", "es"), ["en: merci"]),
        (("en", "fr"), ["en: agua", "water"]),
    ]


def test_an_engine_that_fails_harms_only_those_whose_way_it_is() -> None:
    class Moody(PaperEngine):
        def translate(self, texts: Sequence[str], source: str, target: str) -> list[str | None]:
            if target == "fr":
                raise RuntimeError
            return super().translate(texts, source, target)

    requests = [Request(("hola",), "es", "en"), Request(("hola",), "es", "fr")]
    (english,), (french,) = Interpreter([Moody()]).answer(requests)
    assert (english.text, french) == ("en: hola", Translation("hola", failed=True))


def test_an_engine_that_raises_leaves_the_originals() -> None:
    class Down(PaperEngine):
        def translate(self, texts: Sequence[str], source: str, target: str) -> list[str | None]:
            raise RuntimeError

    answers = Interpreter([Down()]).answer([Request(("hola",), "es", "en"), Request(("hola",), "es", "es")])
    assert answers == [[Translation("hola", failed=True)], [Translation("hola")]]


def test_names_of_one_request_are_not_kept_in_another() -> None:
    class Loud(PaperEngine):
        def translate(self, texts: Sequence[str], source: str, target: str) -> list[str | None]:
            return [text.upper() for text in texts]

    asked = [Request(("con Luz aquí",), "es", "en", ("Luz",)), Request(("con Luz aquí",), "es", "en")]
    (kept,), (free,) = Interpreter([Loud()]).answer(asked)
    assert (kept.text, free.text) == ("CON Luz AQUÍ", "CON LUZ AQUÍ")
