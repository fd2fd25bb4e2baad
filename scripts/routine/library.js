// The moves, the ready sets and the rules of the site, by id.
import { fetchScript } from "../page/fetching.js";
import { isOfflineCopy, ROOT } from "../page/root.js";

/** What a routine is made of, as the site has it now. */
export class MoveShelf {
  /** @param {MoveLibrary} library */
  constructor(library) {
    this.library = library;
    /** @type {ReadonlyMap<string, Move>} */
    this.moves = new Map(library.moves.map((move) => [move.id, move]));
    /** @type {ReadonlyMap<string, ReadySet>} */
    this.sets = new Map(library.sets.map((set) => [set.id, set]));
  }

  /**
   * A move that is known to be there.
   *
   * @param {string} id
   * @returns {Move}
   */
  move(id) {
    const move = this.moves.get(id);
    if (!move) throw new Error(`no move ${id}`);
    return move;
  }
}

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
