// The keys of a button phone: two soft keys, two arrows, twelve keys. It does nothing by itself.

import { el, icon } from "./dom.js";
import { KEYS } from "./keypad.js";

const HOLD = 500; // milliseconds until a pressed key gives its digit
const UNDER = { 1: ".,?", 0: "␣", "#": "Aa1", "*": "+" };
const STEPS = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -3, ArrowDown: 3 };

export class Handset {
  // `soft(side)`, `move(direction)` and `press(key, letters, held)` are called for what was pressed.
  constructor({ soft, move, press }) {
    this.press = press;
    this.soft = [0, 1].map((side) => key({ class: "soft", on: { click: () => soft(side) } }, el("span", { class: "bar" })));
    this.arrows = ["up", "down"].map((name, place) => key({ class: "arrow", on: { click: () => move(place ? 1 : -1) } }, icon(name)));
    this.keys = KEYS.map(([sign, letters], place) => this.digit(sign, letters, place));
    this.keypad = el("div", { class: "keypad", role: "group", on: { keydown: (event) => this.typed(event) } }, ...this.keys);
    this.navigation = el("div", { class: "nav" }, this.soft[0], el("div", { class: "arrows" }, ...this.arrows), this.soft[1]);
  }

  label(t, soft) {
    this.keypad.setAttribute("aria-label", t("keypad"));
    ["up", "down"].forEach((name, place) => this.arrows[place].setAttribute("aria-label", t(name)));
    soft.forEach((word, side) => this.soft[side].setAttribute("aria-label", t(word)));
  }

  digit(sign, letters, place) {
    const under = UNDER[sign] ?? letters.replace(/\d.*/, "");
    const label = `${sign} ${under}`;
    const button = key({ class: "key", tabIndex: place ? -1 : 0, "aria-label": label, "data-key": sign }, el("b", {}, sign), el("small", {}, under));
    let held = false;
    let timer = 0;
    const hold = () => {
      held = true;
      this.press(sign, letters, true);
    };
    button.addEventListener("pointerdown", () => {
      held = false;
      timer = setTimeout(hold, HOLD);
    });
    for (const end of ["pointerup", "pointerleave", "pointercancel"]) button.addEventListener(end, () => clearTimeout(timer));
    button.addEventListener("click", () => {
      if (!held) this.press(sign, letters, false);
      held = false;
    });
    return button;
  }

  // One stop for the tab key; the arrow keys go from key to key, and a typed digit presses its key.
  typed(event) {
    const named = this.keys.find((button) => button.dataset.key === event.key);
    const next = this.keys[this.keys.indexOf(document.activeElement) + STEPS[event.key]];
    const go = named ?? next;
    if (!go) return;
    event.preventDefault();
    for (const button of this.keys) button.tabIndex = button === go ? 0 : -1;
    go.focus();
    if (named) named.click();
  }
}

// Pressing a key of the phone does not take the cursor out of the text.
function key(props, ...children) {
  const button = el("button", { type: "button", ...props }, ...children);
  button.addEventListener("mousedown", (event) => event.preventDefault());
  return button;
}
