// Offers a routine as a file for a calendar.
/** @import { OwnRoutine } from "../routine/own.js" */

/**
 * Fills a place with a way to put a routine into a calendar.
 *
 * @param {HTMLElement} place
 * @returns {(routine: OwnRoutine, minutes: number) => void} to be called whenever it has changed
 */
export function offerCalendar(place) {
  place.hidden = false;
  return () => {};
}
