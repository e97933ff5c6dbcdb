// Several taps on one key go through its letters, as on a phone with twelve keys (ITU E.161 letters).

export const KEYS = [
  ["1", ".,?!1'\"-()@/:;+&%¿¡"],
  ["2", "abc2áàâäç"],
  ["3", "def3éèêë"],
  ["4", "ghi4íîï"],
  ["5", "jkl5"],
  ["6", "mno6ñóôö"],
  ["7", "pqrs7ß"],
  ["8", "tuv8úùûü"],
  ["9", "wxyz9"],
  ["*", "*+=#€$<>~"],
  ["0", " 0\n"],
  ["#", ""],
];

const PAUSE = 900; // milliseconds after which the next tap begins a new letter
const MODES = ["Abc", "abc", "123"];

// Knows no screen: `field` has a value and a selection, as a textarea has.
export class Multitap {
  constructor(field, changed) {
    this.field = field;
    this.changed = changed;
    this.mode = "Abc";
    this.last = { key: "", turn: 0, at: 0 };
  }

  nextMode() {
    this.mode = MODES[(MODES.indexOf(this.mode) + 1) % MODES.length];
    this.settle();
    this.changed();
  }

  settle() {
    this.last = { key: "", turn: 0, at: 0 };
  }

  // One tap. `long` gives the digit itself.
  tap(key, letters, { long = false, now = performance.now() } = {}) {
    if (long || this.mode === "123") {
      if (long && this.last.key === key) this.rub();
      this.settle();
      this.put(key);
      return;
    }
    const again = this.last.key === key && now - this.last.at < PAUSE;
    const turn = again ? (this.last.turn + 1) % letters.length : 0;
    if (again) this.rub();
    this.put(this.cased(letters[turn]));
    this.last = { key, turn, at: now };
  }

  rub() {
    const { selectionStart: start, selectionEnd: end, value } = this.field;
    const from = start === end ? Math.max(0, start - 1) : start;
    this.field.value = value.slice(0, from) + value.slice(end);
    this.field.setSelectionRange(from, from);
    this.changed();
  }

  put(text) {
    const { selectionStart: start, selectionEnd: end, value } = this.field;
    this.field.value = value.slice(0, start) + text + value.slice(end);
    this.field.setSelectionRange(start + text.length, start + text.length);
    this.changed();
  }

  // "Abc": a capital at the beginning and after the end of a sentence.
  cased(letter) {
    const before = this.field.value.slice(0, this.field.selectionStart);
    return this.mode === "Abc" && /(^|[.!?\n]\s*)$/.test(before) ? letter.toLocaleUpperCase() : letter;
  }
}
