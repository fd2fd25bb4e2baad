// Fills the phrases of the catalogue, in which {query} is a gap. Which gaps a phrase has is checked
// when the catalogue is read.

const GAP = /\{(\w+)\}/;

/**
 * A phrase in parts: its own words, and what its gaps are filled with, such as elements.
 *
 * @template T
 * @param {string} phrase
 * @param {Record<string, T | T[]>} gaps
 * @returns {(T | string)[]}
 */
export function fillParts(phrase, gaps) {
  return phrase.split(GAP).flatMap((text, place) => place % 2 ? gaps[text] : text || []);
}

/**
 * A phrase as text.
 *
 * @param {string} phrase
 * @param {Record<string, string | number>} gaps
 * @returns {string}
 */
export function fill(phrase, gaps) {
  return fillParts(phrase, gaps).join("");
}

/**
 * The form of a phrase that a number asks for in a language; its gaps are open.
 *
 * @param {PluralForms} forms
 * @param {number} number
 * @param {string} [language]
 * @returns {string}
 */
export function formFor(forms, number, language = FACTS.language) {
  return forms[new Intl.PluralRules(language).select(number)] ?? forms.other;
}

/**
 * A phrase about a number as text.
 *
 * @param {PluralForms} forms
 * @param {number} count
 * @param {Record<string, string | number>} [gaps] all but {count}
 * @returns {string}
 */
export function fillCounted(forms, count, gaps = {}) {
  return fill(formFor(forms, count), { ...gaps, count });
}

/**
 * Things in a row, in parts; the phrase has the gaps {first} and {next}.
 *
 * @template T
 * @param {string} phrase
 * @param {T[]} items
 * @returns {(T | string)[]}
 */
export function fillRow(phrase, items) {
  /** @type {(T | string)[]} */
  const begun = items.slice(0, 1);
  return items.slice(1).reduce((first, next) => fillParts(phrase, { first, next }), begun);
}
