// What the search of the site needs, fetched and made ready once.
import { fetchScript } from "../page/fetching.js";
import { ROOT } from "../page/root.js";
import { libraryOf } from "../search/pages.js";
import { loadJudge } from "../signs/loading.js";
/** @import { SearchLibrary } from "../search/pages.js" */
/** @import { Judge } from "../signs/judging.js" */

/**
 * `judge`: none where the signs did not come.
 *
 * @typedef {{ library: SearchLibrary, judge: Judge | null }} Ready
 */

/**
 * Everything that answers a query; refused where pages and records did not come.
 *
 * @returns {Promise<Ready>}
 */
export async function makeReady() {
  const { records, sections } = FACTS.search;
  const judge = loadJudge().catch(() => null);
  await Promise.all([
    self.searchRecords || fetchScript(new URL(records, ROOT)),
    self.searchSections || fetchScript(new URL(sections, ROOT)),
  ]);
  return { library: libraryOf(self.searchSections, self.searchRecords), judge: await judge };
}
