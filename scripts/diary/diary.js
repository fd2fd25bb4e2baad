// The diary on the device.

/**
 * Fills a place with the diary.
 *
 * @param {HTMLElement} place
 */
export function offerDiary(place) {
  place.hidden = false;
}
