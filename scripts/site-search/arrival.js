// Marks on a page the words by which the search found it, once, when somebody comes from there.
import { first } from "../page/dom.js";
import { split } from "../search/folding.js";

const KEPT = "found-words"; // for as long as the next page takes to open
const MARKED = "found"; // as styles call it
const WORD = /[\p{L}\p{N}'\u2019]+/gu;

/**
 * Keeps words for the page that is opened next.
 *
 * @param {string[]} words
 */
export function keepForArrival(words) {
  try {
    sessionStorage.setItem(KEPT, words.join(" "));
  } catch {
    return; // the page opens without marks
  }
}

/** Marks what was kept, where browsers can mark without changing the page. */
export function markOnArrival() {
  const words = new Set(keptWords());
  const page = first(document, "article", HTMLElement);
  if (!words.size || !page || !("highlights" in CSS)) return;
  CSS.highlights.set(MARKED, new Highlight(...rangesOf(page, words)));
}

function keptWords() {
  try {
    const kept = sessionStorage.getItem(KEPT) || "";
    sessionStorage.removeItem(KEPT);
    return kept.split(" ").filter(Boolean);
  } catch {
    return [];
  }
}

/** @param {Node} page @param {Set<string>} words */
function rangesOf(page, words) {
  const texts = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  /** @type {Range[]} */
  const ranges = [];
  while (texts.nextNode()) {
    const node = texts.currentNode;
    for (const { 0: word, index = 0 } of (node.textContent || "").matchAll(WORD)) {
      if (!words.has(split(word)[0])) continue;
      const range = new Range();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      ranges.push(range);
    }
  }
  return ranges;
}
