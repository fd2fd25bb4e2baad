// What speaks against a move for somebody with reasons, in words.
import { fill } from "../page/filling.js";
import { against } from "../reasons/against.js";

/** @typedef {{ reason: string, asks: boolean, text: string, instead: Move | null }} Objection */

/**
 * A move to do instead, which nothing that the reader has may speak against.
 *
 * @param {string | undefined} id
 * @param {string[]} suits
 * @param {import("../routine/shelf.js").MoveShelf} shelf
 */
function insteadOf(id, suits, shelf) {
  const other = id ? shelf.moves.get(id) : undefined;
  return other && !against(other, suits).length ? other : null;
}

/**
 * Each of the reader's reasons that speaks against a move: what to do about it, and the move to do
 * instead.
 *
 * @param {Move} move
 * @param {string[]} suits reasons of the reader
 * @param {import("../routine/shelf.js").MoveShelf} shelf
 * @returns {Objection[]}
 */
export function againstOf(move, suits, shelf) {
  return against(move, suits).map((reason) => {
    const { asks = false, note = "", how = "", move: other } = (move.against || {})[reason];
    const { label } = shelf.library.reasons[reason];
    const phrase = asks ? FACTS.hintsWords.asks : FACTS.hintsWords.careful;
    return {
      reason,
      asks,
      text: fill(phrase, { reason: label, how: [note, how].join(" ").trim() }).trim(),
      instead: insteadOf(other, suits, shelf),
    };
  });
}
