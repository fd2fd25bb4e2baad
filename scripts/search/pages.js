// The pages of the site as the search has them: made of the sections that the theme's plugin cuts.
import { Index } from "./index.js";
import { documentsOf } from "./records.js";
/** @import { Part } from "./phrases.js" */

/**
 * A piece of a page, in plain text, with its number among all.
 *
 * @typedef {{ number: number, location: string, title: string, text: string }} Section
 */

/** @typedef {{ id: string, location: string, title: string, sections: Section[] }} SearchPage */

/** @typedef {{ pages: SearchPage[], index: Index }} SearchLibrary pages by place in the index */

/**
 * "exercises/cat-cow/#easier" and "exercises/cat-cow.html#easier" belong to "exercises/cat-cow".
 *
 * @param {string} location
 * @returns {string}
 */
export function idOf(location) {
  return location.replace(/#.*/, "").replace(/(?:\/|\/index\.html|\.html)$/, "");
}

/**
 * The words of a section, without the marks of HTML and without numbers of sources.
 *
 * @param {string} html
 * @returns {string}
 */
export function plain(html) {
  return html
    .replace(/<sup>.*?<\/sup>/g, "")
    .replace(/<\/(?:p|li)>/g, " ")
    .replace(/<[^>]*>/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ")
    .trim();
}

/**
 * Pages with their sections.
 *
 * @param {SearchSection[]} sections
 * @returns {SearchPage[]}
 */
export function pagesOf(sections) {
  /** @type {Map<string, SearchPage>} */
  const pages = new Map();
  sections.forEach((section, number) => {
    const { location } = section;
    const [title, text] = [plain(section.title), plain(section.text)];
    const id = idOf(location);
    const page = pages.get(id) ||
      { id, location: location.replace(/#.*/, ""), title, sections: [] };
    page.sections.push({ number, location, title, text });
    pages.set(id, page);
  });
  return [...pages.values()];
}

/**
 * An index of all pages, with what records say of them.
 *
 * @param {SearchSection[]} sections
 * @param {SearchRecords} known
 * @returns {SearchLibrary}
 */
export function libraryOf(sections, known) {
  const pages = pagesOf(sections);
  const texts = new Map(pages.map((page) => [page.id, partsOfPage(page)]));
  const records = new Map(known.records.map((record) => [record.id, record]));
  const documents = documentsOf(
    known,
    pages.map(({ id, title }) => records.get(id) || { id, name: title, words: known.pages[id] }),
    (record) => texts.get(record.id) || [],
  );
  return { pages, index: new Index(documents, known.spellings, known.plain) };
}

/**
 * @param {SearchPage} page
 * @returns {Part[]}
 */
function partsOfPage(page) {
  /** @type {Part[]} */
  const parts = [];
  for (const { title, text } of page.sections) {
    if (title === page.title) parts.push({ field: "summary", text });
    else parts.push({ field: "heading", text: title }, { field: "text", text });
  }
  return parts;
}
