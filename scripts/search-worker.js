// Answers the search box of the theme, which asks as it would ask its own worker, and that of the
// theme's successor, whose messages are of the same kinds. What is looked through is fetched with
// the first query, since most readers never search: names and lay words in one script of data, the
// sections of all pages, as the theme's search plugin has cut them, in another. Only a preview of
// the site and the successor have the sections in their set-up.
import { answer } from "./search/answer.js";
import { libraryOf } from "./search/pages.js";
import { answerByNumber, itemsOf, sectionsOf } from "./search/successor.js";
/** @import { SearchLibrary } from "./search/pages.js" */

const KINDS = { setUp: 0, ready: 1, query: 2, result: 3, failure: 4 };
const ROOT = new URL("../../", ownAddress()).href;

/** @type {SearchSection[]} */
let given = [];
/** @type {Promise<SearchLibrary> | null} */
let loading = null;
let isSuccessor = false;

// From a folder, this script stands in a frame of the page; a real worker knows its own address.
function ownAddress() {
  const script = typeof document === "undefined" ? null : document.querySelector("script");
  return script ? script.src : self.location.href;
}

async function load() {
  const { records, sections } = FACTS.search;
  const scripts = given.length ? [records] : [records, sections];
  await self.importScripts(...scripts.map((path) => ROOT + path));
  return libraryOf(given.length ? given : self.searchSections, self.searchRecords);
}

/** @param {string} query */
async function ask(query) {
  if (!query.trim()) return isSuccessor ? itemsOf([]) : { items: [], suggest: [] };
  if (!loading) loading = load();
  try {
    const library = await loading;
    return isSuccessor ? answerByNumber(library, given, query) : answer(library, query);
  } catch (error) {
    loading = null; // the next key tries again
    throw error;
  }
}

/** @param {string} query */
async function reply(query) {
  try {
    self.postMessage({ type: KINDS.result, data: await ask(query) });
  } catch (error) {
    if (!isSuccessor) throw error;
    self.postMessage({ type: KINDS.failure });
  }
}

self.addEventListener("message", async ({ data: message }) => {
  if (message.type === KINDS.setUp) {
    isSuccessor = Boolean(message.data.items);
    given = isSuccessor ? sectionsOf(message.data.items, ROOT) : message.data.docs;
    self.postMessage({ type: KINDS.ready });
  } else if (message.type === KINDS.query) {
    await reply(isSuccessor ? String(message.data.input) : message.data);
  }
});
