// Changes of a routine; each makes another one.
import { against } from "../reasons/against.js";
import { eased, limited } from "../routine/dose.js";
import { line } from "../routine/own.js";
/** @import { Item, OwnRoutine } from "../routine/own.js" */
/** @import { MoveShelf } from "../routine/shelf.js" */

/**
 * A move as it begins, with the amount of its record.
 *
 * @param {Move} move
 * @returns {Item}
 */
export function itemOf(move) {
  return { move: move.id, amount: limited(move, {}), note: "" };
}

/**
 * A routine with its moves in another order; those whose place is not named are left out.
 *
 * @param {OwnRoutine} routine
 * @param {number[]} order
 * @returns {OwnRoutine}
 */
export function reordered(routine, order) {
  return { ...routine, items: order.flatMap((at) => routine.items[at] || []) };
}

/**
 * The order in which one place has gone to another.
 *
 * @param {number} count
 * @param {number} from
 * @param {number} to
 * @returns {number[]}
 */
export function orderOf(count, from, to) {
  const others = Array.from({ length: count }, (_, at) => at).filter((at) => at !== from);
  return [...others.slice(0, to), from, ...others.slice(to)];
}

/**
 * A routine with something else about one of its moves.
 *
 * @param {OwnRoutine} routine
 * @param {number} at
 * @param {Partial<Item>} changed
 * @returns {OwnRoutine}
 */
export function withItem(routine, at, changed) {
  const items = routine.items.map((item, place) => place === at ? { ...item, ...changed } : item);
  return { ...routine, items };
}

/**
 * Another form of the same exercise: of the amount it keeps what fits.
 *
 * @param {Item} item
 * @param {Move} form
 * @returns {Partial<Item>}
 */
export function inForm(item, form) {
  return { move: form.id, amount: limited(form, { ...item.amount, sides: form.amount.sides }) };
}

/**
 * A routine in which every move is gentler, or more, as far as its limits go; more of
 * nothing that a reason of the reader speaks against.
 *
 * @param {OwnRoutine} routine
 * @param {MoveShelf} shelf
 * @param {1 | -1} by
 * @returns {{ routine: OwnRoutine, count: number }} how many moves have changed
 */
export function allEased(routine, shelf, by) {
  const items = routine.items.map((item) => {
    const move = shelf.move(item.move);
    if (by > 0 && against(move, routine.suits).length) return item;
    const amount = eased(move, item.amount, by);
    return amount === item.amount ? item : { ...item, amount };
  });
  const count = items.filter((item, at) => item !== routine.items[at]).length;
  return { routine: { ...routine, items }, count };
}

/** @param {string} text @returns {string} its whole sentences, as far as a note has room */
function noteOf(text) {
  return text.split(/(?<=[.!?]) /).reduce((whole, sentence) => {
    const longer = `${whole} ${sentence}`.trim();
    return line(longer, "note") === longer ? longer : whole;
  }, "");
}

/**
 * A routine that begins as a ready one: with its moves, amounts and notes.
 *
 * @param {ReadySet} set
 * @param {MoveShelf} shelf
 * @returns {OwnRoutine}
 */
export function fromReady({ name, items }, shelf) {
  return {
    ...{ name: line(name, "name"), whom: "", by: "", telephone: "", days: [], suits: [] },
    items: items.map(({ move: id, amount, note = "" }) => {
      const move = shelf.move(id);
      return { move: id, amount: limited(move, amount), note: noteOf(note) };
    }),
  };
}
