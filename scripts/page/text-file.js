// Hands a text to the reader as a file.
import { element } from "./dom.js";

const A_MINUTE = 60_000; // milliseconds; some browsers read the address late

/**
 * Saves a text where the browser saves files.
 *
 * @param {string} name
 * @param {string} type
 * @param {string} text
 */
export function saveTextFile(name, type, text) {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  element("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), A_MINUTE);
}
