// Sending a photo or a voice note, and showing one.

import { el, icon } from "./dom.js";

const seen = new Set(); // the browser keeps what it has shown, also when the carrier has it no more

export class Attach {
  // `took(file)` is called with the file in base64; `sign` is the icon, `accept` the kinds of file.
  constructor(sign, accept, took) {
    this.input = el("input", { type: "file", accept, class: "file", tabIndex: -1, on: { change: () => this.chosen(took) } });
    this.button = el("button", { type: "button", class: "go attach", on: { click: () => this.input.click() } }, icon(sign));
    this.element = el("span", {}, this.input, this.button);
  }

  label(word) {
    this.button.setAttribute("aria-label", word);
    this.input.setAttribute("aria-label", word);
  }

  async chosen(took) {
    const [file] = this.input.files;
    if (!file) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    this.input.value = "";
    took(base64(bytes));
  }
}

export function base64(bytes) {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

export const photos = (phone, message, word) =>
  shown(message.photos, "photo", word, (sid) => el("img", { class: "photo", src: address(phone, sid), alt: word }));

export const sounds = (phone, message, word) =>
  shown(message.sounds, "voice", word, (sid) =>
    el("audio", { class: "sound", controls: true, preload: "metadata", src: address(phone, sid), "aria-label": word }),
  );

const address = (phone, sid) => `/phones/api/${phone}/files/${sid}`;

// What the carrier was told to delete stays a sign of one.
function shown(files, sign, word, show) {
  return (files ?? []).map(({ sid, here }) => {
    if (!here && !seen.has(sid)) return el("span", { class: "lost", role: "img", "aria-label": word }, icon(sign));
    seen.add(sid);
    return show(sid);
  });
}
