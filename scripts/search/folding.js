// Texts as their bare words: the same for what pages say and for what people type.

// Keyboards and pasted texts have many: "can´t" is "cant". An accent of its own would be
// unfolded to a space.
const APOSTROPHES = /['\u0060\u00b4\u02b9\u02bc\u2018\u2019\u201b\u2032\uff07]/g;
// Signs that nobody sees, such as a soft hyphen inside a word. A space without width parts words.
const UNSEEN = /(?!\u200b)\p{Default_Ignorable_Code_Point}/gu;

/**
 * A text without accents, apostrophes, capitals and signs that nobody sees.
 *
 * @param {string} text
 */
export function fold(text) {
  const bare = text.replace(APOSTROPHES, "").replace(UNSEEN, "");
  return bare.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
}

/**
 * The words of a text, without accents, apostrophes and capitals.
 *
 * @param {string} text
 * @returns {string[]}
 */
export function split(text) {
  return fold(text).match(/[\p{L}\p{N}]+/gu) || [];
}
