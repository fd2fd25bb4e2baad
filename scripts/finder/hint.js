// What the finder says beside its results: how many, what they are for, and a way on from none.
import { button } from "../page/dom.js";
import { fill, fillParts, formFor } from "../page/filling.js";
import { corrected } from "../search/spelling.js";
import { head } from "../search/words.js";
/** @import { Found } from "../search/index.js" */

/**
 * @typedef {object} Outcome
 * @property {URLSearchParams} state
 * @property {Found} found before the filters
 * @property {number} passing how many of them pass the filters
 * @property {(state: URLSearchParams) => void} setTo sets the finder to another state
 */

/**
 * What was searched for, or what to try next, as the children of a line, or nothing.
 *
 * @param {Outcome} outcome
 * @returns {(Node | string)[]}
 */
export function hint(outcome) {
  if (outcome.passing) return searchedFor(outcome);
  return outcome.found.places.length ? withoutFilters(outcome) : [FACTS.resultWords.nothing];
}

/**
 * No search for what was typed is offered: no word that was put right would find anything.
 *
 * @param {Outcome} outcome
 */
function searchedFor({ state, found }) {
  const typed = head(state.get("q") || "");
  const meant = corrected(typed, found.words);
  return meant ? [fill(FACTS.resultWords.corrected, { meant, typed })] : [];
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
