// What the finder says beside its results: how many, a likely spelling, and a way on from none.
import { button, element } from "../page/dom.js";
import { nearest, spelling } from "../search/spelling.js";
import { head } from "../search/words.js";
import { FINDER_SAYS, sayCount, sayWithoutFilters } from "./sayings.js";
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
  const shown = query && head(query);
  return sayCount(number, shown === query ? query : shown + FINDER_SAYS.more);
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
  return [FINDER_SAYS.didYouMean, queryButton(outcome, meant), FINDER_SAYS.meantEnd];
}

/** @param {Outcome} outcome */
function withoutFilters({ state, found, setTo }) {
  const query = state.get("q");
  const rest = new URLSearchParams(query ? { q: query } : {});
  return [
    sayWithoutFilters(found.places.length),
    button(FINDER_SAYS.removeFilters, "md-button", () => setTo(rest)),
  ];
}

/** @param {Outcome} outcome */
function nearestOnes(outcome) {
  const { index, state } = outcome;
  const meant = nearest(index, state.get("q") || "");
  const near = meant ? index.search(meant).places.slice(0, OFFERED) : [];
  if (!meant || !near.length) return [FINDER_SAYS.nothing];
  const links = near.map((at) => {
    const { link, name } = outcome.exercises[at];
    return element("a", { href: link.href }, name);
  });
  return [
    FINDER_SAYS.didYouMean,
    queryButton(outcome, meant),
    FINDER_SAYS.nearest,
    ...links.flatMap((link, place) => (place ? [", ", link] : [link])),
  ];
}

/** @param {Outcome} outcome @param {string} query */
function queryButton({ state, setTo }, query) {
  const next = new URLSearchParams(state);
  next.set("q", query);
  return button(query, "md-button", () => setTo(next));
}
