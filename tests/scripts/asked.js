// Asks searches of a finished site what people ask, outside a browser: ours, and its peers. A line of
// JSON asks, a line of JSON answers: ids of pages by place, engine, and query.
import { Asking } from "../../scripts/finder/asking.js";
import { indexOf } from "../../scripts/finder/exercises.js";
import { against } from "../../scripts/reasons/against.js";
import { suitingFirst } from "../../scripts/reasons/order.js";
import { Suits } from "../../scripts/reasons/suits.js";
import { libraryOf } from "../../scripts/search/pages.js";
import { Judge } from "../../scripts/signs/judging.js";
import { foundFor } from "../../scripts/site-search/found-for.js";
import { fuse, miniSearch } from "./peers.js";
/** @import { Index } from "../../scripts/search/index.js" */
/** @import { Search } from "./peers.js" */

/**
 * The folder of a site and its facts, the summaries of its exercises in the order of the finder, by
 * id, and the queries.
 *
 * @typedef {object} Asked
 * @property {string} site
 * @property {typeof FACTS} facts
 * @property {Record<string, string>} summaries
 * @property {string[]} queries
 * @property {string[]} engines those to ask, or none for all
 */

/** @param {string} path */
function load(path) {
  new Function(Deno.readTextFileSync(path))();
}

/**
 * The exercises of the finder without its page.
 *
 * @param {Record<string, string>} summaries
 * @returns {any[]}
 */
function exercisesOf(summaries) {
  const records = new Map(self.searchRecords.records.map((record) => [record.id, record]));
  return Object.entries(summaries).map(([id, textContent]) => ({
    record: records.get(id),
    item: { querySelector: () => ({ textContent }) },
  }));
}

/** @typedef {{ index: Index, ours: Search }} Place where one searches */

/**
 * A line above the results is none of them, so it is not counted.
 *
 * @returns {Place}
 */
function boxOf() {
  const library = libraryOf(self.searchSections, self.searchRecords);
  const judge = new Judge(self.warningSigns);
  const { reasons } = self.searchRecords;
  const suits = new Suits(reasons, judge.reader);
  /** @param {string} query */
  function ours(query) {
    const { places } = foundFor(library, suits.read(query), judge.judge(query), reasons);
    return places.map((at) => library.targets[at].id);
  }
  return { index: library.index, ours };
}

/** @param {Record<string, string>} summaries @returns {Place} */
function finderOf(summaries) {
  const exercises = exercisesOf(summaries);
  const index = indexOf(exercises, self.searchRecords);
  const judge = new Judge(self.warningSigns);
  const asking = new Asking(index, judge, new Suits(self.searchRecords.reasons, judge.reader));
  /** @param {string} query */
  function ours(query) {
    const { found, reasons } = asking.ask(query, []);
    const isAgainst = (/** @type {number} */ at) =>
      against(exercises[at].record, reasons).length > 0;
    return suitingFirst(found.places, isAgainst).map((at) => exercises[at].record.id);
  }
  return { index, ours };
}

/** @param {Place} place @param {string[]} queries @param {string[]} engines */
function answers({ index, ours }, queries, engines) {
  const { spellings } = self.searchRecords;
  /** @type {Record<string, () => Search>} */
  const all = {
    ours: () => ours,
    MiniSearch: () => miniSearch(index, spellings),
    Fuse: () => fuse(index, spellings),
  };
  const names = engines.length ? engines : Object.keys(all);
  return Object.fromEntries(names.map((name) => [name, queries.map(all[name]())]));
}

/** @type {Asked} */
const { site, facts, summaries, queries, engines } = JSON.parse(
  await new Response(Deno.stdin.readable).text(),
);
Object.assign(globalThis, { FACTS: facts });
const { records, sections, signs } = facts.search;
for (const path of [records, sections, signs]) load(`${site}/${path}`);
console.log(JSON.stringify({
  box: answers(boxOf(), queries, engines),
  finder: answers(finderOf(summaries), queries, engines),
}));
