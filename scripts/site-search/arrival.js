// Marks the words by which the search found a page, once, when somebody comes there from a result.
import { first } from "../page/dom.js";
import { split } from "../search/folding.js";

const ARRIVED = "found-words"; // for as long as the next page takes to open
const MARKED = "found"; // as styles call it
const WORD = /[\p{L}\p{N}'\u2019]+/gu;

/**
 * Whether a link leads to the open page.
 *
 * @param {Pick<URL, "origin" | "pathname">} link
 * @returns {boolean}
 */
export function isHere({ origin, pathname }) {
  return origin === location.origin && pathname === location.pathname;
}

/**
 * Keeps the words of a result until its page opens. The open page is marked at once, since browsers
 * may go to a place in it without opening it anew.
 *
 * @param {string[]} words
 * @param {HTMLAnchorElement} link
 */
export function keepForArrival(words, link) {
  if (isHere(link)) mark(words);
  try {
    sessionStorage.setItem(ARRIVED, JSON.stringify({ page: link.pathname, words }));
  } catch {
    return; // the page opens without marks
  }
}

/** Marks what was kept for this page. Another one may open first, as when a result got its own tab. */
export function markOnArrival() {
  const { page, words } = takeKept();
  if (page === location.pathname) mark(words);
}

/**
 * Where in a text one of these words stands, in whatever way it is written.
 *
 * @param {string} text
 * @param {Set<string>} words
 * @returns {{ start: number, end: number }[]}
 */
export function placesOf(text, words) {
  return [...text.matchAll(WORD)]
    .filter(([word]) => words.has(split(word)[0]))
    .map(({ 0: word, index = 0 }) => ({ start: index, end: index + word.length }));
}

/** @returns {{ page?: string, words: string[] }} */
function takeKept() {
  try {
    const kept = JSON.parse(sessionStorage.getItem(ARRIVED) || "");
    sessionStorage.removeItem(ARRIVED);
    return { words: [], ...kept };
  } catch {
    return { words: [] };
  }
}

/** Marks words of the open page, where browsers can do so without changing it. */
function mark(/** @type {string[]} */ words) {
  const page = first(document, "article", HTMLElement);
  if (!page || !("highlights" in CSS)) return;
  CSS.highlights.set(MARKED, new Highlight(...rangesOf(page, new Set(words))));
}

/** @param {Node} page @param {Set<string>} words */
function rangesOf(page, words) {
  const texts = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  /** @type {Range[]} */
  const ranges = [];
  while (texts.nextNode()) {
    const node = texts.currentNode;
    for (const { start, end } of placesOf(node.textContent || "", words)) {
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, end);
      ranges.push(range);
    }
  }
  return ranges;
}
