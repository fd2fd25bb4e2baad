// Where the site lies, over http or in a folder.
import { first } from "./dom.js";

const own = typeof document === "undefined" ? null : document.currentScript;

/** The address of the script that runs now, in a page or a worker. */
export const SCRIPT = own && own instanceof HTMLScriptElement ? own.src : self.location.href;

/** The root of the site: all scripts of pages stand two folders below it. */
export const ROOT = new URL("../../", SCRIPT);

/**
 * Whether the open page is one of the offline copy, where addresses are names of files: the dialog of
 * the search says with what they end.
 *
 * @returns {boolean}
 */
export function isOfflineCopy() {
  const dialog = first(document, "[data-search]", HTMLElement);
  return !dialog || dialog.dataset.end !== "/";
}
