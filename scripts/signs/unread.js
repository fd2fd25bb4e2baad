// What is told where the signs did not come.
/** @import { Judgement } from "./judging.js" */

/**
 * What a search shows of a query that it could not hold against the signs.
 *
 * @param {string} query
 * @returns {Judgement}
 */
export function unread(query) {
  return { shows: query.trim() ? "unread" : "nothing", signs: [] };
}
