// Which PDFs there are, by what one can pick: a routine, an edition, a size.

/**
 * What is picked, or offered: the ids of a routine, of an edition and of a size.
 *
 * @typedef {[routine: string, edition: string, size: string]} Pick
 */

/**
 * PDFs by what leads to them.
 *
 * @template T
 */
export class Offers {
  /** @param {[Pick, T][]} offers */
  constructor(offers) {
    /** @private */
    this._offers = new Map(offers.map(([pick, offer]) => [pick.join("/"), offer]));
  }

  /** @param {Pick} pick */
  at(pick) {
    return this._offers.get(pick.join("/"));
  }

  /**
   * Whether a routine has an edition in one of some sizes.
   *
   * @param {string} routine
   * @param {string} edition
   * @param {string[]} sizes
   * @returns {boolean}
   */
  has(routine, edition, sizes) {
    return sizes.some((size) => this.at([routine, edition, size]) !== undefined);
  }
}

const LETTER_REGIONS = /-(US|CA|MX|PH|CL|CO|VE)$/i;

/**
 * Whether a language, such as `en-US`, is one of a country that prints on Letter.
 *
 * @param {string} language
 * @returns {boolean}
 */
export function usesLetter(language) {
  return LETTER_REGIONS.test(language);
}
