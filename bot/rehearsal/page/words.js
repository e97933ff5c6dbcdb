// The page's own words, in the language somebody chose for the page. Members' messages are never touched.

const all = await (await fetch("/phones/page/words.json")).json();

export const LANGUAGES = Object.keys(all);
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
  return all[language][word].replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

export function hour(iso) {
  return new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit" }).format(new Date(iso));
}

export function day(iso) {
  return new Intl.DateTimeFormat(language, { weekday: "long", day: "numeric", month: "long" }).format(new Date(iso));
}
