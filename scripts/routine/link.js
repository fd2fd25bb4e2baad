// The part of an address that is a whole routine: #v=1&n=Morning&d=135&x=chin-tuck.5r5h
//
// Links on paper and in messages stay for years, so what version 1 says is never changed: ids are never
// lost, and a later version is written beside it.
import { MOST_MOVES } from "./bounds.js";
/** @import { Item, OwnRoutine } from "./own.js" */

const LINK_VERSION = "1";
/** The longest address that is read; what is written is far shorter. */
export const LONGEST_LINK = 12_000;
/** @type {[string, "name" | "whom" | "by" | "telephone"][]} */
const TEXTS = [["n", "name"], ["f", "whom"], ["b", "by"], ["t", "telephone"]];
/** @type {[string, "sets" | "repetitions" | "hold" | "minutes"][]} */
const LETTERS = [["s", "sets"], ["r", "repetitions"], ["h", "hold"], ["m", "minutes"]];
/** @type {[string, MoveAmount["sides"]][]} */
const SIDE_LETTERS = [["t", "together"], ["e", "each-side"], ["w", "each-way"]];

/** @param {MoveAmount} amount */
function writtenAmount(amount) {
  const numbers = LETTERS.map(([letter, measure]) => {
    const value = amount[measure];
    return value && !(measure === "sets" && value === 1) ? `${value}${letter}` : "";
  });
  const side = SIDE_LETTERS.find(([, sides]) => sides === amount.sides);
  return numbers.join("") + (side ? side[0] : "");
}

/** @param {Item} item */
function writtenItem({ move, amount, note }) {
  return [move, writtenAmount(amount), ...(note ? [note] : [])].join(".");
}

/**
 * A routine as the part of an address behind its sign.
 *
 * @param {OwnRoutine} routine
 * @returns {string}
 */
export function written(routine) {
  const given = new URLSearchParams({ v: LINK_VERSION });
  for (const [key, field] of TEXTS) if (routine[field]) given.set(key, routine[field]);
  if (routine.days.length) given.set("d", routine.days.join(""));
  if (routine.suits.length) given.set("s", routine.suits.join("."));
  for (const item of routine.items) given.append("x", writtenItem(item));
  return String(given);
}

/** @param {string} text */
function readAmount(text) {
  /** @type {Record<string, number | string>} */
  const amount = {};
  for (const [, digits, letter] of text.slice(0, 40).matchAll(/(\d{1,4})([a-z])/g)) {
    const [, measure] = LETTERS.find(([own]) => own === letter) || [];
    if (measure) amount[measure] = Number(digits);
  }
  const [, sides] = SIDE_LETTERS.find(([letter]) => letter === text.slice(-1)) || [];
  return sides ? { ...amount, sides } : amount;
}

/** @param {string} text */
function readItem(text) {
  const [move, amount = "", ...note] = text.split(".");
  return { move, amount: readAmount(amount), note: note.join(".") };
}

/**
 * What the part of an address behind its sign says, not checked yet; null where it is no routine.
 *
 * @param {string} hash with or without its sign
 * @returns {Record<string, unknown> | null}
 */
export function readLink(hash) {
  if (hash.length > LONGEST_LINK) return null;
  const given = new URLSearchParams(hash.replace(/^#/, ""));
  if (given.get("v") !== LINK_VERSION) return null;
  const texts = TEXTS.map(([key, field]) => [field, given.get(key) || ""]);
  return {
    ...Object.fromEntries(texts),
    days: Array.from(given.get("d") || "").map(Number),
    suits: (given.get("s") || "").split("."),
    items: given.getAll("x").slice(0, MOST_MOVES).map(readItem),
  };
}
