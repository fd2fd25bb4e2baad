// Answers in the language of the theme's search box: pages, each with the sections that fit best.
import { fill } from "../page/filling.js";
import { escaped } from "../page/markup.js";
import { firstHit, pieces, share } from "./marking.js";
import { meaningIn, reasons } from "./reasons.js";
/** @import { Found } from "./index.js" */
/** @import { SearchLibrary, Section } from "./pages.js" */
/** @import { Word } from "./phrases.js" */

/**
 * A hit as the theme shows it; title and text are HTML.
 *
 * @typedef {object} Hit
 * @property {string} location
 * @property {string} title
 * @property {number} score
 * @property {string} text
 * @property {Record<string, boolean>} terms words to mark in the page, with whether it has them
 */

/** Pages shown at most. */
export const SHOWN = 30;
const SECTIONS_SHOWN = 2; // of a page
const ENOUGH = 0.7; // of a query: a section that has less of it is not shown
const BEFORE = 60; // letters of a snippet before the first hit
const LENGTH = 180; // letters of a snippet

/**
 * What the box shows for a query.
 *
 * @param {SearchLibrary} library
 * @param {string} query
 * @returns {{ items: Hit[][], suggest: string[] }}
 */
export function answer(library, query) {
  const found = library.index.search(query);
  return {
    items: found.places.slice(0, SHOWN).map((at) => [
      pageHit(library, at, found),
      ...closest(library, at, found.words).map((section) =>
        sectionHit(library, at, section, found)
      ),
    ]),
    suggest: [], // the theme would write a word out, and "chest pain" into "chest painkiller"
  };
}

/**
 * @param {SearchLibrary} library
 * @param {number} at
 * @param {Found} found
 * @returns {Hit}
 */
function pageHit({ index, pages }, at, { words, scores }) {
  const page = pages[at];
  const alsoCalled = escaped(FACTS.searchWords.alsoCalled);
  const lines = reasons(index, at, words)
    .filter((reason) => reason.field === "also")
    .map((reason) => fill(alsoCalled, { name: marked(index, reason.label, words) }));
  const first = page.sections.find((section) => section.text);
  if (first) lines.push(snippet(index, first.text, words));
  return {
    location: page.location,
    title: marked(index, page.title, words),
    score: scores[at],
    text: lines.map((line) => `<p>${line}</p>`).join(""),
    terms: termsOf(index, at, words),
  };
}

/**
 * @param {SearchLibrary} library
 * @param {number} at
 * @param {Section} section
 * @param {Found} found
 * @returns {Hit}
 */
function sectionHit({ index }, at, section, { words, scores }) {
  return {
    location: section.location,
    title: marked(index, section.title, words),
    score: scores[at],
    text: `<p>${snippet(index, section.text, words)}</p>`,
    terms: {},
  };
}

/**
 * The sections of a long page that have most of the query. Pages of exercises and routines are
 * short, and say what they are in their first lines, which the theme hides behind sections.
 *
 * @param {SearchLibrary} library
 * @param {number} at
 * @param {Word[]} words
 * @returns {Section[]}
 */
export function closest({ index, pages }, at, words) {
  const page = pages[at];
  if (!page.id.startsWith(FACTS.records.folders.guidance + "/")) return [];
  return page.sections
    .filter((section) => section.title !== page.title)
    .map((section) => ({
      section,
      has: share(index, `${section.title} ${section.text}`, words),
    }))
    .filter(({ has }) => has > ENOUGH)
    .sort((one, other) => other.has - one.has)
    .slice(0, SECTIONS_SHOWN)
    .map(({ section }) => section);
}

/** @typedef {import("./index.js").Index} Index */

/** @param {Index} index @param {string} text @param {Word[]} words */
function marked(index, text, words) {
  return pieces(index, text, words)
    .map((piece) =>
      piece.hit ? `<mark data-md-highlight>${escaped(piece.text)}</mark>` : escaped(piece.text)
    )
    .join("");
}

/** @param {Index} index @param {string} text @param {Word[]} words */
function snippet(index, text, words) {
  let start = Math.max(0, firstHit(index, text, words) - BEFORE);
  if (start) start = text.indexOf(" ", start) + 1;
  const end = text.length > start + LENGTH ? text.lastIndexOf(" ", start + LENGTH) : text.length;
  const shown = marked(index, text.slice(start, end), words);
  return (start ? "… " : "") + shown + (end < text.length ? " …" : "");
}

/**
 * The theme lets the page of a hit be opened with these words marked.
 *
 * @param {Index} index
 * @param {number} at
 * @param {Word[]} words
 */
function termsOf(index, at, words) {
  return Object.fromEntries(words.map((word) => {
    const meant = meaningIn(index, at, word);
    return [meant || word.text, Boolean(meant)];
  }));
}
