// What the worker says in its own words, in two lines.

export const NO_PICTURE_SAYS = ["No picture without", "the internet"];
