// Scripts that are fetched when they are needed; a page opened from a folder may load nothing else.
import { element } from "./dom.js";

/**
 * Runs a script of the site, in a page or a worker; refused where it did not come.
 *
 * @param {URL} address
 * @returns {Promise<unknown>}
 */
export async function fetchScript({ href: src }) {
  if (typeof document === "undefined") return self.importScripts(src);
  const script = element("script", { src });
  const loaded = new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = reject;
  });
  document.head.append(script);
  return await loaded;
}

/**
 * Adds a style sheet of the site to the open page; refused where it did not come.
 *
 * @param {URL} address
 * @returns {Promise<unknown>}
 */
export async function fetchStyles({ href }) {
  const link = element("link", { rel: "stylesheet", href });
  const loaded = new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = reject;
  });
  document.head.append(link);
  return await loaded;
}
