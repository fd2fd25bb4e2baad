// What the search says in its own words.

/** Said in the search box. */
export const SEARCH_SAYS = {
  called: "Also called: ",
  silent: "The search gives no answer. Load this page again, or choose Exercises above.",
};
