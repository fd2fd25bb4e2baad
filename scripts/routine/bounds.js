// How much a device keeps of one's own routines.

/** How many moves a routine may have. */
export const MOST_MOVES = 30;
/** How many routines a device keeps. */
export const MOST_ROUTINES = 30;
