// The exercises that the page lists, with what the search knows of each.
import { all, the } from "../page/dom.js";
import { Index } from "../search/index.js";
import { documentsOf } from "../search/records.js";

/**
 * @typedef {object} Exercise
 * @property {HTMLLIElement} item
 * @property {HTMLAnchorElement} link
 * @property {string} name
 * @property {SearchRecord} record
 */

/**
 * The exercises of a list, in their order.
 *
 * @param {Element} list
 * @param {SearchRecords} known
 * @returns {Exercise[]}
 */
export function exercisesOf(list, known) {
  const records = new Map(known.records.map((record) => [record.id, record]));
  return all(list, "[data-exercise]", HTMLLIElement).map((item) => {
    const id = `${FACTS.records.folders.exercise}/${item.dataset.exercise}`;
    const record = records.get(id);
    if (!record) throw new Error(`no record of ${id}`);
    return { item, link: the(item, "a", HTMLAnchorElement), name: record.name, record };
  });
}

/**
 * An index of exercises by their records and the summaries that the page shows.
 *
 * @param {Exercise[]} exercises
 * @param {SearchRecords} known
 * @returns {Index}
 */
export function indexOf(exercises, known) {
  const items = new Map(exercises.map(({ record, item }) => [record, item]));
  const documents = documentsOf(known, [...items.keys()], (record) => {
    const summary = items.get(record)?.querySelector("[data-summary]");
    return [{ field: "summary", text: summary?.textContent || "" }];
  });
  return new Index(documents, known.spellings, known.plain);
}
