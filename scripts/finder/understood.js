// What an address asks for, and what of it nobody can know.
import { fill, fillRow } from "../page/filling.js";
import { head } from "../search/words.js";

/** @typedef {{ state: URLSearchParams, garbled: string[] }} AddressRead what can be read, and what not */

const MOST = 3; // parts that are named
const LONGEST = 40; // letters of a part
const CONTROL = /\p{C}/gu; // signs that nobody sees, such as those that turn the words around them

/**
 * A hash in parts. A broken "%" is no letter, so its whole part is left out.
 *
 * @param {string} hash without its "#"
 * @returns {AddressRead}
 */
export function readHash(hash) {
  const parts = hash.split("&").filter((part) => part);
  const whole = parts.filter(isWhole);
  return {
    state: new URLSearchParams(whole.join("&")),
    garbled: parts.filter((part) => !isWhole(part)),
  };
}

/**
 * Says what was left out, or nothing.
 *
 * @param {AddressRead} read
 * @param {(name: string, value: string) => boolean} isKnown
 * @returns {string}
 */
export function leftOut({ state, garbled }, isKnown) {
  const unknown = [...state].filter(([name, value]) => !isKnown(name, value));
  const parts = [
    ...unknown.map(([name, value]) => (value ? `${name} = ${value}` : name)),
    ...garbled.map((part) => part.replace("=", " = ")),
  ];
  if (!parts.length) return "";
  const { leftOut: words, leftOutMore: more, listed } = FACTS.chosenWords;
  const shown = fillRow(listed, parts.slice(0, MOST).map(short)).join("");
  return fill(parts.length > MOST ? more : words, { parts: shown });
}

/** @param {string} part */
function isWhole(part) {
  try {
    return decodeURIComponent(part) !== null;
  } catch {
    return false;
  }
}

/** @param {string} part */
function short(part) {
  const shown = head(part).replace(CONTROL, "");
  if (shown.length <= LONGEST) return shown;
  return fill(FACTS.resultWords.cut, { query: shown.slice(0, LONGEST) });
}
