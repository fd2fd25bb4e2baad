// What a builder has in hand: the routines that a device keeps, which one is open, and one by a link.
import { NOTHING } from "../routine/own.js";
import { MOST_ROUTINES } from "../routine/bounds.js";
/** @import { OwnRoutine } from "../routine/own.js" */

/**
 * `shown` came by a link; it lies on top and is not kept.
 *
 * @typedef {{ routines: readonly OwnRoutine[], open: number, shown: OwnRoutine | null }} Desk
 */

/**
 * The routine that is seen and changed.
 *
 * @param {Desk} desk
 * @returns {OwnRoutine}
 */
export function inHand({ routines, open, shown }) {
  return shown || routines[open] || NOTHING;
}

/**
 * Whether a routine says nothing yet.
 *
 * @param {OwnRoutine} routine
 * @returns {boolean}
 */
export function isBlank({ items, days, name, whom, by, telephone, suits }) {
  return !items.length && !days.length && !suits.length && !(name || whom || by || telephone);
}

/**
 * The desk with another routine in place of the one in hand.
 *
 * @param {Desk} desk
 * @param {OwnRoutine} routine
 * @returns {Desk}
 */
export function withChanged(desk, routine) {
  if (desk.shown) return { ...desk, shown: routine };
  const { routines, open } = desk;
  const changed = routines.map((one, at) => at === open ? routine : one);
  return { ...desk, routines: routines.length ? changed : [routine] };
}

/**
 * The desk with one more routine, which is open then; a blank one in hand makes room for it.
 *
 * @param {Desk} desk
 * @param {OwnRoutine} routine
 * @returns {Desk | null} null where a device keeps no more
 */
export function withNew(desk, routine) {
  const { routines, open } = desk;
  const bare = { ...desk, shown: null };
  if (routines.length && isBlank(inHand(bare))) return withChanged(bare, routine);
  if (routines.length >= MOST_ROUTINES) return null;
  return {
    routines: [...routines, routine],
    open: routines.length ? routines.length : open,
    shown: null,
  };
}

/**
 * The desk with another of the kept routines open.
 *
 * @param {Desk} desk
 * @param {number} open
 * @returns {Desk}
 */
export function withOpen(desk, open) {
  return { ...desk, open, shown: null };
}

/**
 * The desk without one of the kept routines.
 *
 * @param {Desk} desk
 * @param {number} at
 * @returns {Desk}
 */
export function withoutRoutine(desk, at) {
  const routines = desk.routines.filter((_, place) => place !== at);
  const open = desk.open > at ? desk.open - 1 : desk.open;
  return { ...desk, routines, open: Math.max(0, Math.min(open, routines.length - 1)) };
}
