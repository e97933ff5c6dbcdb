// The table with the phones. Which ones lie on it is in the address of the page, so that a link shows the same.

import { Card, nameOf } from "./card.js";
import { el } from "./dom.js";
import * as line from "./line.js";
import { LANGUAGES, day, hour, speak, spoken, t } from "./words.js";

const FIRST = ["rosita", "awa"];
const table = document.getElementById("table");
const tabs = document.getElementById("tabs");
const world = await line.world();
const people = new Map(world.people.map((person) => [person.id, person]));
let cards = [];

const live = new line.Live({
  opened: () => {
    document.body.classList.remove("lost");
    for (const card of cards) card.refresh();
  },
  heard: (phone, message) => cards.find((card) => card.person.id === phone)?.hear(message),
  lost: () => document.body.classList.add("lost"),
});

function wanted() {
  const chosen = new URLSearchParams(location.search);
  const ids = (chosen.get("phones") ?? FIRST.join(",")).split(",").filter((id) => people.has(id));
  const language = chosen.get("lang") ?? navigator.language.slice(0, 2);
  return { ids: [...new Set(ids)], language };
}

function remember() {
  const chosen = new URLSearchParams({ phones: cards.map((card) => card.person.id).join(","), lang: spoken() });
  history.replaceState(null, "", `?${decodeURIComponent(chosen)}`);
}

function makeCard(id) {
  return new Card(people.get(id), world, { choose, remove });
}

function lay() {
  table.replaceChildren(...cards.map((card) => card.element), adder());
  tabs.replaceChildren(...cards.map(tab));
  live.watch(cards.map((card) => card.person.id));
  remember();
}

function tab(card) {
  const click = () => card.element.scrollIntoView({ block: "nearest", inline: "center" });
  return el("button", { type: "button", class: "quiet", on: { click } }, nameOf(card.person));
}

function adder() {
  const free = world.people.filter((person) => !cards.some((card) => card.person === person));
  const options = free.map((person) => el("option", { value: person.id }, label(person)));
  const change = (event) => {
    cards.push(makeCard(event.target.value));
    lay();
    cards.at(-1).element.scrollIntoView({ block: "nearest", inline: "center" });
  };
  const first = el("option", { value: "", disabled: true, selected: true }, `+ ${t("addPhone")}`);
  const select = el("select", { class: "add", "aria-label": t("addPhone"), on: { change } }, first, ...options);
  return el("div", { class: "adder" }, select);
}

function label(person) {
  return [nameOf(person), t(person.channel), person.group && t(person.language)].filter(Boolean).join(" · ");
}

function choose(card, id) {
  if (cards.some((other) => other.person.id === id)) {
    card.relabel();
    return;
  }
  cards = cards.map((other) => (other === card ? makeCard(id) : other));
  lay();
}

function remove(card) {
  cards = cards.filter((other) => other !== card);
  lay();
}

function chooseLanguage(language) {
  speak(language);
  showHour(world.clock);
  for (const card of cards) card.relabel();
  document.getElementById("languages").replaceChildren(...LANGUAGES.map(languageButton));
}

function languageButton(language) {
  const click = () => {
    chooseLanguage(language);
    lay();
    document.querySelector(`#languages [lang=${language}]`).focus();
  };
  const pressed = String(language === spoken());
  return el("button", { type: "button", class: "quiet", lang: language, "aria-pressed": pressed, on: { click } }, language.toUpperCase());
}

function showHour(clock) {
  world.clock = clock;
  document.getElementById("clock").hidden = !clock;
  if (clock) document.getElementById("hour").textContent = `${day(clock)}, ${hour(clock)}`;
}

for (const button of document.querySelectorAll("[data-jump]")) {
  button.addEventListener("click", async () => showHour((await line.jump(Number(button.dataset.jump))).clock));
}
document.getElementById("line").textContent = world.line;
const { ids, language } = wanted();
chooseLanguage(language);
cards = ids.map(makeCard);
lay();
