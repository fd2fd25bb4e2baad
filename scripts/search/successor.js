// Answers in the language of the theme's successor, Zensical: sections by their numbers, with the
// ranges of letters to mark. It sends them as items with whole addresses.
import { closest, SHOWN } from "./answer.js";
import { pieces } from "./marking.js";
/** @import { Index } from "./index.js" */
/** @import { SearchLibrary, Section } from "./pages.js" */
/** @import { Word } from "./phrases.js" */

/** @typedef {{ start: number, end: number, value: number }} Range `value` letters to mark */

/**
 * @typedef {object} Item
 * @property {number} id
 * @property {{ field: string, value: { highlight: { ranges: Range[] } } }[]} matches
 */

/** @typedef {{ items: Item[], aggregations: never[], pagination: { total: number } }} Items */

/**
 * Its items as the theme's sections: their addresses begin at the root of the site.
 *
 * @param {SearchSection[]} items
 * @param {string} root
 * @returns {SearchSection[]}
 */
export function sectionsOf(items, root) {
  return items.map(({ location, title, text }) => ({
    location: location.replace(root, ""),
    title,
    text,
  }));
}

/**
 * What its box shows for a query; `given` are the sections as it sent them.
 *
 * @param {SearchLibrary} library
 * @param {SearchSection[]} given
 * @param {string} query
 * @returns {Items}
 */
export function answerByNumber(library, given, query) {
  const { words, places } = library.index.search(query);
  const items = places.slice(0, SHOWN).flatMap((at) => {
    const all = library.pages[at].sections;
    const first = all.find((section) => section.text) || all[0];
    const more = closest(library, at, words).filter((section) => section !== first);
    return [first, ...more].map((section) => itemOf(library.index, section, given, words));
  });
  return itemsOf(items);
}

/**
 * Items as its box takes them.
 *
 * @param {Item[]} items
 * @returns {Items}
 */
export function itemsOf(items) {
  return { items, aggregations: [], pagination: { total: items.length } };
}

/**
 * @param {Index} index
 * @param {Section} section
 * @param {SearchSection[]} given
 * @param {Word[]} words
 * @returns {Item}
 */
function itemOf(index, section, given, words) {
  const { title, text } = given[section.number];
  return {
    id: section.number,
    matches: Object.entries({ title, text }).map(([field, html]) => ({
      field,
      value: { highlight: { ranges: ranges(index, html, words) } },
    })),
  };
}

/**
 * Where the words that a query means stand in HTML.
 *
 * @param {Index} index
 * @param {string} html
 * @param {Word[]} words
 * @returns {Range[]}
 */
function ranges(index, html, words) {
  let end = 0;
  return html
    .split(/(<[^>]*>)/)
    .flatMap((part) =>
      part.startsWith("<") ? [{ text: part, hit: false }] : pieces(index, part, words)
    )
    .flatMap(({ text, hit }) => {
      const start = end;
      end += text.length;
      return hit ? [{ start, end, value: text.length }] : [];
    });
}
