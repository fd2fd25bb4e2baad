// What the page and its worker agree on.

/** Results of a kind, before somebody asks for more. */
export const ROWS = 3;
