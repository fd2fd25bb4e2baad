// What stands about a routine as a whole: its name, for whom and from whom, days, what it must suit.
import { all, element, the } from "../page/dom.js";
import { fillCounted } from "../page/filling.js";
import { line } from "../routine/own.js";
import { sortedOut } from "./start.js";
/** @import { Bench } from "./bench.js" */

const ABOUT = FACTS.buildingWords;
const A_MONDAY = Date.UTC(2024, 0, 1);
const A_DAY = 86_400_000; // milliseconds

/** @typedef {"name" | "whom" | "by" | "telephone"} TextField */
/** @type {TextField[]} */
const TEXT_FIELDS = ["name", "whom", "by", "telephone"];

/**
 * What the days of the week are called, from Monday.
 *
 * @returns {string[]}
 */
function dayNames() {
  const names = new Intl.DateTimeFormat(FACTS.language, { weekday: "long", timeZone: "UTC" });
  return Array.from({ length: 7 }, (_, day) => names.format(A_MONDAY + day * A_DAY));
}

/** @param {string} name @param {string | number} value @param {string} label */
function box(name, value, label) {
  return element("label", {}, element("input", { type: "checkbox", name, value }), " ", label);
}

/** @param {HTMLElement} place @returns {string[]} */
function tickedIn(place) {
  return all(place, "input:checked", HTMLInputElement).map(({ value }) => value);
}

/** @param {HTMLElement} place @param {(string | number)[]} values */
function tick(place, values) {
  for (const one of all(place, "input", HTMLInputElement)) {
    one.checked = values.map(String).includes(one.value);
  }
}

/** @param {HTMLElement} place @param {Bench} bench @param {TextField} field */
function offerText(place, bench, field) {
  const input = the(place, `#routine-${field}`, HTMLInputElement);
  input.addEventListener("input", () => {
    const routine = { ...bench.routine, [field]: line(input.value, field) };
    bench.change(routine, ABOUT.changed[field], field);
  });
  bench.watch(() => {
    const typed = line(input.value, field);
    if (typed !== bench.routine[field]) input.value = bench.routine[field];
  });
}

/** @param {HTMLElement} place @param {Bench} bench */
function offerDays(place, bench) {
  place.append(...dayNames().map((name, day) => box("day", day + 1, name)));
  place.addEventListener("change", () => {
    bench.change({ ...bench.routine, days: tickedIn(place).map(Number) }, ABOUT.changed.days);
  });
  bench.watch(() => tick(place, bench.routine.days));
}

/** @param {HTMLDetailsElement} fold @param {Bench} bench */
function showChosen(fold, bench) {
  const chosen = the(fold, "[data-suits-chosen]", HTMLElement);
  bench.watch(() => {
    const labels = bench.routine.suits.map((id) => bench.shelf.library.reasons[id].label);
    if (labels.length && !chosen.textContent) fold.open = true;
    chosen.textContent = labels.join(", ");
  });
}

/** @param {Bench} bench @param {string[]} suits @returns {string} how many moves need care */
function suitedSaid({ items, shelf }, suits) {
  const { asking, careful } = sortedOut(items, suits, shelf);
  const count = asking.length + careful.length;
  if (!suits.length) return ABOUT.suitedNone;
  return count ? fillCounted(ABOUT.suited, count, { all: items.length }) : ABOUT.suitedAll;
}

/** @param {HTMLElement} place @param {Bench} bench */
function offerSuits(place, bench) {
  const asked = Object.entries(bench.shelf.library.reasons).filter(([, reason]) => reason.asked);
  place.append(...asked.map(([id, { label }]) => box("suits", id, label)));
  place.addEventListener("change", () => {
    const unasked = bench.routine.suits.filter((id) => !asked.some(([one]) => one === id));
    const suits = [...tickedIn(place), ...unasked];
    bench.change({ ...bench.routine, suits }, suitedSaid(bench, suits));
  });
  bench.watch(() => tick(place, bench.routine.suits));
}

/**
 * Fills the fields and the choices with those of the routine in hand, and takes what is changed.
 *
 * @param {HTMLElement} place
 * @param {Bench} bench
 */
export function offerParticulars(place, bench) {
  for (const field of TEXT_FIELDS) offerText(place, bench, field);
  offerDays(the(place, "[data-days]", HTMLElement), bench);
  offerSuits(the(place, "[data-suits]", HTMLElement), bench);
  showChosen(the(place, ".builder__suits", HTMLDetailsElement), bench);
}
