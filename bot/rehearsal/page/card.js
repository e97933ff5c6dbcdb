// One phone on the table: whose it is, the phone itself, and what could not reach it.

import { ButtonPhone } from "./buttonphone.js";
import { el, icon } from "./dom.js";
import * as line from "./line.js";
import { Smartphone } from "./smartphone.js";
import { Thread } from "./thread.js";
import { t } from "./words.js";

export class Card {
  constructor(person, world, { choose, remove }) {
    this.person = person;
    this.world = world;
    this.calls = { choose, remove };
    this.away = false;
    this.thread = new Thread();
    const Kind = person.channel === "sms" ? ButtonPhone : Smartphone;
    this.phone = new Kind(person, world, this.thread);
    this.caption = el("figcaption", { class: "caption" });
    this.note = el("p", { class: "note", role: "status" });
    this.element = el("figure", { class: "card", id: `phone-${person.id}` }, this.caption, this.phone.element, this.note);
    this.relabel();
  }

  async refresh() {
    const { away, messages } = await line.thread(this.person.id);
    this.setAway(away);
    if (this.thread.load(messages)) this.phone.redraw();
    this.showHeld();
  }

  hear(message) {
    this.phone.hear(message, this.thread.put(message));
    this.showHeld();
  }

  relabel() {
    this.caption.replaceChildren(...this.captionParts());
    this.phone.relabel();
    this.showHeld();
  }

  captionParts() {
    const { person } = this;
    const joined = Boolean(person.group);
    const facts = joined ? [person.group, person.place, t(person.channel), `${t("reads")} ${t(person.language)}`] : [t(person.channel)];
    const knows = person.topics.map((topic) => t(topic)).join(", ");
    const said = joined ? `${t("knows")} ${knows}` : t(person.at_desk ? "atDesk" : "notYet");
    return [
      el("div", { class: "who" }, this.chooser(), this.power(), this.remover()),
      el("p", { class: "facts" }, facts.join(" · ")),
      el("p", { class: "knows" }, said),
    ];
  }

  chooser() {
    const options = this.world.people.map((person) =>
      el("option", { value: person.id, selected: person.id === this.person.id }, nameOf(person)),
    );
    const change = (event) => this.calls.choose(this, event.target.value);
    return el("select", { class: "name", "aria-label": t("choosePerson"), on: { change } }, ...options);
  }

  power() {
    const click = async () => {
      await line.setAway(this.person.id, !this.away);
      this.setAway(!this.away);
    };
    const label = t(this.away ? "switchedOff" : "switchedOn");
    this.switch = el("button", { type: "button", class: "round power", role: "switch", title: label, "aria-label": t("switchedOn"), "aria-checked": String(!this.away), on: { click } }, icon("power"));
    return this.switch;
  }

  remover() {
    const label = `${t("putAway")}: ${nameOf(this.person)}`;
    return el("button", { type: "button", class: "round", title: t("putAway"), "aria-label": label, on: { click: () => this.calls.remove(this) } }, icon("away"));
  }

  setAway(away) {
    this.away = away;
    this.switch.setAttribute("aria-checked", String(!away));
    this.switch.title = t(away ? "switchedOff" : "switchedOn");
    this.element.classList.toggle("off", away);
    this.phone.setAway(away);
    this.showHeld();
  }

  // The minute has passed.
  tick() {
    if (this.phone.drawStatus) this.phone.drawStatus();
  }

  showHeld() {
    const held = this.thread.lastHeld();
    if (this.away) this.note.textContent = t("switchedOff");
    else this.note.textContent = held ? `${t("heldBack")} ${t(held.code === 63016 ? "code63016" : "codeOther")} (${held.code})` : "";
  }
}

export function nameOf(person) {
  return person.nickname || t(person.channel === "sms" ? "newButtonPhone" : "newSmartphone");
}
