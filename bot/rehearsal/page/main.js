// The table with the phones. Which ones lie on it is in the address of the page, so that a link shows the same.

import { Card, nameOf } from "./card.js";
import { el } from "./dom.js";
import * as line from "./line.js";
import { LANGUAGES, day, hour, speak, spoken, t } from "./words.js";

const FIRST = ["rosita", "awa"];
const MINUTE = 60_000;
const phones = document.getElementById("phones");
const tabs = document.getElementById("tabs");
const world = await line.world();
const people = new Map(world.people.map((person) => [person.id, person]));
let cards = [];

const live = new line.Live({
  opened: async () => {
    document.body.classList.remove("lost");
    await Promise.all(cards.map((card) => card.refresh()));
    document.body.dataset.live = "yes";
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
  for (const child of [...phones.children]) if (!cards.some((card) => card.element === child)) child.remove();
  cards.forEach((card, place) => {
    const there = phones.children[place] ?? null;
    if (there !== card.element) phones.insertBefore(card.element, there);
  });
  tabs.replaceChildren(...cards.map(tab), adder());
  live.watch(cards.map((card) => card.person.id));
  remember();
}

function tab(card) {
  return el("button", { type: "button", class: "quiet tab", on: { click: () => bring(card) } }, nameOf(card.person));
}

function bring(card) {
  card.element.scrollIntoView({ block: "nearest", inline: "center" });
}

function adder() {
  const free = world.people.filter((person) => !cards.some((card) => card.person === person));
  const options = free.map((person) => el("option", { value: person.id }, label(person)));
  const change = (event) => {
    cards.push(makeCard(event.target.value));
    lay();
    bring(cards.at(-1));
  };
  const first = el("option", { value: "", disabled: true, selected: true }, `+ ${t("addPhone")}`);
  return el("select", { class: "add", "aria-label": t("addPhone"), on: { change } }, first, ...options);
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
  showHour();
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

// The line's clock, which may run ahead of this machine's.
function setClock(iso) {
  world.ahead = iso ? Date.parse(iso) - Date.now() : 0;
  showHour();
}

function showHour() {
  document.getElementById("hour").textContent = `${day(world.now())}, ${hour(world.now())}`;
  for (const card of cards) card.tick();
}

for (const button of document.querySelectorAll("[data-jump]")) {
  button.addEventListener("click", async () => setClock((await line.jump(Number(button.dataset.jump))).clock));
}
document.getElementById("hint").open = matchMedia("(min-width: 720px)").matches;
document.getElementById("line").textContent = world.line;
document.getElementById("clock").hidden = !world.clock;
world.now = () => new Date(Date.now() + world.ahead).toISOString();
const { ids, language } = wanted();
speak(language);
setClock(world.clock);
chooseLanguage(language);
setInterval(showHour, MINUTE / 4);
cards = ids.map(makeCard);
lay();
