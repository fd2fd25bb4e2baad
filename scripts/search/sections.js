// The sections of all pages, as `search/sections.js` of the site packs them.

/**
 * A section of a page; `words` are those below its heading, each once. Only what is an entry of its
 * own, such as a whole page, has a lead: how it begins.
 *
 * @typedef {object} Section
 * @property {string} location the path of the page without its ending, and the id of the heading
 * @property {string} title
 * @property {string} [lead]
 * @property {string[]} words
 */

/**
 * The sections, in the order of the site.
 *
 * @param {PackedSections} packed
 * @returns {Section[]}
 */
export function sectionsOf({ sections, words }) {
  const all = sections.map(([location, title, lead]) => {
    /** @type {Section} */
    const section = { location, title, lead, words: [] };
    return section;
  });
  for (const posting of words.split(";")) {
    const [word, steps] = posting.split(":");
    let at = 0;
    for (const step of steps ? steps.split(",") : []) {
      at += Number(step);
      all[at].words.push(word);
    }
  }
  return all;
}
