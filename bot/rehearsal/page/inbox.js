// The list of messages on a small screen.

import { el } from "./dom.js";

export function row(message, chosen, unread, open) {
  const sign = message.mine ? "→" : unread.has(message.sid) ? "✉" : "·";
  const name = chosen ? "lcd-row chosen" : "lcd-row";
  return el("button", { type: "button", class: name, tabIndex: -1, on: { click: open } }, `${sign} ${message.text}`);
}

// Not scrollIntoView: that would move the whole table as well.
export function bringUp(list, part) {
  const top = part.offsetTop - list.offsetTop;
  const bottom = top + part.offsetHeight;
  if (top < list.scrollTop) list.scrollTop = top;
  else if (bottom > list.scrollTop + list.clientHeight) list.scrollTop = bottom - list.clientHeight;
}
