// The page of one card: its sheets stand in its place.
import { all, first } from "../page/dom.js";
import { head } from "./heading.js";
import { sheetsOf } from "./sheets.js";
/** @import { Letterhead } from "./letterhead.js" */

/**
 * What shows the card of a page with a letterhead.
 *
 * @param {HTMLElement} place
 * @returns {(letterhead: Letterhead) => void}
 */
export function oneCard(place) {
  const source = first(place, ".card", HTMLElement);
  if (!source) throw new Error("no card");
  return (letterhead) => {
    const card = /** @type {HTMLElement} */ (source.cloneNode(true));
    head(card, letterhead);
    place.replaceChildren(...sheetsOf(card));
    for (const picture of all(place, "img", HTMLImageElement)) picture.loading = "eager";
  };
}
