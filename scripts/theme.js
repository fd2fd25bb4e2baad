// What the theme's own script expects to find when it starts. The theme writes this into each page;
// it stands in a file, so that no page needs a script of its own, and a host can forbid all of
// those (script-src 'self').
import { remember, remembered, showColours } from "./page/palette.js";
import { ROOT } from "./page/root.js";

/** @param {string} text */
function hash(text) {
  return Array.from(text).reduce((sum, letter) => (sum << 5) - sum + letter.charCodeAt(0), 0);
}

Object.assign(window, {
  __md_scope: ROOT,
  __md_get: remembered,
  __md_set: remember,
  __md_hash: hash,
});
showColours();
