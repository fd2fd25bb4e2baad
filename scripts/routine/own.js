// A reader's own routine, checked wherever it comes from: links, files and storage hold anything.
import { oneLine } from "../page/one-line.js";
import { MOST_MOVES } from "./bounds.js";
import { limited } from "./dose.js";

/** How long its texts may be. */
/** @satisfies {Record<string, number>} */
export const LONGEST = { name: 60, whom: 60, by: 60, telephone: 30, note: 120 };
const ID = /^[a-z0-9][a-z0-9-]{0,99}$/;
const DAYS = [1, 2, 3, 4, 5, 6, 7];
const SIDES = ["together", "each-side", "each-way"];
const MOST_COUNTED = 1000; // larger numbers are none
const MOST_UNKNOWN = 10; // ids that are named when they are not there

/** @typedef {{ move: string, amount: MoveAmount, note: string }} Item */
/**
 * `days` are numbers from 1, a Monday, to 7; `suits` are reasons that it must suit.
 *
 * @typedef {Record<"name" | "whom" | "by" | "telephone", string> & {
 *   days: number[], suits: string[], items: Item[] }} OwnRoutine
 */
/** @typedef {{ routine: OwnRoutine, unknown: string[] }} Checked */

/** An empty routine. */
export const NOTHING = /** @type {OwnRoutine} */ (Object.freeze({
  name: "",
  whom: "",
  by: "",
  telephone: "",
  days: [],
  suits: [],
  items: [],
}));

/**
 * A text in one line, and no longer than it may be.
 *
 * @param {unknown} value
 * @param {keyof typeof LONGEST} field
 * @returns {string}
 */
export function line(value, field) {
  return oneLine(value, LONGEST[field]);
}

/** @param {unknown} value @returns {Record<string, unknown>} */
function fields(value) {
  return value && typeof value === "object" ? { ...value } : {};
}

/** @param {unknown} value @returns {unknown[]} */
function list(value) {
  return Array.isArray(value) ? value.slice(0, MOST_COUNTED) : [];
}

/** @param {unknown} value */
function number(value) {
  return typeof value === "number" && value > 0 && value < MOST_COUNTED ? value : undefined;
}

/** @param {unknown} value @returns {Partial<MoveAmount>} */
function amount(value) {
  const { sets, repetitions, hold, minutes, sides } = fields(value);
  const known = SIDES.find((side) => side === sides);
  return {
    sets: number(sets),
    repetitions: number(repetitions),
    hold: number(hold),
    minutes: number(minutes),
    sides: /** @type {MoveAmount["sides"] | undefined} */ (known),
  };
}

/**
 * A routine of whatever was given: ids that are not known are named and left out, numbers are brought
 * within the limits of their moves, and all else that is not as it must be counts as empty.
 *
 * @param {unknown} given
 * @param {ReadonlyMap<string, Move>} moves by id
 * @param {Record<string, unknown>} reasons by id
 * @returns {Checked}
 */
export function checked(given, moves, reasons) {
  const values = fields(given);
  /** @type {string[]} */
  const unknown = [];
  const items = list(values.items).slice(0, MOST_MOVES).flatMap((one) => {
    const { move: id, amount: much, note } = fields(one);
    const move = typeof id === "string" && ID.test(id) ? moves.get(id) : undefined;
    if (move) {
      return [{ move: move.id, amount: limited(move, amount(much)), note: line(note, "note") }];
    }
    if (typeof id === "string" && id) unknown.push(line(id, "name"));
    return [];
  });
  const routine = {
    name: line(values.name, "name"),
    whom: line(values.whom, "whom"),
    by: line(values.by, "by"),
    telephone: line(values.telephone, "telephone"),
    days: DAYS.filter((day) => list(values.days).includes(day)),
    suits: Object.keys(reasons).filter((reason) => list(values.suits).includes(reason)),
    items,
  };
  return { routine, unknown: [...new Set(unknown)].slice(0, MOST_UNKNOWN) };
}
