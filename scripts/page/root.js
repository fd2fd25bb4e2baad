// Where the site lies, over http or in a folder.

/** The address of the script that runs now. */
export const SCRIPT = document.currentScript instanceof HTMLScriptElement
  ? document.currentScript.src
  : location.href;

/** The root of the site: all scripts of pages stand two folders below it. */
export const ROOT = new URL("../../", SCRIPT);
