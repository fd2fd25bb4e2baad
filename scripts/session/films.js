// The films of a session: each is fetched once, the next one before it is needed.
import { fetchScript } from "../page/fetching.js";
import { fill } from "../page/filling.js";
import { ROOT } from "../page/root.js";

/** @type {Map<string, Promise<Film | null>>} */
const FETCHED = new Map();

/** @param {string} move */
async function fetchedFilm(move) {
  try {
    await fetchScript(new URL(fill(FACTS.routine.film, { move }), ROOT));
    return self.film || null;
  } catch {
    return null; // its small drawing stays
  }
}

/**
 * The film of a move, or null where it does not come.
 *
 * @param {string} move
 * @returns {Promise<Film | null>}
 */
export function filmOf(move) {
  const found = FETCHED.get(move) || fetchedFilm(move);
  FETCHED.set(move, found);
  return found;
}
