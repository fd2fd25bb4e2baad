// Hints for a routine that is being put together: notes, never alarms, and none about a ready set.
import { fill, fillCounted } from "../page/filling.js";
import { minutesOf } from "../routine/timing.js";
import { betterOrders, longestStrength } from "./ordering.js";

/** How many hints a reader is given at once. */
export const MOST_HINTS = 3;
const LONG_ROUTINE = 30; // minutes

/** @typedef {{ label: string, order: number[] }} Fix */
/** @typedef {{ id: string, text: string, fix: Fix | null }} Hint */
/** @typedef {{ move: Move, amount: MoveAmount }[]} Parts */
/** @typedef {import("../routine/shelf.js").MoveShelf} MoveShelf */

/** @param {string} id @param {string} text @returns {Hint} */
function note(id, text) {
  return { id, text, fix: null };
}

/** @param {Parts} items @param {number} days how many days a week */
function tooOften(items, days) {
  const limited = items.map(({ move }) => move).filter(({ mostDays = 7 }) => mostDays < days)
    .sort((a, b) => (a.mostDays || 0) - (b.mostDays || 0));
  const [move] = limited;
  if (!move) return [];
  const { tooOften: phrase, days: counted } = FACTS.hintsWords;
  const said = { name: move.name, days: fillCounted(counted, move.mostDays || 0), chosen: days };
  return [note("days", fillCounted(phrase, limited.length, said))];
}

/** @param {Parts} items @param {string[]} suits @returns {Hint[]} */
function ordered(items, suits) {
  const moves = items.map(({ move }) => move);
  const { down, first, over, between } = FACTS.hintsWords;
  const { downFix, firstFix, overFix, betweenFix } = FACTS.hintsWords;
  const labels = { down: downFix, first: firstFix, over: overFix, between: betweenFix };
  return betterOrders(moves, suits).map(({ rule, order }) => {
    const texts = {
      down,
      first: fill(first, { name: moves[order[0]].name }),
      over,
      between: fillCounted(between, longestStrength(moves)),
    };
    return { id: rule, text: texts[rule], fix: { label: labels[rule], order } };
  });
}

/** @param {Parts} items */
function repeated(items) {
  const moves = items.map(({ move }) => move);
  const again = moves.findIndex(({ exercise }, at) =>
    moves.findIndex((move) => move.exercise === exercise) < at
  );
  if (again < 0) return [];
  const { exercise, id, name: next } = moves[again];
  const { twice, forms } = FACTS.hintsWords;
  const before = moves.slice(0, again);
  if (before.some((move) => move.id === id)) return [note("twice", fill(twice, { name: next }))];
  const first = before.find((move) => move.exercise === exercise)?.name || "";
  return [note("twice", fill(forms, { first, next }))];
}

/** @param {Parts} items @param {MoveTiming} timing */
function tooLong(items, timing) {
  const minutes = minutesOf(items, timing);
  return minutes > LONG_ROUTINE ? [note("long", fillCounted(FACTS.hintsWords.long, minutes))] : [];
}

/** @param {Parts} items @param {MoveShelf} shelf whether it is as a ready set is */
function isReady(items, { sets }) {
  const own = items.map(({ move }) => move.id).join(" ");
  return [...sets.values()].some(({ items: all }) =>
    [all, all.filter(({ apart }) => !apart)].some((some) =>
      some.map(({ move }) => move).join(" ") === own
    )
  );
}

/**
 * What might be better in a routine, the weightiest first.
 *
 * @param {Parts} items
 * @param {string[]} suits reasons of the reader
 * @param {MoveShelf} shelf
 * @param {number} [days] on how many days a week; 0 where none are chosen
 * @returns {Hint[]}
 */
export function hintsOf(items, suits, shelf, days = 0) {
  const made = isReady(items, shelf) ? [] : [...ordered(items, suits), ...repeated(items)];
  const hints = [...tooOften(items, days), ...made, ...tooLong(items, shelf.library.timing)];
  return hints.slice(0, MOST_HINTS);
}
