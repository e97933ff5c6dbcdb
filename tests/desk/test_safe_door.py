"""What keeps the desk shut: strict headers, forms of its own pages only, short sessions, few codes."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.desk.conftest import GRACE, KEY, LUCIA, Browser, Office, colleague

STRICT = {
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "cross-origin-opener-policy": "same-origin",
}
HOURS = {"do": "hours", "opens": "6", "closes": "14"}
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


@pytest.fixture
async def lucia(office: Office) -> Browser:
    await colleague(office.paper, LUCIA, "Lucia", "facilitator")
    return await office.enters("Lucia", LUCIA)


async def codes_for(office: Office, *, times: int, apart: timedelta) -> int:
    """How many codes come to her phone when somebody asks so often, from many places."""
    before = len(office.paper.papers)
    for _ in range(times):
        await office.browser().http.post("/desk/in", data={"name": "Lucia"})
        await office.paper.settle()
        office.paper.clock.pass_(apart)
    return len(office.paper.papers) - before


ASKED = """
GET /desk
GET /desk/in
GET /desk/me
GET /desk/nowhere
GET /desk/nowhere/at/all
GET /desk/me/
POST /desk/me
POST /desk/in
POST /desk/out
DELETE /desk/me
PUT /desk/in
OPTIONS /desk
HEAD /desk/me
"""


async def test_every_answer_has_strict_headers(lucia: Browser, office: Office) -> None:
    for asked in ASKED.split("\n")[1:-1]:
        for http in (lucia.http, office.browser().http):
            answer = await http.request(*asked.split())
            assert STRICT.items() <= dict(answer.headers).items(), asked
            policy = answer.headers["content-security-policy"]
            assert "default-src 'none'" in policy
            assert "unsafe" not in policy


async def test_a_page_that_fails_says_nothing_and_has_strict_headers(
    lucia: Browser, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def breaks(*_: object) -> None:
        raise RuntimeError("a secret of hers")

    monkeypatch.setattr("bot.desk.me_room.MeRoom.show", breaks)
    lucia.http._transport.raise_app_exceptions = False  # type: ignore[attr-defined]
    answer = await lucia.http.get("/desk/me")
    assert (answer.status_code, answer.text) == (503, "")
    assert STRICT.items() <= dict(answer.headers).items()


@pytest.mark.parametrize(
    "headers",
    [
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
        {"origin": "https://elsewhere.example"},
        {"origin": "null"},
    ],
)
async def test_a_form_from_another_site_is_refused_even_with_the_key(
    lucia: Browser, headers: dict[str, str]
) -> None:
    (key, *_) = KEY.findall((await lucia.http.get("/desk/me")).text)
    sent = await lucia.http.post("/desk/me", data={"key": key, **HOURS}, headers=headers)
    assert sent.status_code == 403
    assert 'value="6"' not in (await lucia.http.get("/desk/me")).text


async def test_a_form_needs_the_key_of_this_session(lucia: Browser, office: Office) -> None:
    await colleague(office.paper, GRACE, "Grace", "facilitator")
    grace = await office.enters("Grace", GRACE)
    (of_grace, *_) = KEY.findall((await grace.http.get("/desk/me")).text)
    for key in ({}, {"key": ""}, {"key": of_grace}, {"key": "0" * 32}):
        assert (await lucia.http.post("/desk/me", data={**key, **HOURS})).status_code == 403
    assert (await lucia.http.post("/desk/me", json={"key": of_grace})).status_code == 400
    await lucia.do("me", **HOURS)
    assert 'value="6"' in lucia.page.text


@pytest.mark.parametrize(("idle", "steps", "still"), [(19, 1, True), (21, 1, False), (19, 26, False)])
async def test_a_session_ends_after_20_minutes_without_her_and_after_8_hours(
    lucia: Browser, office: Office, idle: int, steps: int, still: bool
) -> None:
    for _ in range(steps):
        office.paper.clock.pass_(idle * MINUTE)
        status = (await lucia.http.get("/desk/me")).status_code
    assert (status == 200) is still


async def test_the_cookie_is_hers_alone(office: Office) -> None:
    """No script reads it, no other site sends it, it goes over TLS only; nobody can lay one before her."""
    await colleague(office.paper, LUCIA, "Lucia", "facilitator")
    browser = office.browser()
    browser.http.cookies.set("desk", "laid by another", domain="line.example", path="/desk")
    await browser.enter("Lucia", LUCIA)
    (answer,) = [one for one in browser.page.history if "set-cookie" in one.headers]
    cookie = answer.headers["set-cookie"]
    assert all(part in cookie for part in ("HttpOnly", "Secure", "SameSite=strict", "Path=/desk"))
    assert "laid by another" not in cookie
    other = office.browser()
    other.http.cookies.set("desk", "laid by another")
    assert (await other.http.get("/desk/me")).status_code == 303


async def test_entering_again_and_leaving_end_what_was_open(lucia: Browser, office: Office) -> None:
    first = lucia.http.cookies["desk"]
    office.paper.clock.pass_(2 * MINUTE)
    await lucia.enter("Lucia", LUCIA)
    second = lucia.http.cookies["desk"]
    assert first != second
    await lucia.do("me", **HOURS)
    (key, *_) = KEY.findall(lucia.page.text)
    await lucia.http.post("/desk/out", data={"key": key})
    for cookie in (first, second):
        browser = office.browser()
        browser.http.cookies.set("desk", cookie)
        assert (await browser.http.get("/desk/me")).status_code == 303


async def test_after_three_wrong_pins_the_right_one_opens_no_more_that_day(office: Office) -> None:
    await colleague(office.paper, LUCIA, "Lucia", "facilitator")
    for pin in ("1111", "2222", "3333", "4711"):
        assert (await office.browser().enter("Lucia", LUCIA, pin)).status_code == 403
        office.paper.clock.pass_(11 * MINUTE)
    office.paper.clock.pass_(DAY)
    assert (await office.browser().enter("Lucia", LUCIA)).status_code == 200


async def test_a_code_is_good_for_ten_minutes_and_for_her_alone(office: Office) -> None:
    await colleague(office.paper, LUCIA, "Lucia", "facilitator")
    await office.browser().http.post("/desk/in", data={"name": "Lucia"})
    await office.paper.settle()
    code = office.paper.papers[-1].text.split(": ")[1][:8]
    office.paper.clock.pass_(10 * MINUTE)
    answer = await office.browser().http.post("/desk/in", data={"code": code, "pin": "4711"})
    assert answer.status_code == 403


@pytest.mark.parametrize(
    ("times", "apart", "most"), [(4, timedelta(seconds=10), 1), (12, 5 * MINUTE, 6), (30, 30 * MINUTE, 12)]
)
async def test_nobody_can_flood_her_phone_with_codes(
    office: Office, monkeypatch: pytest.MonkeyPatch, times: int, apart: timedelta, most: int
) -> None:
    monkeypatch.setattr("bot.portal.tries.WRONG", times + 1)
    await colleague(office.paper, LUCIA, "Lucia", "facilitator")
    assert await codes_for(office, times=times, apart=apart) == most
