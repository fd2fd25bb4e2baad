// Where the site lies, over http or in a folder.

const own = typeof document === "undefined" ? null : document.currentScript;

/** The address of the script that runs now, in a page or a worker. */
export const SCRIPT = own && own instanceof HTMLScriptElement ? own.src : self.location.href;

/** The root of the site: all scripts of pages stand two folders below it. */
export const ROOT = new URL("../../", SCRIPT);
