// What a device keeps of the site, in words.
import { fillCounted } from "../page/filling.js";

/**
 * What a device keeps: whether all of the core, and the paths of what comes on demand.
 *
 * @typedef {{ isWhole: boolean, onDemand: string[], missing: string[] }} Kept
 */

/** @param {string} path */
function isCard(path) {
  return path.endsWith(".pdf");
}

/**
 * How many PDF cards a device keeps, in words.
 *
 * @param {Kept} state
 * @returns {string}
 */
export function sayKept({ isWhole, onDemand, missing }) {
  const cards = onDemand.filter(isCard).length;
  const kept = cards - missing.filter(isCard).length;
  const words = FACTS.deviceWords;
  const [all, some] = isWhole
    ? [words.allCards, words.someCards]
    : [words.damagedAllCards, words.damagedSomeCards];
  return fillCounted(kept === cards ? all : some, cards, { kept });
}
