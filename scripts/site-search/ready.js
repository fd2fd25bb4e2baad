// Fetches all that answers are made of, in a worker or in the page.
import { fetchScript } from "../page/fetching.js";
import { ROOT } from "../page/root.js";
import { libraryOf } from "../search/pages.js";
import { loadJudge } from "../signs/loading.js";
import { Answering } from "./answering.js";
/** @import { Judge } from "../signs/judging.js" */

/**
 * What answers, when all it needs has come; refused where pages and records did not come.
 *
 * @returns {Promise<Answering>}
 */
export async function makeReady() {
  const { records, sections } = FACTS.search;
  const judge = loadJudge().catch(() => null);
  await Promise.all([
    self.searchRecords || fetchScript(new URL(records, ROOT)),
    self.searchSections || fetchScript(new URL(sections, ROOT)),
  ]);
  const library = libraryOf(self.searchSections, self.searchRecords);
  const { reasons: known } = self.searchRecords;
  const suitsOf = (/** @type {Judge} */ read) => new self.understanding.Suits(known, read.reader);
  return new Answering(library, await judge, loadJudge, { known, suitsOf });
}
