// Lets our own index answer the theme's search box: its look and its keys stay.
// The theme reads the address of its search worker from its settings in the page, once, after this.
import { first } from "./page/dom.js";
import { SCRIPT } from "./page/root.js";

const PATIENCE = 6000; // milliseconds
const WORKER = new URL("search-worker.js", SCRIPT).href;

/**
 * Gives the theme our worker, and returns its words.
 *
 * @param {HTMLElement} settings
 * @returns {Record<string, string>}
 */
function useOurWorker(settings) {
  const config = JSON.parse(settings.textContent || "");
  config.search = WORKER;
  settings.textContent = JSON.stringify(config);
  return config.translations;
}

/**
 * A search that gets no answer says so. The theme would ask for ever to type something.
 *
 * @param {HTMLInputElement} box
 * @param {HTMLElement} status
 * @param {string} placeholder
 */
function complainInTime(box, status, placeholder) {
  const said = () => (status.textContent || "").trim();
  const unanswered = [said(), placeholder];
  /** @type {number | undefined} */
  let timer;
  box.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!box.value.trim() || !unanswered.includes(said())) return;
      status.textContent = FACTS.searchWords.silent;
    }, PATIENCE);
  });
}

/**
 * On Tab the theme would take the focus away before the browser moves it on, and WebKit then begins
 * again at the top of the page: nobody would ever leave the header by keyboard.
 *
 * @param {HTMLInputElement} box
 */
function leaveByTab(box) {
  box.addEventListener("keydown", (event) => {
    if (event.key !== "Tab") return;
    event.stopPropagation();
    const toggle = first(document, "#__search", HTMLInputElement);
    if (toggle && toggle.checked) toggle.click();
  });
}

const settings = first(document, "#__config", HTMLElement);
if (settings) {
  const translations = useOurWorker(settings);
  // the theme's successor makes its box later, and itself says when it gets no answer
  const box = first(document, ".md-search__input", HTMLInputElement);
  const status = first(document, ".md-search-result__meta", HTMLElement);
  if (box && status) {
    complainInTime(box, status, translations["search.result.placeholder"]);
    leaveByTab(box);
  }
}
