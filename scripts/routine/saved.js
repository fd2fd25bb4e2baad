// The routines that a device keeps. They are checked against the moves only when a page shows them, so
// that pages which only add one need no list of all moves.
import { isRemembered, remember, remembered } from "../page/memory.js";
import { MOST_MOVES, MOST_ROUTINES } from "./bounds.js";
/** @import { OwnRoutine } from "./own.js" */

const ROUTINES_KEY = "my-routine";
const KEPT_VERSION = 1;

/**
 * What is kept: routines as they were saved, the number of the one that is open, and whether all that
 * stands there could be read.
 *
 * @typedef {{ routines: unknown[], open: number, isWhole: boolean }} Saved
 */

/** @typedef {{ move: string, amount?: MoveAmount, note?: string }} Added */

/**
 * What the device keeps; what is not as it must be counts as nothing.
 *
 * @returns {Saved}
 */
export function saved() {
  const kept = remembered(ROUTINES_KEY);
  const routines = kept && Array.isArray(kept.routines)
    ? kept.routines.slice(0, MOST_ROUTINES)
    : [];
  const open = kept && Number.isInteger(kept.open) ? kept.open : 0;
  const isWhole = kept ? Array.isArray(kept.routines) : !isRemembered(ROUTINES_KEY);
  return { routines, open: Math.min(Math.max(open, 0), Math.max(routines.length - 1, 0)), isWhole };
}

/**
 * Keeps routines.
 *
 * @param {{ routines: unknown[], open: number }} routines
 * @returns {boolean} whether the device keeps them
 */
export function save({ routines, open }) {
  return remember(ROUTINES_KEY, { version: KEPT_VERSION, routines, open });
}

/** @param {unknown} routine @returns {unknown[]} */
function itemsOf(routine) {
  const items = routine && typeof routine === "object" && "items" in routine ? routine.items : [];
  return Array.isArray(items) ? items : [];
}

/**
 * Puts moves at the end of the open routine; without an amount a move has that of its record.
 *
 * @param {Added[]} added
 * @returns {{ count: number, isKept: boolean, isFull: boolean }} how many moves it has then
 */
export function add(added) {
  const { routines, open } = saved();
  const routine = routines[open];
  const items = itemsOf(routine);
  const all = [...items, ...added];
  if (all.length > MOST_MOVES) return { count: items.length, isKept: true, isFull: true };
  const whole = { ...(routine && typeof routine === "object" ? routine : {}), items: all };
  const changed = routines.length ? routines.map((one, at) => at === open ? whole : one) : [whole];
  return { count: all.length, isKept: save({ routines: changed, open }), isFull: false };
}

/**
 * How many moves the open routine has.
 *
 * @returns {number}
 */
export function count() {
  const { routines, open } = saved();
  return itemsOf(routines[open]).length;
}
