// What the print centre says in its own words.

/** Said of the PDF that is picked. */
export const CARDS_SAY = {
  /** @param {string} name @param {number} page */
  picture: (name, page) => `${name}, page ${page} of the PDF`,
  /** @param {string} name @param {number} sheets @param {string} kilobytes */
  facts: (name, sheets, kilobytes) =>
    `${name}: ${sheets === 1 ? "1 page" : `${sheets} pages`}, ${kilobytes} KB.`,
  bothSides: " Print on both sides, turned over on the long edge.",
};
