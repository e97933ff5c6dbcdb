"""Somebody who opens whatever a page of the desk leads to, and presses whatever she can."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import urldefrag, urljoin

import httpx

from bot.desk import entering
from storage.desk import sessions, staff
from tests.desk.conftest import Browser, Office

MOST = 150  # pages of one role
LEFT = ("/desk/out", "/desk/language")


@dataclass
class Form:
    """What it sends without being touched, and the buttons that send it."""

    action: str
    method: str
    fields: dict[str, str] = field(default_factory=dict)
    buttons: list[str] = field(default_factory=list)


class Page(HTMLParser):
    """The links and forms of one page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.forms: list[Form] = []
        self._select = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        form = self.forms[-1] if self.forms else None
        match tag:
            case "a":
                self.links.append(given.get("href", ""))
            case "form":
                self.forms.append(Form(given.get("action", ""), given.get("method", "get")))
            case "select":
                self._select = given.get("name", "")
            case "option" if form and (self._select not in form.fields or "selected" in given):
                form.fields[self._select] = given.get("value", "")
            case "button" if form:
                form.buttons.append(given.get("value", ""))
            case "input" | "textarea" if form and given.get("type") != "checkbox":
                form.fields[given.get("name", "")] = given.get("value", "")
            case _:
                pass


async def let_in(office: Office, name: str) -> Browser:
    """She is in, without the way through the door."""
    line, browser, cookie = office.paper.line, office.browser(), f"cookie of {name}"
    async with line.database.begin() as connection:
        who = await staff.named(connection, name)
        assert who
        digest = entering.session_digest(line, cookie)
        await sessions.begin(connection, digest, who.id, "en", line.clock.now())
    browser.http.cookies.set("desk", cookie)
    return browser


async def everything(browser: Browser, *begin: str, presses: bool = False) -> dict[str, str]:
    """What each page says that is reached from there, by its address; `presses`: and what each button does,
    with whatever its form says by itself."""
    seen: dict[str, str] = {}
    ahead = list(begin)
    while ahead and len(seen) < MOST:
        address = ahead.pop(0)
        if address in seen:
            continue
        answer = await browser.http.get(address, follow_redirects=True)
        seen[address] = told(answer)
        page = Page(answer.text)
        ahead += [here for link in page.links if (here := _inside(address, link))]
        ahead += [_sought(form) for form in page.forms if form.method == "get"]
        if presses:
            for form in page.forms:
                seen |= await _press(browser, form)
    return seen


async def _press(browser: Browser, form: Form) -> dict[str, str]:
    if form.method != "post" or form.action in LEFT:
        return {}
    pressed = {}
    for button in form.buttons or [""]:
        data = {**form.fields, "do": button}
        answer = await browser.http.post(form.action, data=data, follow_redirects=True)
        pressed[f"{form.action} {button} {sorted(form.fields.values())}"] = told(answer)
    return pressed


def told(answer: httpx.Response) -> str:
    """All that came over the wire: the answer, its headers, and those on the way to it."""
    assert answer.status_code < 500
    parts = [*answer.history, answer]
    return "\n".join(f"{one.headers.raw!r}\n{one.content.decode(errors='replace')}" for one in parts)


def _inside(address: str, link: str) -> str:
    """Where this link leads, if it is to another page of the desk."""
    here = urldefrag(urljoin(address, link)).url
    return here if here.startswith("/desk/") and not here.startswith("/desk/in") else ""


def _sought(form: Form) -> str:
    return str(httpx.URL(form.action, params=form.fields))
