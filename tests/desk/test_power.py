"""Our own power is counted as it was used, and reaches no member's words (T-48)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.desk.rooms import ROOMS
from storage import safekeeping
from tests.desk.conftest import GRACE, KEY, LUCIA, PIN, Browser, Office, colleague
from tests.desk.crawling import LEFT, Form, Page, let_in
from tests.desk.private import filled
from tests.paper import AWA, OnPaper, member
from tests.safety.conftest import CHEAP

OTHERS = "Changed by somebody at the desk"
ALL = ("facilitator", "second", "keeper", "safety", "panel")
HERS = "SELECT id, text, language FROM words WHERE member_id IS NOT NULL AND member_id NOT IN ({})"
STAFF = "SELECT member_id FROM staff"
ASK = ("00", "2", "How do you mend a pump that leaks?", "0", "1", "1")


async def words(paper: OnPaper) -> dict[str, tuple[str, str]]:
    """All that members have written, but those who work the desk too."""
    return {id: (text, language) for id, text, language in await paper.all_of(HERS.format(STAFF))}


async def press(browser: Browser, form: Form) -> int:
    """Every button of this form, with other words wherever somebody can write."""
    if form.method != "post" or form.action in LEFT:
        return 0
    for button in form.buttons or [""]:
        filled_in = {
            name: value if value.isdigit() or name == "key" else OTHERS for name, value in form.fields.items()
        }
        for data in (form.fields, filled_in):
            answer = await browser.http.post(form.action, data={**data, "do": button}, follow_redirects=True)
            assert answer.status_code < 500
    return len(form.buttons)


@pytest.mark.rule("T-48", "T-30")
async def test_no_form_of_the_desk_changes_what_a_member_wrote(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody with all roles presses all there is, twice: as it stands, and with words of her own."""
    monkeypatch.setattr(safekeeping, "COST", CHEAP)
    await filled(office.paper)
    await colleague(office.paper, LUCIA, "Lucia", *ALL, reads=("en", "es", "fr"))
    before, lucia, pressed = await words(office.paper), await let_in(office, "Lucia"), 0
    for room in ROOMS:
        shown = Page((await lucia.http.get(f"/desk/{room.path}")).text)
        inside = {link for link in shown.links if link.startswith(("?", f"/desk/{room.path}?"))}
        for link in sorted(inside)[:3]:
            page = (await lucia.http.get(f"/desk/{room.path}?{link.partition('?')[2]}")).text
            shown.forms += Page(page).forms
        for form in shown.forms:
            pressed += await press(lucia, form)
    await office.paper.settle()
    after = await words(office.paper)
    assert pressed > len(ROOMS), "there was much to press"
    assert len(before) > len(ROOMS), "there was much to change"
    assert {id: text for id, text in after.items() if id in before} == before


@pytest.mark.rule("T-48")
async def test_what_was_done_by_chat_and_on_the_web_is_what_is_counted(office: Office) -> None:
    paper = office.paper
    await colleague(paper, LUCIA, "Lucia", "facilitator", "second")
    await paper.join(member(AWA, "Awa", "en"))
    for line in ASK:
        await paper.hear(AWA, line)
    await paper.wait(timedelta(hours=49))
    for line in ("desk", PIN, "1", "1", "I asked the pump people, they come on Monday", "1"):
        await paper.hear(LUCIA, line)
    lucia = await office.enters("Lucia", LUCIA)
    await lucia.do("me", "hours", opens="7", closes="15")
    await lucia.do("me", "hours", opens="8", closes="15")
    paper.clock.pass_(timedelta(minutes=2))
    text = await lucia.open("figures", days="7")
    counted = text.partition("What the team did")[2].partition("Votes followed")[0]
    acts = "came in 1 changed her hours 2 read the words 1 wrote 1"
    assert " ".join(counted.split()) == f"What How many {acts}"


async def test_figures_are_counted_at_most_once_a_minute(office: Office) -> None:
    """However often somebody looks; nobody else's figures are shown to a reader."""
    await colleague(office.paper, LUCIA, "Lucia", "facilitator")
    await colleague(office.paper, GRACE, "Grace", "reader")
    lucia, grace = await office.enters("Lucia", LUCIA), await office.enters("Grace", GRACE)
    assert "came in 2" not in await lucia.open("figures", days="7")
    office.paper.clock.pass_(timedelta(seconds=59))
    assert "came in 2" not in await lucia.open("figures", days="7")
    office.paper.clock.pass_(timedelta(seconds=1))
    assert "came in 2" in await lucia.open("figures", days="7")
    assert (await grace.http.get("/desk/figures")).status_code == 404


@pytest.mark.rule("LNG-17")
async def test_who_keeps_the_languages_is_named_with_her_hours(office: Office) -> None:
    await colleague(office.paper, LUCIA, "Lucia", "facilitator")
    await colleague(office.paper, GRACE, "Grace", "keeper", reads=("en", "fr"))
    lucia = await office.enters("Lucia", LUCIA)
    assert "Grace English, French 10 h 0" in await lucia.open("figures", days="30")
    for language in ("es", "fr"):
        await lucia.open("me")
        key = KEY.findall(lucia.page.text)[0]
        await lucia.http.post("/desk/language", data={"key": key, "l": language})
        assert "Grace" in await lucia.open("figures", days="90")
        assert f'lang="{language}"' in lucia.page.text[:60]
