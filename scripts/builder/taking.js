// Takes moves that buttons of the page add, and leads to the list of exercises and to the rows.
import { all, element } from "../page/dom.js";
import { addMove } from "./arrival.js";
/** @import { Bench } from "./bench.js" */

/** @param {HTMLElement} target */
function goTo(target) {
  if (!target.hasAttribute("tabindex")) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  target.scrollIntoView();
}

/**
 * Leads to a place of the page and leaves the address alone, which may hold a routine.
 *
 * @param {Element} link
 * @param {string} selector
 */
function lead(link, selector) {
  link.addEventListener("click", (event) => {
    const target = document.querySelector(selector);
    if (!(target instanceof HTMLElement)) return;
    event.preventDefault();
    goTo(target);
  });
}

/** @param {Element} button @param {string} said what became of it, for who cannot see the rows */
function noteBeside(button, said) {
  for (const old of all(document, ".added", HTMLElement)) old.remove();
  const link = element("a", { href: "#routine-list" }, FACTS.buildingWords.toRows);
  lead(link, "#routine-list");
  button.after(element("span", { class: "added" }, said, " ", link));
}

/**
 * Takes every move that a button of the page adds.
 *
 * @param {HTMLElement} place
 * @param {Bench} bench
 */
export function takeAdded(place, bench) {
  for (const link of all(place, "[data-to-exercises]", HTMLElement)) lead(link, "#add-exercises");
  document.addEventListener("routine-add", (event) => {
    if (!(event instanceof CustomEvent)) return;
    event.preventDefault();
    addMove(bench, String(event.detail.move));
    if (event.target instanceof HTMLElement) noteBeside(event.target, bench.said);
  });
}
