"""The smartphone: bubbles, ticks, buttons, the list, and being off."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.async_api import expect

from bot.ogg import clean
from tests.browser.conftest import Table
from tests.photos.files import jpeg
from tests.rehearsal.conftest import ROSITA, until
from tests.rehearsal.test_contents import BUTTONS, send
from tests.rehearsal.test_writing import MENU
from tests.voice.files import RATE, SKIP, voice

pytestmark = pytest.mark.browser


async def test_a_message_goes_out_and_the_answer_is_read(table: Table) -> None:
    await table.open("rosita")
    rosita = table.phone("rosita")
    await rosita.get_by_label("Mensaje").fill("Buenos días, compañeras 🌽")
    await rosita.get_by_label("Mensaje").press("Enter")
    mine = rosita.locator(".mine")
    await expect(mine).to_contain_text("Buenos días, compañeras 🌽")
    await expect(mine.locator(".tick.read")).to_be_visible()
    assert table.line.messages[0]["Body"] == "Buenos días, compañeras 🌽"
    sent = await table.here.send(ROSITA, "Hola, *Rosita*.\n1 < 2 & 3")
    await expect(rosita.locator(".theirs .text")).to_have_text("Hola, Rosita.\n1 < 2 & 3")
    await expect(rosita.locator(".theirs strong")).to_have_text("Rosita")
    sid = sent.json()["sid"]
    await until(lambda: table.line.steps(sid) == ["sent", "delivered", "read"])


async def test_markup_in_words_stays_words(table: Table) -> None:
    await table.open("rosita")
    await table.here.carrier.write(ROSITA, "<img src=x onerror=alert(1)> & <b>si</b>")
    text = table.phone("rosita").locator(".mine .text")
    await expect(text).to_have_text("<img src=x onerror=alert(1)> & <b>si</b>")


async def test_the_mark_of_a_machine_is_not_taken_for_style(table: Table) -> None:
    await table.open("rosita")
    await table.here.carrier.write(ROSITA, "Hola")
    await table.here.send(ROSITA, "Awa, Thiès: ~Tres llaves. (original: francés)\nFatou: ~Dos llaves.")
    text = table.phone("rosita").locator(".theirs .text")
    await expect(text).to_contain_text("~Tres llaves. (original: francés)\nFatou: ~Dos llaves.")
    await expect(text.locator("s")).to_have_count(0)


async def test_buttons(table: Table) -> None:
    await table.open("rosita")
    await table.here.carrier.write(ROSITA, "Hola")
    await send(table.here, ROSITA, {"twilio/quick-reply": BUTTONS}, {"1": "Rosita"})
    await table.phone("rosita").get_by_role("button", name="Find").click()
    await expect(table.phone("rosita").locator(".mine").last).to_contain_text("Find")
    assert table.line.messages[-1]["ButtonPayload"] == "m/2"


async def test_a_list_opens_from_below_and_closes_with_escape(table: Table) -> None:
    await table.open("rosita", "fatou")
    rosita = table.phone("rosita")
    await table.here.carrier.write(ROSITA, "Hola")
    await send(table.here, ROSITA, MENU["types"], {"1": "Rosita"})  # type: ignore[arg-type]
    await rosita.get_by_role("button", name="Choose").click()
    sheet = rosita.get_by_role("dialog")
    await expect(sheet.get_by_role("button", name="Ask")).to_be_focused()
    await table.page.keyboard.press("Escape")
    await expect(sheet).to_be_hidden()
    await rosita.get_by_role("button", name="Choose").click()
    await expect(table.phone("fatou").get_by_label("Message", exact=True)).to_be_editable()
    await sheet.get_by_role("button", name="Find").click()
    await expect(sheet).to_be_hidden()
    await until(lambda: table.line.messages[-1].get("ListId") == "menu/find/3")


async def test_a_phone_that_is_off_keeps_what_she_writes(table: Table) -> None:
    await table.open("rosita")
    rosita = table.phone("rosita")
    await table.here.carrier.write(ROSITA, "Hola")
    power = rosita.get_by_role("switch")
    await power.click()
    await expect(power).to_have_attribute("aria-checked", "false")
    for word in ("uno", "dos"):
        await rosita.get_by_label("Mensaje").fill(word)
        await rosita.get_by_label("Enviar").click()
    await table.here.send(ROSITA, "mientras tanto")
    await expect(rosita.locator(".tick.waiting")).to_have_count(2)
    assert len(table.line.messages) == 1
    await power.click()
    await expect(rosita.locator(".theirs")).to_contain_text("mientras tanto")
    await until(lambda: [form["Body"] for form in table.line.messages] == ["Hola", "uno", "dos"])


async def test_what_could_not_arrive_is_told_beside_the_phone(table: Table) -> None:
    await table.open("rosita")
    await table.here.send(ROSITA, "too early")
    await expect(table.phone("rosita").locator(".note")).to_contain_text("63016")
    await expect(table.phone("rosita").locator(".theirs")).to_have_count(0)


async def test_a_photo_goes_out_with_the_words_in_the_field(table: Table, tmp_path: Path) -> None:
    """It is shown from where the carrier has it; once that was told to delete it, a sign stays."""
    file = tmp_path / "photo.jpg"
    file.write_bytes(jpeg())
    await table.open("rosita")
    rosita = table.phone("rosita")
    await rosita.get_by_label("Mensaje").fill("Nuestro pozo")
    await rosita.locator("input[accept='image/jpeg']").set_input_files(file)
    shown = rosita.locator(".mine img.photo")
    await expect(shown).to_have_js_property("naturalWidth", 64)
    await expect(rosita.locator(".mine .text")).to_have_text("Nuestro pozo")
    form = table.line.messages[0]
    assert (form["Body"], form["NumMedia"], form["MediaContentType0"]) == ("Nuestro pozo", "1", "image/jpeg")
    (photo,) = next(iter(table.here.carrier.ledger.messages.values())).files
    table.here.carrier.ledger.files.drop(photo.sid)
    await table.page.reload()
    await expect(rosita.locator(".mine .lost")).to_be_visible()
    await expect(shown).to_have_count(0)


async def test_a_voice_note_goes_out_and_can_be_played(table: Table, tmp_path: Path) -> None:
    """The browser's own decoder tells how long it is, as it came and as the line writes it anew; it
    counts the samples that are skipped."""
    file = tmp_path / "note.ogg"
    file.write_bytes(voice(3))
    await table.open("rosita")
    rosita = table.phone("rosita")
    await rosita.locator("input[accept^='audio/ogg']").set_input_files(file)
    shown = rosita.locator(".mine audio.sound")
    await expect(shown).to_have_js_property("duration", 3 + SKIP / RATE)
    form = table.line.messages[0]
    assert (form["Body"], form["NumMedia"], form["MediaContentType0"]) == ("", "1", "audio/ogg")
    anew = await table.here.carrier.write(ROSITA, files=[("audio/ogg", clean(voice(2)).ogg)])
    await expect(shown.last).to_have_js_property("duration", 2 + SKIP / RATE)
    assert await shown.last.evaluate("sound => sound.play().then(() => sound.error === null)")
    table.here.carrier.ledger.files.drop(anew.files[0].sid)
    await table.page.reload()
    await expect(rosita.locator(".mine .lost")).to_be_visible()
    await expect(shown).to_have_count(1)
