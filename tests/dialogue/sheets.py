"""Papers as groups write them in three languages, and how to look at a PDF."""

from __future__ import annotations

from dataclasses import dataclass

import pypdfium2
from PIL import Image

from bot.dialogue.paper.sheet import Line, Paper, Section

MILLIMETRE = 72 / 25.4  # points
WRITTEN: dict[str, dict[str, tuple[str, ...]]] = {
    "en": {
        "who": ("Maembe savers, Kisumu. 4 women of the group wrote this.",),
        "problem": ("The clinic has no nurse at night. Women give birth on the road.",),
        "affected": ("300 families, most of all mothers",),
        "shows": (
            "We counted 9 births on the road since January",
            "One of us walked 7 km in labour and lost the child",
            "The county health plan 2026, page 14, foresees a night nurse",
        ),
        "works": ("No. 41: A rota with the neighbouring clinic",),
        "ask": ("The county pays one night nurse from 1 June.",),
        "bring": ("20 women for two days to repair the nurse's house, and we keep the register",),
        "with": ("Parish radio", "Femmes du Baobab"),
        "by": ("26/06/2026",),
        "contact": ("Maembe savers, through Grace",),
    },
    "es": {
        "who": ("Cocinas Ceibo, Lima. Lo escribieron 4 mujeres del grupo.",),
        "problem": ("La calle que va a la cocina no tiene luz.",),
        "affected": ("14 cocinas, 180 mujeres que caminan a las 5 de la mañana",),
        "shows": ("Contamos 9 asaltos desde enero, 6 antes de las 6", "Plan vial 2026, anexo 2"),
        "ask": ("La municipalidad pone 8 luces antes del 1 de julio.",),
        "bring": ("20 mujeres dos días, y llevamos el registro",),
        "by": ("01/07/2026",),
        "contact": ("Cocinas Ceibo, por medio de Lucia",),
    },
    "fr": {
        "who": ("Femmes du Baobab, Thiès. 3 femmes du groupe ont écrit ceci.",),
        "problem": ("Pas d'eau à l'école depuis la rentrée. Les filles rentrent à midi.",),
        "affected": ("240 élèves, surtout les filles",),
        "shows": ("Nous avons compté 31 jours sans eau", "~Le plan communal 2026 prévoit une pompe"),
        "ask": ("La mairie répare la pompe avant le 15 octobre.",),
        "by": ("15/10/2026",),
        "contact": ("Femmes du Baobab, par Mariama",),
    },
}
HEADINGS = {"en": "What of", "es": "Qué de", "fr": "Quoi de"}


def paper(language: str, draft: str = "", **instead: str | tuple[str, ...]) -> Paper:
    """A group's own paper; some sections may hold something else."""
    texts = WRITTEN[language] | {name: (t,) if isinstance(t, str) else t for name, t in instead.items()}
    sections = tuple(
        Section(name, f"{HEADINGS[language]} {name}", tuple(map(_line, lines)))
        for name, lines in texts.items()
    )
    return Paper(language, "A request", "To: Ward office", sections, "Version 1, 09/03/2026", draft)


def _line(text: str) -> Line:
    return Line(text.removeprefix("~"), "", "~" if text.startswith("~") else "")


@dataclass(frozen=True)
class Seen:
    """What a reader sees: `pages`, the `text`, and the first page as a picture of two pixels a point."""

    pages: int
    text: str
    picture: Image.Image

    @property
    def words(self) -> list[str]:
        return self.text.split()

    def margins(self) -> tuple[float, float, float, float]:
        """Millimetres of white: left, top, right, bottom."""
        left, top, right, bottom = self.picture.point(lambda grey: 255 - grey).getbbox() or (0, 0, 0, 0)
        width, height = self.picture.size
        edges = (left, top, width - right, height - bottom)
        across, over, beside, under = (edge / 2 / MILLIMETRE for edge in edges)
        return across, over, beside, under

    def ink(self) -> float:
        """The share of the page that is dark."""
        return sum(self.picture.histogram()[:128]) / (self.picture.width * self.picture.height)


def see(pdf: bytes) -> Seen:
    document = pypdfium2.PdfDocument(pdf)
    text = document[0].get_textpage().get_text_range().replace("\ufffe", "")
    return Seen(len(document), text, document[0].render(scale=2).to_pil().convert("L"))


def coloured(pdf: bytes) -> int:
    """How many pixels of the page are neither black, white nor grey."""
    picture = pypdfium2.PdfDocument(pdf)[0].render(scale=1).to_pil().convert("RGB")
    return sum(count for count, (r, g, b) in picture.getcolors(1 << 24) or [] if not r == g == b)
