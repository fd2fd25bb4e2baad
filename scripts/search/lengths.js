// What it is worth that a word stands somewhere again, and that the text there is long or short, as in
// BM25 (Robertson and Zaragoza 2009, "The probabilistic relevance framework").
import { AGAIN, LONG_TEXT } from "./weights.js";
/** @import { Field, Part } from "./phrases.js" */
/** @import { SearchDocument } from "./postings.js" */

/** @typedef {Map<Field, number>} Lengths about how many words the texts of a field have */

/**
 * How long each field of some parts is.
 *
 * @param {Part[]} parts
 * @returns {Lengths}
 */
export function lengthsOf(parts) {
  /** @type {Lengths} */
  const lengths = new Map();
  for (const { field, text } of parts) {
    lengths.set(field, (lengths.get(field) || 0) + text.split(" ").length);
  }
  return lengths;
}

/**
 * How long each field is where there is one, on average; what is shared counts once.
 *
 * @param {SearchDocument[]} documents
 * @returns {Lengths}
 */
export function typicalLengths(documents) {
  /** @type {Lengths} */
  const sums = new Map();
  /** @type {Lengths} */
  const times = new Map();
  for (const parts of new Set(documents.flatMap((one) => [one.parts, ...(one.groups || [])]))) {
    for (const [field, length] of lengthsOf(parts)) {
      sums.set(field, (sums.get(field) || 0) + length);
      times.set(field, (times.get(field) || 0) + 1);
    }
  }
  return new Map([...sums].map(([field, sum]) => [field, sum / (times.get(field) || 1)]));
}

/**
 * How long a field is beside what is typical, which is 1.
 *
 * @param {Field} field
 * @param {Lengths} lengths
 * @param {Lengths} typical
 * @returns {number}
 */
export function fullnessOf(field, lengths, typical) {
  return (lengths.get(field) || 1) / (typical.get(field) || 1);
}

/**
 * What a word is worth that stands so many times in a text of such a length: 1 for once in a typical
 * one, never more than 1 + AGAIN.
 *
 * @param {number} count
 * @param {number} fullness
 * @returns {number}
 */
export function saturated(count, fullness) {
  return count * (1 + AGAIN) / (count + AGAIN * (1 - LONG_TEXT + LONG_TEXT * fullness));
}
