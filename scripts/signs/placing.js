// "Round" says where only right before what follows it: who walked round the block and has chest pain
// has no belt round the chest.
/** @import { Part } from "./reading.js" */

/**
 * Whether the word that places a phrase stands in a text right before what it stands before there.
 *
 * @param {Part[]} taken parts of the text that a phrase takes
 * @param {Part[]} parts all parts of the text
 * @param {string[]} means of the phrase, in its order
 * @param {string} placing what the placing word means
 * @returns {boolean}
 */
export function isPlaced(taken, parts, means, placing) {
  const followed = means[means.indexOf(placing) + 1];
  if (!means.includes(placing) || !followed) return true;
  const before = taken.find((part) => isOf(part, placing));
  const next = before && parts[parts.indexOf(before) + 1];
  return next !== undefined && isOf(next, followed);
}

/**
 * Whether a part means something, or is of a kind.
 *
 * @param {Part} part
 * @param {string} means
 * @returns {boolean}
 */
export function isOf(part, means) {
  return part.means === means || part.kinds.includes(means);
}
