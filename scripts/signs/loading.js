// The signs and what reads them, fetched when somebody first searches; a page opened from a folder may
// load scripts only.
import { fetchScript } from "../page/fetching.js";
import { ROOT, SCRIPT } from "../page/root.js";
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
    return new self.understanding.Judge(self.warningSigns);
  } catch (error) {
    // a host may answer with a page, or with the file of another version
    Object.assign(self, { warningSigns: undefined });
    throw error;
  }
}
