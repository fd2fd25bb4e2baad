// What the search says in its own words.

export const SEARCH_SAYS = {
  called: "Also called: ",
  silent: "The search gives no answer. Load this page again, or choose Exercises above.",
};
