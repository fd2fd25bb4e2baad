// What a hit weighs. All these figures are our own choice, set on the tuning half of
// benchmarks/queries.yml and on benchmarks/tuning.yml, where the best is broad and flat.

/** What a hit in each field weighs. */
export const WEIGHTS = {
  name: 10,
  also: 9,
  words: 7,
  lay: 6,
  terms: 6,
  setting: 6,
  signs: 5,
  summary: 3,
  heading: 2,
  text: 1,
};
/** How much a word such as "how" weighs within a phrase. */
export const QUIET = 0.25;
/** How much the best phrase weighs beside the single words. */
export const PHRASE = 3;
/** A word that weighs so much counts as there; one that only stands in a text, less. */
export const FULL = 7;
/** Of the most that any document has: what has much less of the query is no answer. */
export const KEPT = 0.5;

/** A routine stands behind its exercises, because it has the words of all of them. */
export const PRIOR_OF_ROUTINE = 0.9;
/** Pages about the site stand behind all else. */
export const PRIOR_OF_SITE = 0.7;

/** How surely a word of the query means a word of the index: for certain. */
export const SAME = 1;
/** From this quality on it is the word or a form of it. */
export const FORM = 0.95;
/** The beginning of a word. */
export const BEGUN = 0.6;
/** What a beginning gains as it nears the whole word. */
export const WRITTEN_OUT = 0.3;
