// What the search of the site shows for a query: targets by kind, each with the section that fits.
import { fillParts } from "../page/filling.js";
import { pieces, share } from "./marking.js";
import { grounds, meaningIn } from "./grounds.js";
import { FORM } from "./weights.js";
import { read } from "./words.js";
/** @import { Found } from "./index.js" */
/** @import { Piece } from "./marking.js" */
/** @import { Target, Kind, SearchLibrary } from "./pages.js" */
/** @import { Section } from "./sections.js" */

/**
 * A target as it is shown: where it leads, and its title and line in pieces.
 *
 * @typedef {object} Result
 * @property {Kind} kind
 * @property {string} location
 * @property {Piece[]} title
 * @property {Piece[]} line
 * @property {string[]} words of the target that were meant
 * @property {string} [picture]
 */

/** @typedef {{ kind: Kind, places: number[] }} ResultGroup places of targets in the library */

/**
 * `isWordless`: there was nothing to look for, as in a lone sign.
 *
 * @typedef {object} Answer
 * @property {Found} found
 * @property {number[]} places of targets, best first
 * @property {number} total
 * @property {boolean} isWordless
 * @property {ResultGroup[]} groups
 */

const NAMES = new Set(["name", "also"]);
const ENOUGH = 0.7; // of a query: a section that has less of it is not led to

/**
 * Everything that a query finds, best first in each kind; the kind with the best hit comes first.
 *
 * @param {SearchLibrary} library
 * @param {string} query
 * @param {(found: Found) => number[]} [ordered] places of what is found, in another order
 * @returns {Answer}
 */
export function answer({ index, targets }, query, ordered = ({ places }) => places) {
  const found = index.search(query);
  const isWordless = !read(query).length;
  const places = isWordless ? [] : ordered(found);
  /** @type {Map<Kind, ResultGroup>} */
  const groups = new Map();
  for (const at of places) {
    const { kind } = targets[at];
    const group = groups.get(kind) || { kind, places: [] };
    groups.set(kind, group);
    group.places.push(at);
  }
  return { found, places, total: places.length, isWordless, groups: [...groups.values()] };
}

/**
 * A target as a query finds it.
 *
 * @param {SearchLibrary} library
 * @param {number} at
 * @param {Found} found
 * @returns {Result}
 */
export function resultOf(library, at, found) {
  const { index, targets } = library;
  const { kind, location, title, picture } = targets[at];
  const section = sectionFor(library, at, found);
  return {
    kind,
    location: section ? section.location : location,
    title: pieces(index, title, found.words),
    line: lineOf(library, at, section, found),
    words: found.words.flatMap((word) => meaningIn(index, at, word) || []),
    picture,
  };
}

/**
 * Under which heading a page has what its own name and beginning lack, or null.
 *
 * @param {SearchLibrary} library
 * @param {number} at
 * @param {Found} found
 * @returns {Section | null}
 */
function sectionFor({ index, targets }, at, { words }) {
  const [first, ...others] = targets[at].sections;
  if (!first || isNamed(index, at, words)) return null;
  let most = Math.max(ENOUGH, share(index, [first.title, ...first.words], words));
  let best = null;
  for (const section of others) {
    const has = share(index, [section.title, ...section.words], words);
    if (has > most) [most, best] = [has, section];
  }
  return best;
}

/**
 * Whether the names and lay words of a target have all of a query.
 *
 * @param {SearchLibrary["index"]} index
 * @param {number} at
 * @param {Found["words"]} words
 */
function isNamed(index, at, words) {
  const said = new Set(index.postings.phrases(at).flatMap((phrase) => phrase.words));
  return words.every(({ meanings }) => [...meanings.keys()].some((number) => said.has(number)));
}

/**
 * Whether a query has a whole name of a target, as in "child's pose with sore knees".
 *
 * @param {SearchLibrary["index"]} index
 * @param {number} at
 * @param {Found["words"]} words
 * @returns {boolean}
 */
export function hasName(index, at, words) {
  const asked = new Set(words.flatMap(({ meanings }) => certain(meanings)));
  return index.postings.phrases(at)
    .some(({ field, words: all }) => NAMES.has(field) && all.every((word) => asked.has(word)));
}

/** @param {Map<number, number>} meanings */
function certain(meanings) {
  return [...meanings].filter(([, quality]) => quality >= FORM).map(([word]) => word);
}

/**
 * @param {SearchLibrary} library
 * @param {number} at
 * @param {Section | null} section
 * @param {Found} found
 * @returns {Piece[]}
 */
function lineOf({ index, targets }, at, section, { words }) {
  const phrases = FACTS.searchWords;
  const marked = (/** @type {string} */ text) => pieces(index, text, words);
  if (section) return joined(phrases.section, { title: marked(section.title) });
  const also = grounds(index, at, words).find((ground) => ground.field === "also");
  if (also) return joined(phrases.alsoCalled, { name: marked(also.label) });
  return marked(targets[at].lead);
}

/** @param {string} phrase @param {Record<string, Piece[]>} gaps @returns {Piece[]} */
function joined(phrase, gaps) {
  return fillParts(phrase, gaps).map((part) =>
    typeof part === "string" ? { text: part, hit: false } : part
  );
}
