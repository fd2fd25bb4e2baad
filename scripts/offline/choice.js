// What the reader chose: whether this device keeps the site.
import { ROOT } from "../page/root.js";

const KEY = ROOT.pathname + FACTS.offline.choice; // one a site: others may live on the same host

/**
 * "yes", "no", or null where nobody chose.
 *
 * @returns {string | null}
 */
export function choice() {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null; // storage is switched off
  }
}

/** @param {"yes" | "no"} answer */
export function choose(answer) {
  try {
    localStorage.setItem(KEY, answer);
  } catch {
    return; // storage is switched off: the choice holds for this visit only
  }
}
