// What a hit weighs. All these figures are our own choice, set on the tuning half of
// benchmarks/queries.yml and on benchmarks/tuning.yml, where the best is broad and flat.

/** What a hit in each field weighs. */
export const WEIGHTS = {
  name: 10,
  also: 9,
  words: 8,
  called: 5,
  lay: 2.5,
  terms: 6,
  setting: 4,
  summary: 5,
  heading: 2,
  signs: 1.8,
  text: 1.4,
};
/** How soon more of the same word adds little (the k1 of BM25, Robertson 1994). */
export const AGAIN = 0.5;
/** How much a hit in a long text loses to one in a short text (the b of BM25). */
export const LONG_TEXT = 0.3;
/** What a second place counts that has a word, such as a shared position beside the own words. */
export const SECOND_HOLDER = 0.5;
/** What another form of a word adds where both stand, and what two words add that stand together. */
export const OTHER_FORM = 0.6;
/** A word that fewer than this share of all documents have gets little rarer. */
export const ODD = 0.3;
/** How much a word such as "how" weighs within a phrase. */
export const QUIET = 0.4;
/** How much the best phrase weighs beside the single words. */
export const PHRASE = 3.5;
/** A word that is worth so much counts as there in full. */
export const FULL = 9;
/** A word that is there at all counts so much. */
export const THERE = 0.15;
/** Of the most that any document has: what has much less of the query is no answer. */
export const KEPT = 0.5;

/** A routine stands behind its exercises, because it has the words of all of them. */
export const PRIOR_OF_ROUTINE = 0.95;
/** Pages about the site stand behind all else. */
export const PRIOR_OF_SITE = 0.9;

/** A hard word stands behind the pages that are about it. */
export const PRIOR_OF_WORD = 0.6;
/** A card stands behind its routine. */
export const PRIOR_OF_CARD = 0.7;

/** How surely a word of the query means a word of the index: for certain. */
export const SAME = 1;
/** From this quality on it is the word or a form of it. */
export const FORM = 0.9;
/** The beginning of a word. */
export const BEGUN = 0.6;
/** What a beginning gains as it nears the whole word. */
export const WRITTEN_OUT = 0.3;
/** Longer words that begin as a word that the index has: "back" hardly means "backpack". */
export const LONGER = 0.1;
