// Picks several cards for one print: from lists that a box shortens, into an order that buttons change.
import { all, button, element, the } from "../page/dom.js";
import { fill, fillCounted } from "../page/filling.js";
import { MOST, moved, namedIn, written } from "./job-address.js";

const WORDS = FACTS.choosingWords;

/**
 * A text as it is compared: without marks on its letters.
 *
 * @param {string} text
 */
function folded(text) {
  return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
}

/** The part of the print centre that picks several cards. */
export class Picking {
  /** @param {HTMLElement} place */
  constructor(place) {
    /** @private */
    this._place = place;
    /** @private @type {Map<string, HTMLInputElement>} */
    this._boxes = new Map(
      all(place, "input[type=checkbox]", HTMLInputElement).map((box) => [box.value, box]),
    );
    /** @private @type {string[]} */
    this._picked = [];
    /** @private */
    this._open = the(place, "[data-picking-open]", HTMLAnchorElement);
    /** @private */
    this._clear = the(place, "[data-picking-clear]", HTMLButtonElement);
    /** @private */
    this._page = the(document, "[data-picking-page]", HTMLAnchorElement).href;
  }

  /** Shows the lists, with what the address names. */
  start() {
    for (const [card, box] of this._boxes) {
      box.addEventListener("change", () => this._toggle(card, box.checked));
    }
    const find = the(this._place, "#picking-find", HTMLInputElement);
    find.addEventListener("input", () => this._find(find.value));
    this._clear.addEventListener("click", () => this._pick([], WORDS.cleared));
    window.addEventListener("hashchange", () => this._readAddress());
    this._place.hidden = false;
    this._readAddress();
  }

  /** @private */
  _readAddress() {
    const named = namedIn(location.hash).filter((card) => this._boxes.has(card));
    if (named.length) this._picked = named;
    this._show();
  }

  /** @private @param {string} card */
  _name(card) {
    const box = this._boxes.get(card);
    const named = box && box.closest("label");
    return ((named && named.textContent) || card).trim();
  }

  /** @private @param {string} card @param {boolean} isIn */
  _toggle(card, isIn) {
    const name = this._name(card);
    const others = this._picked.filter((one) => one !== card);
    if (isIn && others.length >= MOST) this._pick(others, fill(WORDS.full, { count: MOST }));
    else if (isIn) {
      this._pick([...others, card], fillCounted(WORDS.added, others.length + 1, { name }));
    } else this._pick(others, fillCounted(WORDS.removed, others.length, { name }));
  }

  /** @private @param {string[]} cards @param {string} said */
  _pick(cards, said) {
    this._picked = cards;
    this._show();
    the(this._place, "[data-picking-said]", Element).textContent = said;
    history.replaceState(null, "", cards.length ? written(cards) : location.href.split("#")[0]);
  }

  /** @private */
  _show() {
    for (const [card, box] of this._boxes) box.checked = this._picked.includes(card);
    const rows = this._picked.map((card, index) => this._row(card, index));
    the(this._place, "[data-picking-chosen]", HTMLElement).replaceChildren(...rows);
    the(this._place, "[data-picking-nothing]", HTMLElement).hidden = rows.length > 0;
    this._open.hidden = this._clear.hidden = !rows.length;
    this._open.href = this._page + written(this._picked);
  }

  /** @private @param {string} card @param {number} index */
  _row(card, index) {
    const name = this._name(card);
    const up = this._button("↑", WORDS.up, name, () => this._move(card, -1, "up"));
    const down = this._button("↓", WORDS.down, name, () => this._move(card, 1, "down"));
    const out = this._button("✕", WORDS.remove, name, () => this._remove(card, index));
    up.dataset.move = "up";
    down.dataset.move = "down";
    up.disabled = index === 0;
    down.disabled = index === this._picked.length - 1;
    const row = element("li", { "data-picked": card }, element("span", {}, name), up, down, out);
    return row;
  }

  /** @private @param {string} sign @param {string} phrase @param {string} name @param {() => void} act */
  _button(sign, phrase, name, act) {
    const made = button(sign, "md-button picking__button", act);
    made.setAttribute("aria-label", fill(phrase, { name }));
    return made;
  }

  /** @private @param {string} card @param {number} by @param {"up" | "down"} way */
  _move(card, by, way) {
    const cards = moved(this._picked, card, by);
    const place = { name: this._name(card), place: cards.indexOf(card) + 1, count: cards.length };
    this._pick(cards, fill(WORDS.moved, place));
    const row = the(this._place, `[data-picked="${card}"]`, HTMLElement);
    const [same] = all(row, `[data-move=${way}]:enabled`, HTMLButtonElement);
    (same || the(row, "button:enabled", HTMLButtonElement)).focus();
  }

  /** @private @param {string} card @param {number} index */
  _remove(card, index) {
    this._toggle(card, false);
    const rows = all(this._place, "[data-picked]", HTMLElement);
    const next = rows[Math.min(index, rows.length - 1)];
    if (next) the(next, "button:last-child", HTMLButtonElement).focus();
    else the(this._place, "#picking-find", HTMLInputElement).focus();
  }

  /** @private @param {string} typed */
  _find(typed) {
    const words = folded(typed).split(/\s+/).filter(Boolean);
    let count = 0;
    for (const [card, box] of this._boxes) {
      const row = box.closest("li");
      const name = folded(this._name(card));
      const fits = words.every((word) => name.includes(word));
      if (row) row.hidden = !fits;
      if (fits) count += 1;
    }
    for (const group of all(this._place, "[data-picking-group]", HTMLDetailsElement)) {
      if (words.length) group.open = group.querySelector("li:not([hidden])") !== null;
    }
    const said = words.length ? fillCounted(WORDS.found, count) : "";
    the(this._place, "[data-picking-said]", Element).textContent = said;
  }
}
