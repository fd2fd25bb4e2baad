// Two searches that others made, given the very documents and fields that ours has.
import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import { STOP } from "../../scripts/search/english.js";
import { WEIGHTS } from "../../scripts/search/weights.js";
import { head, split } from "../../scripts/search/words.js";
/** @import { SearchDocument } from "../../scripts/search/postings.js" */

/** @typedef {(query: string) => number[]} Search places of documents, best first */

/**
 * @typedef {object} Settings
 * @property {Record<string, number>} weights by field
 * @property {Record<string, unknown>} options in the words of the peer
 * @property {boolean} [stops] whether words that say little are left out
 */

const FIELDS = Object.keys(WEIGHTS);

/** @param {SearchDocument} document @param {number} id */
function flat({ parts, groups = [] }, id) {
  /** @type {Record<string, unknown> & { id: number }} */
  const flat = { id };
  for (const { field, text } of [parts, ...groups].flat()) {
    flat[field] = [.../** @type {string[]} */ (flat[field] || []), text];
  }
  return flat;
}

/** @param {string} query @param {Record<string, string>} spellings @param {boolean} stops */
function wordsOf(query, spellings, stops) {
  const words = split(head(query));
  const telling = stops ? words.filter((word) => !STOP.has(word)) : words;
  return (telling.length ? telling : words).map((word) => spellings[word] || word);
}

/**
 * @param {SearchDocument[]} documents
 * @param {Record<string, string>} spellings
 * @param {Settings} settings
 * @returns {Search}
 */
export function miniSearch(documents, spellings, { weights, options, stops = false, boost = 1 }) {
  const index = new MiniSearch({
    fields: FIELDS,
    extractField: (document, field) =>
      field === "id" ? document.id : (document[field] || []).join("\n"),
    tokenize: split,
    processTerm: (term) => term,
  });
  index.addAll(documents.map(flat));
  const boostDocument = (id) => (documents[id].prior || 1) ** boost;
  const search = { boost: weights, boostDocument, ...options };
  return (query) =>
    index.search(wordsOf(query, spellings, stops).join(" "), search).map(({ id }) => id);
}

/**
 * @param {SearchDocument[]} documents
 * @param {Record<string, string>} spellings
 * @param {Settings} settings
 * @returns {Search}
 */
export function fuse(documents, spellings, { weights, options, stops = false }) {
  const keys = FIELDS.map((name) => ({ name, weight: weights[name] }));
  const index = new Fuse(documents.map(flat), { keys, ignoreDiacritics: true, ...options });
  return (query) => index.search(wordsOf(query, spellings, stops).join(" ")).map((h) => h.refIndex);
}
