// One move of the routine as a row: what it is, how much, and buttons that change it.
import { element } from "../page/dom.js";
import { fill } from "../page/filling.js";
import { inWords } from "../routine/amounts.js";
import { changeable } from "../routine/dose.js";
import { pageOf, pictureOf } from "../routine/library.js";
import { LONGEST } from "../routine/own.js";
import { againstOf } from "./against.js";
import { buttonIcon, iconButton } from "./icons.js";
import { measureName, safeAmounts } from "./in-words.js";
/** @import { Item } from "../routine/own.js" */
/** @import { MoveShelf } from "../routine/shelf.js" */

const ROW = FACTS.buildingWords;

/** @param {string} text @param {string} act @param {string} name of the move, read aloud */
function rowButton(text, act, name) {
  const words = { type: "button", class: "row__button", "data-act": act };
  return element("button", words, text, element("span", { class: "unseen" }, `: ${name}`));
}

/** @param {Move} move @param {MoveAmount} amount @param {import("../routine/dose.js").Measure} measure */
function stepper(move, amount, measure) {
  const label = measureName(measure, amount);
  const [low, high] = move.limits[measure] || [0, 0];
  const value = amount[measure] || 0;
  const less = iconButton(
    "less",
    fill(ROW.lower, { measure: label, name: move.name }),
    `less-${measure}`,
  );
  const more = iconButton(
    "more",
    fill(ROW.higher, { measure: label, name: move.name }),
    `more-${measure}`,
  );
  less.setAttribute("aria-disabled", String(value <= low));
  more.setAttribute("aria-disabled", String(value >= high));
  const number = element("span", { class: "stepper__number" }, String(value));
  const parts = element("span", { class: "stepper__parts" }, less, number, more);
  return element(
    "div",
    { class: "stepper" },
    element("span", { class: "stepper__label" }, label),
    parts,
  );
}

/** @param {Move} move @param {MoveShelf} shelf */
function forms(move, shelf) {
  const same = shelf.library.moves.filter((one) => one.exercise === move.exercise);
  if (same.length < 2) return "";
  const choices = same.map(({ id, name }) => {
    const choice = element("option", { value: id }, name);
    choice.selected = id === move.id;
    return choice;
  });
  const chosen = element("select", { "data-act": "form" }, ...choices);
  return element("label", { class: "row__field" }, ROW.form, chosen);
}

/** @param {Item} item @param {Move} move @param {MoveShelf} shelf */
function opened({ amount, note }, move, shelf) {
  const field = element("input", {
    ...{ type: "text", "data-act": "note", maxlength: LONGEST.note, autocomplete: "off" },
    value: note,
  });
  const noted = element("label", { class: "row__field" }, ROW.note, field);
  const safe = element("p", { class: "row__safe" }, safeAmounts(move, amount));
  return element("div", { class: "row__more" }, safe, forms(move, shelf), noted);
}

/** @param {Move} move @param {Move} other a move to do instead @param {string[]} held all moves */
function instead(move, other, held) {
  if (held.includes(other.id)) return rowButton(ROW.takeItOut, "out", move.name);
  return element("button", {
    ...{ type: "button", class: "row__button" },
    ...{ "data-act": "instead", "data-instead": other.id },
  }, fill(ROW.instead, { name: other.name }));
}

/** @param {Move} move @param {string[]} suits @param {MoveShelf} shelf @param {string[]} held */
function warningsOf(move, suits, shelf, held) {
  return againstOf(move, suits, shelf).map(({ text, instead: other }) => {
    const told = element("p", { class: "row__against" }, text, " ");
    if (other) told.append(instead(move, other, held));
    return told;
  });
}

/** @param {Move} move @param {string[]} suits @param {MoveShelf} shelf for whom else it is not */
function othersOf(move, suits, shelf) {
  const others = Object.keys(move.against || {}).filter((id) => !suits.includes(id));
  if (!others.length) return "";
  const reasons = others.map((id) => shelf.library.reasons[id].label).join(", ");
  const href = pageOf(move) + (move.place ? "" : "#not-for-you");
  const link = element("a", { href }, fill(ROW.notForAll, { reasons }));
  return element("p", { class: "row__others" }, link);
}

/** @param {string} name */
function turns(name) {
  const up = iconButton("up", fill(ROW.up, { name }), "up");
  const down = iconButton("down", fill(ROW.down, { name }), "down");
  return element("span", { class: "row__turns" }, up, down);
}

/** @param {string} text @param {string} name */
function small(text, name) {
  return text ? element("p", { class: name }, text) : "";
}

/** @param {Item} item @param {Move} move */
function heading({ amount, note }, move) {
  const link = element("a", { href: pageOf(move) }, move.name);
  return element(
    "div",
    { class: "row__text" },
    element("h3", {}, link),
    small(inWords(amount), "row__amount"),
    small(move.often || "", "row__often"),
    small(note, "row__note"),
  );
}

/**
 * The row of a move.
 *
 * @param {Item} item
 * @param {boolean} isOpen
 * @param {string[]} suits
 * @param {MoveShelf} shelf
 * @param {string[]} held ids of all moves of the routine
 * @returns {HTMLLIElement}
 */
export function rowOf(item, isOpen, suits, shelf, held) {
  const move = shelf.move(item.move);
  const picture = element("img", {
    ...{ src: pictureOf(move), alt: "", width: 112, height: 124, class: "row__picture" },
    draggable: "false",
  });
  const change = rowButton(isOpen ? ROW.done : ROW.change, "change", move.name);
  change.setAttribute("aria-expanded", String(isOpen));
  const out = rowButton(ROW.takeOut, "out", move.name);
  out.prepend(buttonIcon("out"));
  const steppers = changeable(move, item.amount).map((one) => stepper(move, item.amount, one));
  return element(
    "li",
    { class: isOpen ? "row row--open" : "row", "data-item": move.id },
    element("span", { class: "row__grip", "data-grip": "", "aria-hidden": "true" }),
    picture,
    heading(item, move),
    turns(move.name),
    element("div", { class: "row__steppers" }, ...steppers),
    element(
      "div",
      { class: "row__warnings" },
      ...warningsOf(move, suits, shelf, held),
      othersOf(move, suits, shelf),
    ),
    isOpen ? opened(item, move, shelf) : "",
    element("div", { class: "row__ends" }, change, out),
  );
}
