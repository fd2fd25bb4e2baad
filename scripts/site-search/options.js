// The list of results: groups of links, with a button where there are more.
import { element } from "../page/dom.js";
import { fill, fillCounted } from "../page/filling.js";
import { ROOT } from "../page/root.js";
import { addressOf } from "../search/locations.js";
import { keepForArrival } from "./arrival.js";
/** @import { Row } from "./answering.js" */
/** @import { Kind } from "../search/pages.js" */
/** @import { Piece } from "../search/marking.js" */

/**
 * A result as a link that the arrow keys reach.
 *
 * @param {Row} result
 * @param {boolean} isCopy
 * @returns {HTMLAnchorElement}
 */
export function optionOf({ kind, location, title, line, caution, words, picture }, isCopy) {
  const option = element(
    "a",
    {
      href: new URL(addressOf(location, isCopy), ROOT).href,
      class: "search__option",
      role: "option",
      tabindex: -1,
      "aria-selected": "false",
      "data-kind": kind,
    },
    pictureOf(kind, picture),
    element("span", { class: "search__title" }, ...marked(title)),
    ...(line.length ? [element("span", { class: "search__line" }, ...marked(line))] : []),
    ...(caution ? [element("strong", { class: "search__caution result__against" }, caution)] : []),
  );
  option.addEventListener("click", () => keepForArrival(words, option));
  return option;
}

/**
 * The results of one kind under their heading.
 *
 * @param {Kind} kind
 * @param {number} count
 * @param {HTMLElement[]} options
 * @returns {HTMLElement}
 */
export function groupOf(kind, count, options) {
  const { kinds, group } = FACTS.searchWords;
  return element(
    "div",
    {
      class: "search__group",
      role: "group",
      "aria-label": fillCounted(group, count, { kind: kinds[kind] }),
    },
    element(
      "p",
      { class: "search__kind", "aria-hidden": "true" },
      element("strong", {}, kinds[kind]),
      ` ${count}`,
    ),
    ...options,
  );
}

/**
 * A button among the results, which shows more of its kind.
 *
 * @param {number} count
 * @param {() => void} show
 * @returns {HTMLButtonElement}
 */
export function moreOption(count, show) {
  const made = element(
    "button",
    {
      type: "button",
      class: "search__option search__option--more",
      role: "option",
      tabindex: -1,
      "aria-selected": "false",
    },
    fillCounted(FACTS.searchWords.more, count),
  );
  made.addEventListener("click", show);
  return made;
}

/** @param {Kind} kind @param {string | undefined} exercise */
function pictureOf(kind, exercise) {
  const place = { class: `search__picture search__picture--${kind}`, "aria-hidden": "true" };
  if (!exercise) return element("span", place);
  const src = new URL(fill(FACTS.search.picture, { exercise }), ROOT).href;
  return element("img", { ...place, alt: "", src, width: 60, height: 60 });
}

/** @param {Piece[]} text */
function marked(text) {
  return text.map((piece) => (piece.hit ? element("mark", {}, piece.text) : piece.text));
}
