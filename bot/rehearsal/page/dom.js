// Small builders. Everything a person wrote is set as text, never as markup.

const SVG = "http://www.w3.org/2000/svg";

const PATHS = {
  send: "M3 11.500 21 3l-5.500 18-4-7.500z",
  photo: "M4 7h3.500l2-2.500h5L16.500 7H20v12H4zM12 9.500a3.500 3.500 0 1 0 0 7 3.500 3.500 0 0 0 0-7z",
  voice: "M12 3.500a2.500 2.500 0 0 0-2.500 2.500v5.500a2.500 2.500 0 0 0 5 0V6A2.500 2.500 0 0 0 12 3.500zM6.500 11a5.500 5.500 0 0 0 11 0M12 16.500V20.500",
  list: "M8 6h13M8 12h13M8 18h13M3.500 6h.01M3.500 12h.01M3.500 18h.01",
  one: "m4 12.500 5 5L20 6.500",
  two: "m1.500 12.500 5 5L17 6.500M11 17l.5.500L22.500 6.500",
  clock: "M12 7v5.500l3 2M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z",
  away: "M6 6l12 12M18 6 6 18",
  power: "M12 3v8M7 6a8 8 0 1 0 10 0",
  up: "m6 15 6-6 6 6",
  down: "m6 9 6 6 6-6",
};

export function el(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (name === "class") node.className = value;
    else if (name === "on") for (const [event, heard] of Object.entries(value)) node.addEventListener(event, heard);
    else if (name.includes("-") || name === "role") node.setAttribute(name, value);
    else node[name] = value;
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}

// *bold*, _italic_, ~struck~ and ```mono```, where WhatsApp shows them: around whole words, on one line.
const STYLES = { "*": "strong", _: "em", "~": "s", "```": "code" };
const STYLED = /(?<![\p{L}\p{N}])(\*|_|~|```)(?=\S)([^\n]*?\S)\1(?![\p{L}\p{N}])/u;

export function formatted(text) {
  const found = STYLED.exec(text);
  if (!found) return [text];
  const [whole, sign, inner] = found;
  const styled = el(STYLES[sign], {}, ...(sign === "```" ? [inner] : formatted(inner)));
  return [text.slice(0, found.index), styled, ...formatted(text.slice(found.index + whole.length))];
}
