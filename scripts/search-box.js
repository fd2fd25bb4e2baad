// Lets our own index answer the theme's search box: its look and its keys stay.
// The theme reads the address of its search worker from its settings in the page, once, after this.
import { element, first } from "./page/dom.js";
import { SCRIPT } from "./page/root.js";
import { loadJudge } from "./signs/loading.js";
import { unread } from "./signs/unread.js";
import { Warning } from "./signs/warning.js";

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

/**
 * A warning sign that is typed comes before all results, whatever these are.
 *
 * @param {HTMLInputElement} box
 * @param {HTMLElement} results
 */
function warnFirst(box, results) {
  const place = element("div", { class: "search-danger", role: "alert" });
  results.before(place);
  const warning = new Warning(place, [results], new Map(), FACTS.dangerWords.noResultFits);
  const judge = async () => {
    const judging = await loadJudge().catch(() => null);
    warning.show(judging ? judging.judge(box.value) : unread(box.value));
  };
  // with the focus the theme answers what stands in the box already, such as "?q=" of the address
  for (const event of ["focus", "input", "keyup", "change"]) box.addEventListener(event, judge);
  window.addEventListener("pageshow", () => box.value && judge());
  box.form?.addEventListener("reset", () => setTimeout(judge));
  // the theme would open the first result, which is hidden
  box.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !warning.focus()) return;
    event.preventDefault();
    event.stopPropagation();
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
    const results = first(document, ".md-search-result", HTMLElement);
    if (results) warnFirst(box, results);
  }
}
