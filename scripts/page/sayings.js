// What pages say in their own words, where a script says it.

/** Names of what the theme leaves without one. */
export const PAGE_SAYS = {
  table: "Table, scrolls sideways",
  search: "Search",
  pages: "Pages",
};

/** Said by the player of a film. */
export const FILM_SAYS = {
  play: "Play",
  pause: "Pause",
  /** @param {string} name */
  film: (name) => `Film of ${name}`,
  /** @param {string} name */
  byHand: (name) => `Move ${name} by hand`,
};
