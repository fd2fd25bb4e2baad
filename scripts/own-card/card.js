// One's own card, filled from a routine: all of it is text that is put into places of a card.
import { all, element, the } from "../page/dom.js";
import { fill } from "../page/filling.js";
import { codeOf } from "../qr/code.js";
import { drawCode } from "../qr/drawing.js";
import { calledOf, daysOf, lengthOf } from "../giving/telling.js";
import { askedOf, blocksOf, columnsOf, stopsOf } from "./lists.js";
import { fillMove, fit } from "./rows.js";
/** @import { MoveShelf } from "../routine/shelf.js" */
/** @import { OwnRoutine } from "../routine/own.js" */
/** @import { CardType } from "./rows.js" */

/** @typedef {{ type: CardType, hasBoxes: boolean }} Choice */

const MOST_SIGNS = 12; // to stop, in a block: in large print it is half as high as a sheet

/**
 * How large a code is on paper, by its most modules a side.
 *
 * @type {[number, string][]}
 */
const SIZES = [[53, "small"], [77, "larger"], [Infinity, "largest"]];

/** The card that has a row for every move, from which others are made. */
export class CardSource {
  /** @param {HTMLElement} card @param {MoveShelf} shelf */
  constructor(card, shelf) {
    /** @private */
    this._card = card;
    /** @private */
    this._shelf = shelf;
    /** @private @type {Map<string, HTMLElement>} */
    this._rows = new Map(
      all(card, "[data-move]", HTMLElement).map((row) => [row.dataset.move || "", row]),
    );
    for (const row of this._rows.values()) row.remove();
  }

  /**
   * The card of a routine.
   *
   * @param {OwnRoutine} routine
   * @param {string} link that its code opens
   * @param {Choice} choice
   * @returns {HTMLElement}
   */
  cardOf(routine, link, { type, hasBoxes }) {
    const card = /** @type {HTMLElement} */ (this._card.cloneNode(true));
    const moves = routine.items.map(({ move }) => this._shelf.move(move));
    const rows = this._filled(routine);
    for (const row of rows) fit(row, type);
    the(card, ".card__rows", HTMLElement).append(...rows);
    this._head(card, routine, rows);
    fillCode(card, link);
    fillAsked(card, moves, this._shelf);
    const isOne = type === "compact"; // with the signs of every exercise
    if (isOne) the(card, "[data-own-rules]", HTMLElement).remove();
    if (isOne) fillStops(card, [...moves, this._shelf.library.rules], Infinity);
    else fillStops(card, moves, MOST_SIGNS);
    if (type === "large") askInRow(card);
    card.classList.add(`card--${type}`);
    card.classList.toggle("card--unticked", !hasBoxes);
    return card;
  }

  /** @private @param {OwnRoutine} routine @returns {HTMLElement[]} */
  _filled(routine) {
    return routine.items.map((item, index) => {
      const own = this._rows.get(item.move);
      if (!own) throw new Error(`no row for ${item.move}`);
      const row = /** @type {HTMLElement} */ (own.cloneNode(true));
      fillMove(row, index + 1, item, routine, this._shelf);
      return row;
    });
  }

  /** @private @param {HTMLElement} card @param {OwnRoutine} routine @param {HTMLElement[]} rows */
  _head(card, routine, rows) {
    const name = calledOf(routine);
    const days = daysOf(routine);
    const things = routine.items.flatMap(({ move }) => this._shelf.move(move).things || []);
    const when = [
      lengthOf(routine, this._shelf),
      ...(days ? [fill(FACTS.printingWords.days, { days })] : []),
      ...new Set(things),
    ];
    the(card, ".card__title", HTMLElement).textContent = name;
    the(card, ".card__again strong", HTMLElement).textContent = name;
    the(card, ".card__when", HTMLElement).textContent = when.join(" · ");
    const reviewed = new Set(rows.map((row) => row.dataset.reviewed || ""));
    the(card, ".card__foot span", HTMLElement).textContent = [...reviewed].join(" ");
    fillFields(card, routine);
    const isSided = routine.items.some(({ amount }) => amount.sides === "each-side");
    if (!isSided) the(card, "[data-field=side]", HTMLElement).remove();
    const isBanded = rows.some((row) => row.dataset.banded === "true");
    if (!isBanded) the(card, "[data-field=band]", HTMLElement).remove();
  }
}

/**
 * With a space behind each, as they stand in a line where there is little room.
 *
 * @param {Element[]} parts
 */
function apart(parts) {
  return parts.flatMap((part) => [part, " "]);
}

/**
 * Lets reasons to ask first stand before the moves, where they may go on to another sheet: in large print
 * the head has no room for them.
 *
 * @param {HTMLElement} card
 */
function askInRow(card) {
  const row = element("li", { class: "card__row card__row--ask" });
  row.append(the(card, ".card__ask", HTMLElement), the(card, ".card__every", HTMLElement));
  the(card, ".card__rows", HTMLElement).prepend(row);
}

/** @param {HTMLElement} card @param {OwnRoutine} routine */
function fillFields(card, { whom, by, telephone }) {
  for (const [field, value] of Object.entries({ name: whom, by, telephone })) {
    the(card, `[data-field=${field}] .card__value`, HTMLElement).textContent = value;
  }
}

/** @param {HTMLElement} card @param {string} link */
function fillCode(card, link) {
  const place = the(card, "[data-own-code]", HTMLElement);
  const dark = codeOf(link);
  if (!dark) return place.remove(); // so long a routine has none
  const [, size] = SIZES.find(([most]) => dark.length <= most) || SIZES[0];
  place.classList.add(`card__code--${size}`);
  place.append(drawCode(dark, FACTS.givingWords.code));
}

/** @param {HTMLElement} card @param {Move[]} moves @param {MoveShelf} shelf */
function fillAsked(card, moves, shelf) {
  const known = all(card, "[data-reason]", HTMLElement);
  const asked = askedOf(moves, known.map(({ dataset }) => dataset.reason || ""));
  const lines = asked.map(({ reason, notes }) => {
    const own = known.find(({ dataset }) => dataset.reason === reason);
    const said = own ? own.textContent || "" : `${shelf.library.reasons[reason].label}.`;
    const noted = notes.map(({ names, text }) => `${names.join(", ")}: ${text}`);
    return element("li", {}, [said, ...noted].join(" "));
  });
  the(card, ".card__ask ul", HTMLElement).prepend(...apart(lines));
  for (const line of known) line.remove();
}

/**
 * Lists signs to stop, each once.
 *
 * @param {HTMLElement} card
 * @param {{ stop?: StopList[] }[]} moves
 * @param {number} most in a block
 */
function fillStops(card, moves, most) {
  const place = the(card, "[data-own-stop]", HTMLElement);
  const acts = all(place, "[data-act]", HTMLElement);
  const order = acts.map(({ dataset }) => dataset.act || "");
  const said = new Map(order.map((act, at) => [act, (acts[at].textContent || "").trim()]));
  for (const act of acts) act.remove();
  const blocks = blocksOf(stopsOf(moves, order), most).map((lists) => {
    const columns = columnsOf(lists).filter((column) => column.length);
    const sides = columns.map((column) => element("div", {}, ...apart(column.flatMap(listed))));
    return element("div", { class: "card__sides" }, ...apart(sides));
  });
  const heading = the(place, "h3", HTMLElement);
  const parts = blocks.map((block, at) =>
    element("div", { class: place.className }, ...(at ? [] : [heading, " "]), block)
  );
  place.replaceWith(...parts);

  /** @param {StopList} list */
  function listed({ act, signs }) {
    const first = element("strong", {}, said.get(act) || act);
    const list = element("ul", {}, ...apart(signs.map((sign) => element("li", {}, sign))));
    return [element("p", { class: "card__act" }, first), list];
  }
}
