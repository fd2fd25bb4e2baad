// What the finder says in its own words.

/**
 * @param {number} number
 * @param {string | null} query
 * @returns {string}
 */
export function sayCount(number, query) {
  const exercises = (number || "No") + (number === 1 ? " exercise" : " exercises");
  return query ? `${exercises} for \u201c${query}\u201d` : exercises;
}

/**
 * @param {number} unfiltered
 * @returns {string}
 */
export function sayWithoutFilters(unfiltered) {
  return `Nothing fits all your filters. Without them there are ${unfiltered}. `;
}

/**
 * @param {number} number
 * @returns {string}
 */
export function sayChosen(number) {
  return number ? `${number} chosen` : "";
}

/** Parts of what stands beside the results. */
export const FINDER_SAYS = {
  more: " \u2026", // behind a query that is cut
  didYouMean: "Did you mean ",
  meantEnd: "?",
  nearest: "? The nearest: ",
  removeFilters: "Remove the filters",
  nothing: "Try a part of the body, a position or a thing that you have.",
  also: " \u00b7 ", // between reasons
};
