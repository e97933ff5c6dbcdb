// A phone with twelve keys and a small screen. The keys work, and so do a keyboard and the clipboard.

import { el } from "./dom.js";
import { Counter } from "./gsm7.js";
import { Handset } from "./handset.js";
import { bringUp, row } from "./inbox.js";
import { Multitap } from "./keypad.js";
import * as line from "./line.js";
import { hour, speaker } from "./words.js";

const STEP = 36; // pixels the text moves with one press
const NOTICE = 1800; // milliseconds a notice stays

// What the two soft keys say and do in each view; "more" is reading while another message waits.
const SOFT = {
  list: [["softWrite", "write"], ["softOpen", "openChosen"]],
  read: [["softReply", "write"], ["softBack", "list"]],
  more: [["softReply", "write"], ["softNext", "next"]],
  write: [["softSend", "send"], ["softClear", "clear"]],
};

export class ButtonPhone {
  constructor(person, world, thread) {
    Object.assign(this, { person, world, thread, away: false, view: "list", chosen: 0, unread: new Set() });
    this.t = speaker(person.language);
    this.counter = new Counter(world.gsm7);
    this.field = el("textarea", { class: "typing", inputMode: "none", spellcheck: false, on: { input: () => this.drawStatus(), keydown: (event) => this.editorKey(event) } });
    this.taps = new Multitap(this.field, () => this.drawStatus());
    this.handset = new Handset({ soft: (side) => this[this.softKeys()[side][1]](), move: (way) => this.move(way), press: (...key) => this.press(...key) });
    this.element = el("div", { class: "buttonphone", lang: person.language }, el("div", { class: "ear" }), this.lcd(), this.handset.navigation, this.handset.keypad);
  }

  lcd() {
    this.status = el("p", { class: "lcd-status" });
    this.content = el("div", { class: "lcd-content", role: "group", tabIndex: 0, on: { keydown: (event) => this.viewKey(event), paste: (event) => this.begin(event, event.clipboardData.getData("text")) } });
    this.news = el("p", { class: "lcd-news", role: "status" });
    this.heard = el("p", { class: "unseen", role: "log" });
    this.soft = [el("span"), el("span")];
    return el("div", { class: "lcd" }, this.status, this.content, this.news, this.heard, el("p", { class: "lcd-soft", "aria-hidden": "true" }, ...this.soft));
  }

  relabel() {
    this.field.setAttribute("aria-label", this.t("yourMessage"));
    this.content.setAttribute("aria-label", this.t("inbox"));
    this.draw();
  }

  setAway(away) {
    this.away = away;
    this.element.classList.toggle("dark", away);
    this.drawStatus();
  }

  hear(message, change) {
    if (change !== "new") return;
    if (!message.mine) this.announce(message);
    this.redraw();
  }

  redraw() {
    if (this.view === "list") this.drawList();
  }

  announce(message) {
    this.unread.add(message.sid);
    this.tell(this.t("newMessage"));
    this.heard.textContent = message.text;
    this.element.classList.remove("ringing");
    requestAnimationFrame(() => this.element.classList.add("ringing"));
    if (this.view === "list") this.show(message);
    else this.drawSoft();
  }

  // --- what is on the screen

  draw() {
    const views = { list: () => this.drawList(), read: () => this.drawMessage(), write: () => this.drawEditor() };
    views[this.view]();
    this.drawSoft();
    this.drawStatus();
  }

  softKeys() {
    return SOFT[this.view === "read" && this.unread.size ? "more" : this.view];
  }

  drawSoft() {
    const soft = this.softKeys().map(([word]) => word);
    this.handset.label(this.t, soft);
    soft.forEach((word, side) => (this.soft[side].textContent = this.t(word)));
  }

  drawStatus() {
    if (this.view === "write") {
      const { left, segments, plain } = this.counter.count(this.field.value);
      const title = this.t("left", { left, segments });
      const count = el("span", { class: plain ? "count" : "count dear", title, role: "img", "aria-label": title }, `${left}/${segments}`);
      this.status.replaceChildren(el("span", {}, this.taps.mode), count);
      return;
    }
    const bars = el("span", { class: "bars", "aria-hidden": "true" }, this.away ? "····" : "▂▄▆█");
    this.status.replaceChildren(bars, el("span", {}, hour(this.world.now(), this.person.language)));
  }

  drawList() {
    const messages = this.thread.all().reverse();
    this.chosen = Math.max(0, Math.min(this.chosen, messages.length - 1));
    const rows = messages.map((message, place) => row(message, place === this.chosen, this.unread, () => this.show(message)));
    const title = el("p", { class: "lcd-title" }, this.t("inbox"));
    this.content.replaceChildren(title, ...(rows.length ? rows : [el("p", {}, this.t("empty"))]));
    bringUp(this.content, this.chosen ? rows[this.chosen] : title);
  }

  drawMessage() {
    const { message } = this;
    const head = `${this.t(message.mine ? "to" : "from")}: ${message.own ? this.t("carrier") : this.world.line}`;
    this.content.replaceChildren(el("p", { class: "lcd-title" }, head), el("p", { class: "lcd-text" }, message.text));
  }

  drawEditor() {
    if (this.content.firstChild !== this.field) this.content.replaceChildren(this.field);
  }

  show(message) {
    this.message = message;
    this.unread.delete(message.sid);
    this.go("read");
    this.content.scrollTop = 0;
  }

  // The cursor follows, unless somebody is busy on another phone or pressing keys.
  go(view) {
    const inside = this.content.contains(document.activeElement) || document.activeElement === document.body;
    this.view = view;
    this.content.tabIndex = view === "write" ? -1 : 0;
    this.draw();
    if (inside) (view === "write" ? this.field : this.content).focus({ preventScroll: true });
  }

  tell(text) {
    clearTimeout(this.telling);
    this.news.textContent = text;
    this.telling = setTimeout(() => (this.news.textContent = ""), NOTICE);
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
    if (message) this.show(message);
  }

  next() {
    const [sid] = this.unread;
    this.show(this.thread.shown.get(sid));
  }

  clear() {
    if (this.field.value) this.taps.rub();
    else this.list();
  }

  async send() {
    const text = this.field.value.trim();
    if (!text) return;
    if (this.away) {
      this.tell(this.t("noNetwork"));
      return;
    }
    this.field.value = "";
    this.list();
    this.tell(this.t("gone"));
    try {
      await line.write(this.person.id, text);
    } catch {
      this.field.value = text;
      this.write();
      this.tell(this.t("notSent"));
    }
  }

  move(way) {
    if (this.view === "list") {
      this.chosen += way;
      this.drawList();
      return;
    }
    (this.view === "write" ? this.field : this.content).scrollBy({ top: way * STEP });
  }

  // A key outside the editor begins an answer: a digit, since that is what a menu asks for.
  press(key, letters, long) {
    if (this.view !== "write") {
      this.write();
      this.taps.mode = "123";
    }
    if (key === "#" && !long) this.taps.nextMode();
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
    if (event.target === this.field) return;
    if (event.key in moves) this.take(event, () => this.move(moves[event.key]));
    else if (event.key === "Enter") this.take(event, () => (this.view === "list" ? this.openChosen() : this.write()));
    else if (event.key === "Escape" || event.key === "Backspace") this.take(event, () => this.list());
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) this.begin(event, event.key);
  }

  begin(event, text) {
    if (this.view === "write" || !text) return;
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
}
