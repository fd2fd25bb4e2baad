// The signs, fetched when somebody first searches; a page opened from a folder may load scripts only.
import { element } from "../page/dom.js";
import { ROOT } from "../page/root.js";
import { Judge } from "./judging.js";

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
  if (!self.warningSigns) await fetchSigns();
  try {
    return new Judge(self.warningSigns);
  } catch (error) {
    // a host may answer with a page, or with the file of another version
    Object.assign(self, { warningSigns: undefined });
    throw error;
  }
}

function fetchSigns() {
  return new Promise((resolve, reject) => {
    const script = element("script", { src: new URL(FACTS.search.signs, ROOT).href });
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });
}
