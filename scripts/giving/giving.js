// Gives a routine away: as a link, a code, a message, on paper.
/** @import { MoveShelf } from "../routine/library.js" */
/** @import { OwnRoutine } from "../routine/own.js" */

/**
 * Fills a place with ways to give a routine away.
 *
 * @param {HTMLElement} place
 * @param {MoveShelf} shelf
 * @returns {(routine: OwnRoutine) => void} to be called whenever the routine has changed
 */
export function offerGiving(place, shelf) {
  place.hidden = !shelf.library.moves.length;
  return () => {};
}
