// Scripts that are fetched when they are needed; a page opened from a folder may load nothing else.
import { element } from "./dom.js";

/**
 * Runs a script of the site; refused where it did not come.
 *
 * @param {URL} address
 * @returns {Promise<unknown>}
 */
export function fetchScript({ href: src }) {
  return new Promise((resolve, reject) => {
    const script = element("script", { src });
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });
}
