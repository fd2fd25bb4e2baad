// The exercises that the page lists, with what the search knows of each.
import { all, first, the } from "../page/dom.js";
import { Index } from "../search/index.js";
import { documentsOf } from "../search/records.js";
import { formsOf } from "./forms.js";

/**
 * A form of an exercise as its result shows it.
 *
 * @typedef {object} Form
 * @property {string} id of the variant, empty for the exercise as it is
 * @property {string} name
 * @property {string} href
 * @property {string} picture the address of its drawing
 * @property {string} summary
 * @property {string} facts where, with what and how much
 * @property {SearchRecord} record
 */

/**
 * @typedef {object} Exercise
 * @property {HTMLLIElement} item
 * @property {HTMLAnchorElement} link
 * @property {string} name
 * @property {SearchRecord} record
 * @property {Form[]} forms
 * @property {number} shown the place of the form that its result shows
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
    const link = the(item, "a", HTMLAnchorElement);
    return { item, link, name: record.name, record, forms: formsIn(item, link, record), shown: 0 };
  });
}

/** The form that a result shows. @param {Exercise} exercise @returns {Form} */
export function shownOf({ forms, shown }) {
  return forms[shown];
}

/** @param {HTMLElement} item @param {string} selector */
function textIn(item, selector) {
  return first(item, `span${selector}`, HTMLElement)?.textContent || "";
}

/** @param {HTMLElement} item @param {HTMLAnchorElement} link @param {SearchRecord} record */
function formsIn(item, link, record) {
  const picture = first(item, "img", HTMLImageElement);
  const own = { summary: textIn(item, "[data-summary]"), facts: textIn(item, "[data-facts]") };
  return formsOf(record).map((form, place) => {
    const id = place ? record.variants?.[place - 1].id || "" : "";
    const way = id ? the(item, `[data-variant="${id}"]`, HTMLAnchorElement) : link;
    const drawn = way.dataset.picture || picture?.getAttribute("src") || "";
    const said = id ? way.dataset : own;
    const { summary = "", facts = "" } = said;
    return { id, name: form.name, href: way.href, picture: drawn, summary, facts, record: form };
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
    const summary = items.get(record)?.querySelector("span[data-summary]");
    return [{ field: "summary", text: summary?.textContent || "" }];
  });
  return new Index(documents, known.spellings, known.plain);
}
