// What pages say in their own words, where a script says it.

export const PAGE_SAYS = {
  table: "Table, scrolls sideways",
  search: "Search",
  pages: "Pages",
};

export const FILM_SAYS = {
  play: "Play",
  pause: "Pause",
  /** @param {string} name */
  film: (name) => `Film of ${name}`,
  /** @param {string} name */
  byHand: (name) => `Move ${name} by hand`,
};
