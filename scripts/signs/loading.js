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
function fetchJudge() {
  if (self.warningSigns) return Promise.resolve(new Judge(self.warningSigns));
  return new Promise((resolve, reject) => {
    const script = element("script", { src: new URL(FACTS.search.signs, ROOT).href });
    script.onload = () => resolve(new Judge(self.warningSigns));
    script.onerror = reject;
    document.head.append(script);
  });
}
