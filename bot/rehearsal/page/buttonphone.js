// A phone with twelve keys and a small screen. The keys work, and so do a keyboard and the clipboard.

import { el, icon } from "./dom.js";
import { Counter } from "./gsm7.js";
import { KEYS, Multitap } from "./keypad.js";
import * as line from "./line.js";
import { hour, t } from "./words.js";

const HOLD = 500; // milliseconds until a pressed key gives its digit
const STEP = 36; // pixels the text moves with one press

// What the two soft keys say and do in each view.
const SOFT = {
  list: [["softWrite", "write"], ["softOpen", "openChosen"]],
  read: [["softReply", "write"], ["softBack", "list"]],
  write: [["softSend", "send"], ["softClear", "clear"]],
};

export class ButtonPhone {
  constructor(person, world, thread) {
    Object.assign(this, { person, world, thread, away: false, view: "list", chosen: 0, unread: new Set() });
    this.counter = new Counter(world.gsm7);
    this.field = el("textarea", { class: "typing", inputMode: "none", spellcheck: false, on: { input: () => this.typed(), keydown: (event) => this.editorKey(event) } });
    this.taps = new Multitap(this.field, () => this.typed());
    this.status = el("p", { class: "lcd-status" });
    this.content = el("div", { class: "lcd-content", tabIndex: 0, on: { keydown: (event) => this.viewKey(event), paste: (event) => this.paste(event) } });
    this.news = el("p", { class: "lcd-news", role: "status" });
    this.softLabels = [el("span"), el("span")];
    this.soft = [0, 1].map((side) => this.softKey(side));
    const lcd = el("div", { class: "lcd" }, this.status, this.content, this.news, el("p", { class: "lcd-soft", "aria-hidden": "true" }, ...this.softLabels));
    this.element = el("div", { class: "buttonphone" }, el("div", { class: "ear" }), lcd, this.navigation(), this.keys());
  }

  relabel() {
    this.field.setAttribute("aria-label", t("yourMessage"));
    this.keypad.setAttribute("aria-label", t("keypad"));
    this.arrows.up.setAttribute("aria-label", t("up"));
    this.arrows.down.setAttribute("aria-label", t("down"));
    this.draw();
  }

  setAway(away) {
    this.away = away;
    this.element.classList.toggle("dark", away);
    this.drawStatus();
  }

  hear(message, change, quiet) {
    if (change !== "new") return;
    if (!message.mine && !quiet) this.announce(message);
    if (this.view === "list" || (quiet && this.view === "read")) this.draw();
  }

  announce(message) {
    this.unread.add(message.sid);
    this.tell(t("newMessage"));
    this.element.classList.remove("ringing");
    requestAnimationFrame(() => this.element.classList.add("ringing"));
    if (this.view !== "write") this.showMessage(message);
  }

  // --- views

  draw() {
    const views = { list: () => this.drawList(), read: () => this.drawMessage(), write: () => this.drawEditor() };
    views[this.view]();
    this.content.classList.toggle("bare", this.view === "write");
    SOFT[this.view].forEach(([word], side) => {
      this.softLabels[side].textContent = t(word);
      this.soft[side].setAttribute("aria-label", t(word));
    });
    this.drawStatus();
  }

  drawStatus() {
    const { left, segments, plain } = this.counter.count(this.field.value);
    const writing = this.view === "write";
    const count = el("span", { class: "count", title: t("left", { left, segments }) }, `${left}/${segments}`);
    const mode = el("span", {}, plain ? this.taps.mode : `${this.taps.mode} ¶`);
    const bars = el("span", { class: "bars", "aria-hidden": "true" }, this.away ? "····" : "▂▄▆█");
    const clock = this.thread.last()?.at ?? this.world.clock ?? new Date().toISOString();
    this.status.replaceChildren(...(writing ? [mode, count] : [bars, el("span", {}, hour(clock))]));
  }

  drawList() {
    const messages = this.thread.all().reverse();
    this.chosen = Math.max(0, Math.min(this.chosen, messages.length - 1));
    const rows = messages.map((message, place) => this.row(message, place === this.chosen));
    this.content.replaceChildren(el("p", { class: "lcd-title" }, t("inbox")), ...(rows.length ? rows : [el("p", {}, t("empty"))]));
    this.content.querySelector(".chosen")?.scrollIntoView({ block: "nearest" });
    if (this.chosen === 0) this.content.scrollTop = 0;
  }

  row(message, chosen) {
    const sign = message.mine ? "→" : this.unread.has(message.sid) ? "✉" : "·";
    const click = () => this.showMessage(message);
    return el("button", { type: "button", class: chosen ? "lcd-row chosen" : "lcd-row", tabIndex: -1, on: { click } }, `${sign} ${message.text}`);
  }

  drawMessage() {
    const { message } = this;
    const other = message.own ? t("carrier") : this.world.line;
    const head = `${t(message.mine ? "to" : "from")}: ${other}`;
    this.content.replaceChildren(el("p", { class: "lcd-title" }, head), el("p", { class: "lcd-text" }, message.text));
  }

  drawEditor() {
    if (this.content.firstChild !== this.field) this.content.replaceChildren(this.field);
  }

  showMessage(message) {
    this.message = message;
    this.unread.delete(message.sid);
    this.go("read");
    this.content.scrollTop = 0;
  }

  go(view) {
    const inside = this.element.contains(document.activeElement);
    this.view = view;
    this.draw();
    if (inside || view === "write") (view === "write" ? this.field : this.content).focus({ preventScroll: true });
  }

  tell(text) {
    clearTimeout(this.telling);
    this.news.textContent = text;
    this.telling = setTimeout(() => (this.news.textContent = ""), 1600);
  }

  // --- what the keys do

  list() {
    this.chosen = 0;
    this.go("list");
  }

  write() {
    this.taps.mode = "Abc";
    this.go("write");
  }

  openChosen() {
    const message = this.thread.all().reverse()[this.chosen];
    if (message) this.showMessage(message);
  }

  clear() {
    if (this.field.value) this.taps.rub();
    else this.list();
  }

  async send() {
    const text = this.field.value.trim();
    if (!text) return;
    if (this.away) {
      this.tell(t("noNetwork"));
      return;
    }
    this.field.value = "";
    this.list();
    this.tell(t("gone"));
    try {
      await line.write(this.person.id, text);
    } catch {
      this.field.value = text;
      this.write();
      this.tell(t("notSent"));
    }
  }

  typed() {
    this.drawStatus();
  }

  scroll(direction) {
    if (this.view === "list") {
      this.chosen += direction;
      this.drawList();
    } else {
      (this.view === "write" ? this.field : this.content).scrollBy({ top: direction * STEP });
    }
  }

  // A key outside the editor begins an answer: a digit, since that is what a menu asks for.
  press(key, letters, long) {
    if (this.view !== "write") {
      this.write();
      this.taps.mode = "123";
    }
    if (key === "#") this.taps.nextMode();
    else this.taps.tap(key, letters, { long });
  }

  // --- keyboard

  editorKey(event) {
    if (event.key === "Enter" && !event.shiftKey) this.take(event, () => this.send());
    else if (event.key === "Escape") this.take(event, () => this.list());
    else if (event.key === "Backspace" && !this.field.value) this.take(event, () => this.list());
    else this.taps.settle();
  }

  viewKey(event) {
    const moves = { ArrowUp: -1, ArrowDown: 1 };
    if (event.key in moves) this.take(event, () => this.scroll(moves[event.key]));
    else if (event.key === "Enter") this.take(event, () => (this.view === "list" ? this.openChosen() : this.write()));
    else if (event.key === "Escape" || event.key === "Backspace") this.take(event, () => this.list());
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) this.begin(event, event.key);
  }

  paste(event) {
    this.begin(event, event.clipboardData.getData("text"));
  }

  begin(event, text) {
    if (this.view === "write") return;
    this.take(event, () => {
      this.write();
      this.taps.put(text);
    });
  }

  take(event, run) {
    event.preventDefault();
    event.stopPropagation();
    run();
  }

  // --- the body of the phone

  softKey(side) {
    const click = () => this[SOFT[this.view][side][1]]();
    return keyButton({ class: "soft", on: { click } }, el("span", { class: "bar" }));
  }

  navigation() {
    const arrow = (name, direction) => keyButton({ class: "arrow", on: { click: () => this.scroll(direction) } }, icon(name));
    this.arrows = { up: arrow("up", -1), down: arrow("down", 1) };
    return el("div", { class: "nav" }, this.soft[0], el("div", { class: "arrows" }, this.arrows.up, this.arrows.down), this.soft[1]);
  }

  keys() {
    this.keypad = el("div", { class: "keypad", role: "group" }, ...KEYS.map(([key, letters]) => this.digit(key, letters)));
    return this.keypad;
  }

  digit(key, letters) {
    const under = key === "#" ? "⇧" : key === "0" ? "␣" : key === "1" ? ".,?" : letters.replace(/[^a-z].*/, "");
    const button = keyButton({ class: "key", "aria-label": key, "data-key": key }, el("b", {}, key), el("small", { "aria-hidden": "true" }, under));
    let timer = 0;
    const down = () => {
      button.held = false;
      timer = setTimeout(() => {
        button.held = true;
        this.press(key, letters, true);
      }, HOLD);
    };
    button.addEventListener("pointerdown", down);
    for (const end of ["pointerup", "pointerleave", "pointercancel"]) button.addEventListener(end, () => clearTimeout(timer));
    button.addEventListener("click", () => {
      if (!button.held) this.press(key, letters, false);
      button.held = false;
    });
    return button;
  }
}

// Pressing a key of the phone does not take the cursor out of the text.
function keyButton(props, ...children) {
  const button = el("button", { type: "button", ...props }, ...children);
  button.addEventListener("mousedown", (event) => event.preventDefault());
  return button;
}
