// The signs and what reads them, fetched when somebody first searches where the page has not brought
// them; a page opened from a folder may load scripts only.
import { fetchScript } from "../page/fetching.js";
import { ROOT, SCRIPT } from "../page/root.js";
import { turnOfPage } from "../page/turns.js";
/** @import { Judge } from "./judging.js" */

const READS = "understanding.js"; // beside the script that runs

/** @type {Promise<Judge> | null} */
let judge = null;

/**
 * The judge of what is typed; the next call tries again where the signs did not come.
 *
 * @returns {Promise<Judge>}
 */
export function loadJudge() {
  if (judge) return judge;
  judge = fetchJudge();
  judge.catch(() => {
    judge = null;
  });
  return judge;
}

/** @returns {Promise<Judge>} */
async function fetchJudge() {
  await Promise.all([
    self.warningSigns ? null : fetchScript(new URL(FACTS.search.signs, ROOT)),
    self.understanding ? null : fetchScript(new URL(READS, SCRIPT)),
  ]);
  try {
    return await made(new self.understanding.Judge(self.warningSigns));
  } catch (error) {
    // a host may answer with a page, or with the file of another version
    Object.assign(self, { warningSigns: undefined });
    throw error;
  }
}

/**
 * A judge that knows all. A page has its turn after each bit, so that no key and no press waits long.
 *
 * @param {Judge} young
 */
async function made(young) {
  while (young.prepare()) await turnOfPage();
  return young;
}
