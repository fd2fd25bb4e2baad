// What is true of the whole routine: how many moves, how long, what one needs, what is good to know.
import { button, element, the } from "../page/dom.js";
import { fill, fillCounted } from "../page/filling.js";
import { aboutMinutes } from "../routine/amounts.js";
import { minutesOf } from "../routine/timing.js";
import { reordered } from "./changes.js";
import { hintsOf } from "./hints.js";
/** @import { Bench } from "./bench.js" */
/** @import { Hint } from "./hints.js" */

const TOLD = FACTS.buildingWords;

/**
 * The whole minutes of the routine in hand.
 *
 * @param {Bench} bench
 * @returns {number}
 */
export function minutesInHand(bench) {
  return minutesOf(bench.items, bench.shelf.library.timing);
}

/** @param {Bench} bench */
function thingsOf(bench) {
  const things = new Set(bench.items.flatMap(({ move }) => move.things || []));
  const [first = TOLD.noThings, ...others] = things;
  return [first, ...others.map((name) => name.toLowerCase())].join(", ");
}

/** @param {Hint} hint @param {Bench} bench */
function hintRow({ text, fix }, bench) {
  const told = element("li", {}, text);
  if (!fix) return told;
  const mend = () => bench.change(reordered(bench.routine, fix.order), TOLD.mended);
  told.append(" ", button(fix.label, "row__button", mend));
  return told;
}

/** @param {HTMLElement} place @param {Bench} bench */
function drawHints(place, bench) {
  const hints = hintsOf(bench.items, bench.routine.suits, bench.shelf, bench.routine.days.length);
  const list = the(place, "[data-hints]", HTMLElement);
  const hadFocus = list.contains(document.activeElement);
  list.replaceChildren(...hints.map((hint) => hintRow(hint, bench)));
  the(place, "[data-hint]", HTMLElement).hidden = !hints.length;
  if (hadFocus) the(place, "[data-list-heading]", HTMLElement).focus();
}

/**
 * Shows the facts and the hints, now and after each change.
 *
 * @param {HTMLElement} place
 * @param {Bench} bench
 */
export function showSummary(place, bench) {
  bench.watch(() => {
    const minutes = minutesInHand(bench);
    const count = bench.items.length;
    the(place, "[data-fact-moves]", HTMLElement).textContent = String(count);
    the(place, "[data-fact-time]", HTMLElement).textContent = fillCounted(
      TOLD.minutesShort,
      minutes,
    );
    the(place, "[data-fact-things]", HTMLElement).textContent = thingsOf(bench);
    const about = aboutMinutes(minutes).toLowerCase();
    the(place, "#session-start", HTMLElement).textContent = fill(TOLD.start, { about });
    place.classList.toggle("builder--empty", !count);
    drawHints(place, bench);
  });
}
