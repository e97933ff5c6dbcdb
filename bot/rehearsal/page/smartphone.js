// A smartphone with WhatsApp: bubbles, ticks, buttons, a list that opens from below.

import { el, formatted, icon } from "./dom.js";
import * as line from "./line.js";
import { Attach, photos, sounds } from "./photo.js";
import { day, hour, speaker } from "./words.js";

const TICKS = { waiting: "clock", sent: "one", delivered: "two", read: "two" };

export class Smartphone {
  constructor(person, world, thread) {
    Object.assign(this, { person, world, thread, away: false, outbox: [] });
    this.t = speaker(person.language);
    this.log = el("div", { class: "log", role: "log", "aria-live": "polite", tabIndex: 0 });
    this.field = el("textarea", { rows: 1, class: "field", on: { keydown: (event) => this.key(event), input: () => this.grow() } });
    this.button = el("button", { type: "submit", class: "go" }, icon("send"));
    this.camera = new Attach("photo", "image/jpeg", (photo) => this.sendPhoto(photo));
    this.microphone = new Attach("voice", "audio/ogg,.ogg,.opus", (sound) => this.sendSound(sound));
    this.composer = el("form", { class: "composer", on: { submit: (event) => this.submit(event) } }, this.camera.element, this.microphone.element, this.field, this.button);
    this.sheet = el("section", { class: "sheet", role: "dialog", "aria-modal": "true" });
    this.veil = el("div", { class: "veil", hidden: true, on: { click: (event) => this.dismiss(event), keydown: (event) => this.dismiss(event) } }, this.sheet);
    this.title = el("p", { class: "peer" });
    this.head = el("div", { class: "head" }, el("img", { src: "/phones/page/mango.svg", alt: "", class: "avatar" }), this.title);
    this.screen = el("div", { class: "screen", lang: person.language }, this.head, this.log, this.composer, this.veil);
    this.element = el("div", { class: "smartphone" }, this.screen);
  }

  relabel() {
    const { t } = this;
    this.title.textContent = this.world.line;
    this.log.setAttribute("aria-label", t("conversation", { line: this.world.line }));
    this.field.placeholder = t("write");
    this.field.setAttribute("aria-label", t("write"));
    this.button.setAttribute("aria-label", t("send"));
    this.camera.label(t("photo"));
    this.microphone.label(t("voice"));
    this.redraw();
  }

  setAway(away) {
    this.away = away;
    if (!away) this.flush();
  }

  hear(message, change) {
    if (change === "hidden" || change === "same") return;
    const old = this.log.querySelector(`[data-sid="${message.sid}"]`);
    if (old) old.replaceWith(this.bubble(message));
    else this.redraw();
  }

  redraw() {
    const parts = [];
    let today = "";
    for (const message of [...this.thread.all(), ...this.outbox]) {
      const on = day(message.at, this.person.language);
      if (on !== today) parts.push(el("p", { class: "day" }, on));
      today = on;
      parts.push(this.bubble(message));
    }
    if (!parts.length) parts.push(el("p", { class: "day" }, this.t("sayHello")));
    this.log.replaceChildren(...parts);
    this.log.scrollTop = this.log.scrollHeight;
  }

  bubble(message) {
    const text = el("p", { class: "text" }, ...formatted(message.text));
    const time = el("span", { class: "meta" }, hour(message.at, this.person.language), message.mine ? this.tick(message) : null);
    const name = message.own ? el("p", { class: "sender" }, this.t("carrier")) : null;
    const body = el("div", { class: "bubble" }, name, ...this.files(message), text, time);
    const side = message.mine ? "mine" : "theirs";
    return el("div", { class: `row ${side}`, "data-sid": message.sid }, body, ...this.choices(message));
  }

  files(message) {
    const { person, t } = this;
    return [...photos(person.id, message, t("photo")), ...sounds(person.id, message, t("voice"))];
  }

  choices(message) {
    if (!message.choices) return [];
    if (message.choices.open) return [this.choice(message.choices.open, () => this.open(message), "list")];
    return message.choices.pairs.map(([id, label]) => this.choice(label, () => this.tap(message.sid, id)));
  }

  choice(label, click, sign) {
    return el("button", { type: "button", class: "choice", on: { click } }, sign ? icon(sign) : null, label);
  }

  open(message) {
    const pick = (id) => {
      this.shut();
      this.tap(message.sid, id);
    };
    const rows = message.choices.pairs.map(([id, label]) =>
      el("li", {}, el("button", { type: "button", class: "item", on: { click: () => pick(id) } }, label, el("span", { class: "dot" }))),
    );
    const close = el("button", { type: "button", class: "shut", "aria-label": this.t("close"), on: { click: () => this.shut() } }, icon("away"));
    this.sheet.replaceChildren(el("div", { class: "grip" }, el("h2", {}, message.choices.open), close), el("ul", {}, ...rows));
    this.sheet.setAttribute("aria-label", this.t("choices"));
    this.veiled(true);
    this.sheet.querySelector(".item").focus({ preventScroll: true });
  }

  dismiss(event) {
    if (event.key === "Escape" || (event.type === "click" && event.target === this.veil)) this.shut();
  }

  shut() {
    this.veiled(false);
    this.field.focus({ preventScroll: true });
  }

  // Only this phone is held; the others on the table stay usable.
  veiled(yes) {
    this.veil.hidden = !yes;
    for (const part of [this.head, this.log, this.composer]) part.inert = yes;
  }

  key(event) {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) this.submit(event);
  }

  grow() {
    this.field.style.height = "auto";
    this.field.style.height = `${Math.min(this.field.scrollHeight, 96)}px`;
  }

  submit(event) {
    event.preventDefault();
    const text = this.field.value.trim();
    if (!text) return;
    this.field.value = "";
    this.grow();
    this.send({ text, run: () => line.write(this.person.id, text) });
  }

  // What stands in the field goes along beneath it.
  sendPhoto(photo) {
    const text = this.field.value.trim();
    this.field.value = "";
    this.grow();
    this.send({ text, photo, run: () => line.sendPhoto(this.person.id, photo, text) });
  }

  // WhatsApp sends no words beneath a voice note; what stands in the field stays there.
  sendSound(sound) {
    this.send({ text: "", run: () => line.sendSound(this.person.id, sound) });
  }

  tap(sid, id) {
    const text = Object.fromEntries(this.thread.shown.get(sid).choices.pairs)[id];
    this.send({ text, run: () => line.tap(this.person.id, sid, id) });
    this.field.focus({ preventScroll: true });
  }

  // Waits here while the phone is off; goes out in order.
  send({ text, run }) {
    this.outbox.push({ sid: `own-${performance.now()}`, text, at: this.world.now(), mine: true, status: "waiting", run });
    this.redraw();
    if (!this.away) this.flush();
  }

  async flush() {
    while (this.outbox.length && !this.away && !this.busy) {
      const [first] = this.outbox;
      this.busy = true;
      try {
        const going = first.run();
        this.outbox.shift();
        await going;
        this.element.classList.remove("failed");
      } catch {
        this.outbox.unshift(first);
        this.field.setAttribute("aria-description", this.t("notSent"));
        this.element.classList.add("failed");
        return;
      } finally {
        this.busy = false;
      }
    }
  }

  tick(message) {
    const how = message.status === "waiting" ? "waiting" : message.taken ? "read" : "sent";
    const sign = icon(TICKS[how]);
    sign.classList.add("tick", how);
    return el("span", { class: "ticks", title: this.t(how), role: "img", "aria-label": this.t(how) }, sign);
  }
}
