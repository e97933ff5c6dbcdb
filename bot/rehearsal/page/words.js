// The page's own words, in the language somebody chose for the page. Members' messages are never touched.

const all = await (await fetch("/phones/page/words.json")).json();

export const LANGUAGES = Object.keys(all);
const WRITTEN = { en: "en-GB", es: "es", fr: "fr" }; // how days and hours are written
let language = "en";

export function speak(wanted) {
  language = LANGUAGES.includes(wanted) ? wanted : "en";
  document.documentElement.lang = language;
  document.title = t("title");
  for (const node of document.querySelectorAll("[data-word]")) node.textContent = t(node.dataset.word);
  for (const node of document.querySelectorAll("[data-word-label]"))
    node.setAttribute("aria-label", t(node.dataset.wordLabel));
}

export const spoken = () => language;

export function t(word, values = {}) {
  return fill(all[language][word], values);
}

// A phone speaks its holder's language, whatever the page speaks.
export function speaker(own) {
  return (word, values = {}) => fill(all[own][word], values);
}

function fill(text, values) {
  return text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

export function hour(iso, own = language) {
  return new Intl.DateTimeFormat(WRITTEN[own], { hour: "2-digit", minute: "2-digit" }).format(new Date(iso));
}

export function day(iso, own = language) {
  return new Intl.DateTimeFormat(WRITTEN[own], { weekday: "short", day: "numeric", month: "short" }).format(new Date(iso));
}
