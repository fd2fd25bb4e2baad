// Two searches that others made, given the very documents and fields that ours has, and of ours the
// words that say little and the known misspellings. Their settings, in peers.json, are the best that
// were found on the tuning queries: from weights like ours, each option and each weight was tried up
// and down as long as that put the right page first more often.
import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import { STOP } from "../../scripts/search/english.js";
import { split } from "../../scripts/search/folding.js";
import { head } from "../../scripts/search/words.js";
import SETTINGS from "./peers.json" with { type: "json" };
/** @import { Index } from "../../scripts/search/index.js" */
/** @import { SearchDocument } from "../../scripts/search/postings.js" */

/** @typedef {(query: string) => string[]} Search ids of documents, best first */

/**
 * How a peer is set: weights by field, and options in its own words; `prior` is the power of ours.
 *
 * @typedef {{ weights: Record<string, number>, prior?: number, options: object }} Setting
 */

/** @typedef {Record<string, string[]>} Texts by field */

/** @param {SearchDocument} document */
function textsOf({ parts, groups = [] }) {
  /** @type {Texts} */
  const texts = {};
  for (const { field, text } of [parts, ...groups].flat()) {
    if (!texts[field]) texts[field] = [];
    texts[field].push(text);
  }
  return texts;
}

/** @param {string} query @param {Record<string, string>} spellings */
function telling(query, spellings) {
  const words = split(head(query)).map((word) => spellings[word] || word);
  const some = words.filter((word) => !STOP.has(word));
  return (some.length ? some : words).join(" ");
}

/**
 * @param {Index} index
 * @param {Record<string, string>} spellings
 * @param {Setting} [setting]
 * @returns {Search}
 */
export function miniSearch({ documents }, spellings, setting = SETTINGS.MiniSearch) {
  const { weights, prior = 1, options } = setting;
  const peer = new MiniSearch({
    fields: Object.keys(weights),
    extractField: (document, field) =>
      field === "id" ? document.id : (document.texts[field] || []).join("\n"),
    tokenize: split,
    processTerm: (term) => term,
  });
  peer.addAll(documents.map((document, id) => ({ id, texts: textsOf(document) })));
  const asking = {
    boost: weights,
    boostDocument: (/** @type {number} */ id) => (documents[id].prior || 1) ** prior,
    ...options,
  };
  return (query) =>
    peer.search(telling(query, spellings), asking).map(({ id }) => documents[id].id);
}

/**
 * @param {Index} index
 * @param {Record<string, string>} spellings
 * @param {Setting} [setting]
 * @returns {Search}
 */
export function fuse({ documents }, spellings, setting = SETTINGS.Fuse) {
  const { weights, options } = setting;
  const keys = Object.entries(weights).map(([name, weight]) => ({ name, weight }));
  const peer = new Fuse(documents.map(textsOf), { keys, ignoreDiacritics: true, ...options });
  return (query) =>
    peer.search(telling(query, spellings)).map(({ refIndex }) => documents[refIndex].id);
}
