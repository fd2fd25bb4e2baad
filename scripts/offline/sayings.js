// What pages say in their own words of the site that a device keeps.

/** Said on every page when there is a newer version. */
export const NEWER_SAYS = {
  ready: "A newer version of this site is ready.",
  use: "Use the new version",
  later: "Later",
};

/** What the page about it says of each state without a worker. */
export const STATE_SAYS = {
  refused: "This device does not keep the site, because you removed it.",
  "saving-data": "Your device is set to save data, so it does not keep the site yet.",
  failed: "The site could not be saved. Your browser will try again when you open a page.",
  impossible: "This browser cannot save the site here. Please download it instead.",
};

/** The same with a worker. */
export const KEEPING_SAYS = {
  saving: "Your browser is saving the site now.",
  savingCards: "Saving the cards. Please stay on this page.",
  someFailed: "Some cards could not be saved. ",
  whole: "This device keeps the site: all pages, all drawings and the search, and ",
  partly: "Your browser has deleted a part of the site. This device still keeps ",
  /** @param {number} kept @param {number} all */
  cards: (kept, all) => kept === all ? `all ${all} PDF cards.` : `${kept} of ${all} PDF cards.`,
};
