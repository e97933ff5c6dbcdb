// Sending a photo, and showing one.

import { el, icon } from "./dom.js";

const seen = new Set(); // the browser keeps what it has shown, also when the carrier has it no more

export class Camera {
  // `took(photo)` is called with the file in base64.
  constructor(took) {
    this.input = el("input", { type: "file", accept: "image/jpeg", class: "file", tabIndex: -1, on: { change: () => this.chosen(took) } });
    this.button = el("button", { type: "button", class: "go camera", on: { click: () => this.input.click() } }, icon("photo"));
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
    let binary = "";
    for (const byte of bytes) binary += String.fromCharCode(byte);
    took(btoa(binary));
  }
}

// A photo that the carrier was told to delete stays a sign of one.
export function photos(phone, message, word) {
  return (message.photos ?? []).map(({ sid, here }) => {
    if (!here && !seen.has(sid)) return el("span", { class: "lost", role: "img", "aria-label": word }, icon("photo"));
    seen.add(sid);
    return el("img", { class: "photo", src: `/phones/api/${phone}/photos/${sid}`, alt: word });
  });
}
