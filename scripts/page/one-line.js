// Texts that come from anywhere, in one line.

// Line ends, signs that turn the direction of what stands around them, and halves of signs, which no
// address can hold.
const UNWANTED = /[\p{Cc}\p{Cs}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/**
 * A value as a text in one line, and no longer than it may be.
 *
 * @param {unknown} value
 * @param {number} longest in signs
 * @returns {string} empty where it is no text
 */
export function oneLine(value, longest) {
  if (typeof value !== "string") return "";
  const cut = value.slice(0, 4 * longest).replace(UNWANTED, " ").trim();
  return Array.from(cut).slice(0, longest).join("");
}
