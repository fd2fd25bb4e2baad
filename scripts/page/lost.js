// Finds the site from a page of which nobody knows how deep it lies.
import { all, element, first } from "./dom.js";

/**
 * Lets links and files of the open page begin at the root of the site, and runs what every page runs.
 * It does so once: the first script that comes is of the nearest folder above.
 *
 * @param {URL} root
 */
export function findSite(root) {
  const place = first(document, "[data-base]", HTMLElement);
  if (!place) return;
  const { base = "/", scripts = "" } = place.dataset;
  place.remove();
  for (const name of ["href", "src"]) {
    for (const found of all(document, `:not(script)[${name}^="/"]`, Element)) {
      found.setAttribute(name, below(root, base, found.getAttribute(name) || ""));
    }
  }
  for (const script of scripts.split(" ")) {
    const added = element("script", { src: below(root, base, script) });
    if (added instanceof HTMLScriptElement) added.async = false; // in this order
    document.body.append(added);
  }
}

/** @param {URL} root @param {string} base @param {string} address @returns {string} */
export function below(root, base, address) {
  const path = address.startsWith(base) ? address.slice(base.length) : address;
  return new URL(path.replace(/^\/+/, ""), root).href;
}
