// What speaks against a move for what a reader has ticked.
/** @import { MoveShelf } from "../routine/library.js" */

/** @typedef {{ reason: string, asks: boolean, text: string, instead: Move | null }} ReasonAgainst */

/**
 * The reasons of some that speak against a move, and what to do instead.
 *
 * @param {Move} move
 * @param {string[]} suits
 * @param {MoveShelf} shelf
 * @returns {ReasonAgainst[]}
 */
export function againstOf(move, suits, shelf) {
  return suits.flatMap((reason) => {
    const found = (move.against || {})[reason];
    if (!found) return [];
    const instead = found.move ? shelf.moves.get(found.move) || null : null;
    const { label } = shelf.library.reasons[reason];
    return [{
      reason,
      asks: Boolean(found.asks),
      text: `${label}: ${found.how || found.note || ""}`,
      instead,
    }];
  });
}
