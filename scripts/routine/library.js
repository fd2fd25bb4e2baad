// Fetches the moves, and knows where they stand on the site.
import { fetchScript } from "../page/fetching.js";
import { isOfflineCopy, ROOT } from "../page/root.js";
import { MoveShelf } from "./shelf.js";

/**
 * The shelf; refused where its data do not come.
 *
 * @returns {Promise<MoveShelf>}
 */
export async function fetchMoves() {
  if (!self.moveLibrary) await fetchScript(new URL(FACTS.routine.moves, ROOT));
  return new MoveShelf(self.moveLibrary);
}

/**
 * The address of the page of a move.
 *
 * @param {Move} move
 * @returns {string}
 */
export function pageOf({ page, place = "" }) {
  return new URL(`${page}${isOfflineCopy() ? ".html" : "/"}${place}`, ROOT).href;
}

/**
 * The address of the small drawing of a move.
 *
 * @param {Move} move
 * @returns {string}
 */
export function pictureOf({ id }) {
  return new URL(FACTS.search.picture.replace("{exercise}", id), ROOT).href;
}
