// All routines as one file, and back again. A file is untrusted: what does not fit is refused as a whole.
import { MOST_MOVES, MOST_ROUTINES } from "../routine/bounds.js";
import { checked, LONGEST } from "../routine/own.js";
/** @import { OwnRoutine } from "../routine/own.js" */
/** @import { MoveShelf } from "../routine/shelf.js" */

const FORMAT = "my-routine";
const FILE_VERSION = 1;
/** The largest file that is read, in bytes. */
export const LARGEST = 200_000;
const MOST_COUNT = 999;
const MOST_IDS = 50;
const LONGEST_ID = 100;
const SIDES_OF_FILE = ["together", "each-side", "each-way"];

/** @typedef {"large" | "rubbish" | "foreign" | "newer" | "full" | "faulty"} Fault */
/** @typedef {{ routines: OwnRoutine[], unknown: string[] } | { fault: Fault }} ReadFile */
/** @typedef {(value: unknown) => boolean} Rule */

/** @param {number} most @returns {Rule} */
function isText(most) {
  return (value) => typeof value === "string" && Array.from(value).length <= most;
}

/** @param {number} most @returns {Rule} */
function isWhole(most) {
  return (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= most;
}

/** @param {Rule} rule @param {number} most @returns {Rule} */
function isListOf(rule, most) {
  return (value) => Array.isArray(value) && value.length <= most && value.every(rule);
}

/**
 * Whether a value is an object that has what it must have, and nothing else but what it may have.
 *
 * @param {Record<string, Rule>} must
 * @param {Record<string, Rule>} may
 * @returns {Rule}
 */
function isOf(must, may) {
  return (value) => {
    if (!value || typeof value !== "object" || Array.isArray(value)) return false;
    const given = Object.entries(value);
    const rules = new Map(Object.entries({ ...must, ...may }));
    const names = given.map(([name]) => name);
    return Object.keys(must).every((name) => names.includes(name)) &&
      given.every(([name, one]) => (rules.get(name) || (() => false))(one));
  };
}

/** @param {Rule} rule @returns {Rule} */
function isMaybe(rule) {
  return (value) => value === null || rule(value);
}

const isId = isText(LONGEST_ID);
const isCount = isMaybe(isWhole(MOST_COUNT));
const isSide = isMaybe((value) => SIDES_OF_FILE.some((side) => side === value));
const isAmount = isOf({}, {
  ...{ sets: isCount, repetitions: isCount, hold: isCount, minutes: isCount, rest: isCount },
  sides: isSide,
});
const isItem = isOf({ move: isId }, { amount: isMaybe(isAmount), note: isText(LONGEST.note) });
const isRoutine = isOf({ items: isListOf(isItem, MOST_MOVES) }, {
  name: isText(LONGEST.name),
  whom: isText(LONGEST.whom),
  by: isText(LONGEST.by),
  telephone: isText(LONGEST.telephone),
  days: isListOf(isWhole(7), 7),
  suits: isListOf(isId, MOST_IDS),
});
/** @type {Rule} */
const isAnything = () => true;
const isFile = isOf({
  format: isAnything,
  version: isAnything,
  routines: isListOf(isRoutine, MOST_ROUTINES),
}, {});

/**
 * All routines as the text of a file.
 *
 * @param {readonly OwnRoutine[]} routines
 * @returns {string}
 */
export function asFile(routines) {
  return `${JSON.stringify({ format: FORMAT, version: FILE_VERSION, routines }, null, 1)}\n`;
}

/** @param {string} text @returns {unknown} nothing where it is no JSON */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** @param {unknown} given @returns {Fault | null} */
function faultOf(given) {
  if (given === undefined) return "rubbish";
  /** @type {Record<string, unknown>} */
  const { format, version, routines } = given && typeof given === "object" ? { ...given } : {};
  if (format !== FORMAT) return "foreign";
  if (version !== FILE_VERSION) return Number(version) > FILE_VERSION ? "newer" : "faulty";
  if (Array.isArray(routines) && routines.length > MOST_ROUTINES) return "full";
  return isFile(given) ? null : "faulty";
}

/**
 * The routines of a file, or why there are none.
 *
 * @param {string} text
 * @param {MoveShelf} shelf
 * @returns {ReadFile}
 */
export function readRoutines(text, { moves, library }) {
  if (text.length > LARGEST) return { fault: "large" };
  const given = parsed(text);
  const fault = faultOf(given);
  if (fault) return { fault };
  const { routines } = /** @type {{ routines: unknown[] }} */ (given);
  const read = routines.map((one) => checked(one, moves, library.reasons));
  return {
    routines: read.map(({ routine }) => routine),
    unknown: [...new Set(read.flatMap(({ unknown }) => unknown))],
  };
}
