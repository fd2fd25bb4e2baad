// Makes documents of the records that the generator writes for the search.
import { split } from "./folding.js";
import { PRIOR_OF_CARD, PRIOR_OF_ROUTINE, PRIOR_OF_SITE, PRIOR_OF_WORD } from "./weights.js";
/** @import { Part, Field } from "./phrases.js" */
/** @import { SearchDocument } from "./postings.js" */

/**
 * A value that is made with its first use.
 *
 * @template T
 * @callback Once
 * @param {string} key
 * @param {() => T} make
 * @returns {T}
 */

/** @param {string} id */
function priorOf(id) {
  if (id.includes("#")) return PRIOR_OF_WORD;
  if (!id.includes("/")) return PRIOR_OF_SITE;
  const { routine, card } = FACTS.records.folders;
  if (id.startsWith(`${card}/`)) return PRIOR_OF_CARD;
  return id.startsWith(`${routine}/`) ? PRIOR_OF_ROUTINE : 1;
}

/**
 * The documents of records, in their order. `more` gives parts that the records do not have, as the
 * texts of a page.
 *
 * @param {SearchRecords} known
 * @param {SearchRecord[]} records
 * @param {(record: SearchRecord) => Part[]} more
 * @returns {SearchDocument[]}
 */
export function documentsOf(known, records, more) {
  /** @type {Map<string, Part[]>} */
  const made = new Map();
  /** @type {Once<Part[]>} */
  function once(key, make) {
    const parts = made.get(key) || make();
    made.set(key, parts);
    return parts;
  }
  return records.map((record) => ({
    id: record.id,
    prior: priorOf(record.id),
    parts: [...ownParts(record), ...more(record)],
    groups: sharedParts(known, record, once),
  }));
}

/** @param {SearchRecord} record */
function ownParts(record) {
  return [
    ...partsOf([record.name], "name"),
    ...partsOf(record.also, "also"),
    ...partsOf(record.words, "words"),
    ...partsOf(record.signs, "signs"),
  ];
}

/** @param {SearchRecords} known @param {SearchRecord} record @param {Once<Part[]>} once */
function sharedParts(known, record, once) {
  const terms = FACTS.records.groups.flatMap((group) =>
    (record[group] || []).map((id) => once(`${group}/${id}`, () => termParts(known, group, id)))
  );
  const lay = (record.lay || []).map((number) => {
    const field = isCalled(record, known.lexicon[number][0]) ? "called" : "lay";
    return once(`${field}/${number}`, () => layParts(known, [number], field));
  });
  return [...terms, ...lay, ...folderParts(known, record, once)];
}

/**
 * Whether a word of ours stands in a name: who types another word for it means that page above all.
 *
 * @param {SearchRecord} record
 * @param {string} word
 */
function isCalled({ name }, word) {
  return ` ${split(name).join(" ")} `.includes(` ${split(word).join(" ")} `);
}

/**
 * What all exercises share that name a term: its names and lay words. "No equipment" is a thing
 * that nobody needs: it asks for these, and must not rule them out.
 *
 * @param {SearchRecords} known
 * @param {string} group
 * @param {string} id
 * @returns {Part[]}
 */
function termParts(known, group, id) {
  const { settings, equipment, nothing } = FACTS.records;
  const term = known.terms[group][id];
  const [label, ...others] = term.names;
  if (id === nothing) {
    return [...partsOf(others, "terms", label), ...layParts(known, term.lay, "terms", label)];
  }
  /** @type {Field} */
  const field = settings.includes(group) ? "setting" : "terms";
  const parts = [
    ...partsOf(term.names, field, label),
    ...layParts(known, term.lay, field, label),
  ];
  // "no equipment" rules out what needs a thing
  return group === equipment ? [...parts, ...partsOf([equipment], "setting")] : parts;
}

/**
 * What else people type for a word of ours, which comes first in the lexicon.
 *
 * @param {SearchRecords} known
 * @param {number[] | undefined} numbers
 * @param {Field} field
 * @param {string} [label] what a reader is told instead of the word
 */
function layParts(known, numbers = [], field, label) {
  return numbers.flatMap((number) => {
    const [word, ...others] = known.lexicon[number];
    return partsOf(others, field, label || word);
  });
}

/**
 * Words for the kind of page: those of the folder that it lies in.
 *
 * @param {SearchRecords} known
 * @param {SearchRecord} record
 * @param {Once<Part[]>} once
 */
function folderParts(known, record, once) {
  const [folder, id] = record.id.split("/");
  if (!id || !known.pages[folder]) return [];
  return [once(`pages/${folder}`, () => partsOf(known.pages[folder], "terms"))];
}

/**
 * Texts as parts; a reader is told the label, or each text itself.
 *
 * @param {string[] | undefined} texts
 * @param {Field} field
 * @param {string} [label]
 * @returns {Part[]}
 */
function partsOf(texts = [], field, label) {
  return texts.map((text) => ({ field, text, label: label || text }));
}
