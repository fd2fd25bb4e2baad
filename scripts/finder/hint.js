// What the finder says beside its results: how many, a likely spelling, and a way on from none.
import { button, element } from "../page/dom.js";
import { fill, fillCounted, fillParts, fillRow, formFor } from "../page/filling.js";
import { nearest, spelling } from "../search/spelling.js";
import { head } from "../search/words.js";
import { against } from "./against.js";
/** @import { Found, Index } from "../search/index.js" */
/** @import { Exercise } from "./exercises.js" */

/**
 * @typedef {object} Outcome
 * @property {Index} index
 * @property {Exercise[]} exercises
 * @property {URLSearchParams} state
 * @property {Found} found before the filters
 * @property {number} passing how many of them pass the filters
 * @property {(state: URLSearchParams) => void} setTo sets the finder to another state
 * @property {string[]} reasons of the reader, against which no exercise is offered
 */

const OFFERED = 3; // exercises offered where none fits

/**
 * How many exercises there are for what was typed.
 *
 * @param {number} number
 * @param {string | null} query
 * @returns {string}
 */
export function countOf(number, query) {
  const words = FACTS.resultWords;
  if (!query) return number ? fillCounted(words.count, number) : words.none;
  const shown = head(query);
  const gaps = { query: shown === query ? query : fill(words.cut, { query: shown }) };
  return number ? fillCounted(words.countFor, number, gaps) : fill(words.noneFor, gaps);
}

/**
 * What to try next, as the children of a line, or nothing.
 *
 * @param {Outcome} outcome
 * @returns {(Node | string)[]}
 */
export function hint(outcome) {
  if (outcome.passing) return otherSpelling(outcome);
  return outcome.found.places.length ? withoutFilters(outcome) : nearestOnes(outcome);
}

/** @param {Outcome} outcome */
function otherSpelling(outcome) {
  const meant = spelling(outcome.index, outcome.found.words);
  if (!meant) return [];
  return fillParts(FACTS.resultWords.meant, { spelling: queryButton(outcome, meant) });
}

/** @param {Outcome} outcome */
function withoutFilters({ state, found, setTo }) {
  const query = state.get("q");
  const rest = new URLSearchParams(query ? { q: query } : {});
  const words = FACTS.resultWords;
  const count = found.places.length;
  const remove = button(words.remove, "md-button", () => setTo(rest));
  return fillParts(formFor(words.unfiltered, count), { count: String(count), remove });
}

/** @param {Outcome} outcome */
function nearestOnes(outcome) {
  const { index, state, exercises: all, reasons } = outcome;
  const words = FACTS.resultWords;
  const meant = nearest(index, state.get("q") || "");
  const places = meant ? index.search(meant).places : [];
  const near = places.filter((at) => !against(all[at].record, reasons).length).slice(0, OFFERED);
  if (!meant || !near.length) return [words.nothing];
  const links = near.map((at) => {
    const { link, name } = outcome.exercises[at];
    return element("a", { href: link.href }, name);
  });
  /** @type {(Node | string)[]} */
  const exercises = fillRow(words.exercises, links);
  return fillParts(words.nearest, { spelling: queryButton(outcome, meant), exercises });
}

/** @param {Outcome} outcome @param {string} query */
function queryButton({ state, setTo }, query) {
  const next = new URLSearchParams(state);
  next.set("q", query);
  return button(query, "md-button", () => setTo(next));
}
