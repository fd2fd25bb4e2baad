// What the worker says in its own words.

/** Two lines in place of a picture. */
export const NO_PICTURE_SAYS = ["No picture without", "the internet"];
