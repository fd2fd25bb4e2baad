// The page that prints several cards as one document: it holds all cards, and its address names some.
import { all, element, first, the } from "../page/dom.js";
import { fill, fillCounted } from "../page/filling.js";
import { head } from "./heading.js";
import { namedIn } from "./job-address.js";
import { label, nameOf, sheetsOf } from "./sheets.js";
/** @import { Letterhead } from "./letterhead.js" */

const COVER = "cover";

/** A print of several cards. */
export class Job {
  /** @param {HTMLElement} source what holds all cards */
  constructor(source) {
    /** @private @type {Map<string, HTMLElement>} */
    this._cards = new Map(
      all(source, "[data-card]", HTMLElement).map((card) => [card.dataset.card || "", card]),
    );
    /** @private */
    this._sheets = the(document, "[data-card-sheets]", HTMLElement);
    source.hidden = true;
  }

  /** @param {Letterhead} letterhead */
  show(letterhead) {
    const named = namedIn(location.hash);
    const found = named.filter((card) => this._cards.has(card));
    const missing = named.filter((card) => !this._cards.has(card));
    const cards = found.map((card) => ({ card, sheets: this._made(card, letterhead) }));
    const contents = cards.map(({ card, sheets }) => ({ card, sheets: sheets.length }));
    const cover = found.length ? this._cover(contents, letterhead) : [];
    const sheets = [...cover, ...cards.flatMap((one) => one.sheets)];
    sheets.forEach((sheet, index) => {
      const place = { number: index + 1, count: sheets.length };
      label(sheet, fill(FACTS.choosingWords.place, place));
    });
    this._sheets.replaceChildren(...sheets);
    this._say(found.length, sheets.length, missing);
  }

  /** @private @param {string} id @returns {HTMLElement} */
  _card(id) {
    const card = this._cards.get(id);
    if (!card) throw new Error(`no card ${id}`);
    return card;
  }

  /** @private @param {string} id @param {Letterhead} letterhead */
  _made(id, letterhead) {
    const card = /** @type {HTMLElement} */ (this._card(id).cloneNode(true));
    head(card, letterhead);
    return sheetsOf(card);
  }

  /**
   * The first sheets: whose print it is, what is inside and on which sheet, and the rules of all cards.
   * How many there are shifts all others, and the numbers in them do not change how high they are.
   *
   * @private
   * @param {{ card: string, sheets: number }[]} contents
   * @param {Letterhead} letterhead
   */
  _cover(contents, letterhead) {
    const own = this._contents(contents, 0, letterhead).length;
    return this._contents(contents, own, letterhead);
  }

  /**
   * @private
   * @param {{ card: string, sheets: number }[]} contents
   * @param {number} before how many sheets the cover has
   * @param {Letterhead} letterhead
   */
  _contents(contents, before, letterhead) {
    const cover = /** @type {HTMLElement} */ (this._card(COVER).cloneNode(true));
    const list = the(cover, ".card__rows", HTMLElement);
    let page = before + 1;
    for (const { card, sheets } of contents) {
      const name = element("span", {}, nameOf(this._card(card)));
      const row = { class: "card__row card__row--contents" };
      list.append(element("li", row, name, element("strong", {}, String(page))));
      page += sheets;
    }
    the(cover, "[data-print-contents]", HTMLElement).hidden = false;
    head(cover, letterhead);
    return sheetsOf(cover);
  }

  /** @private @param {number} cards @param {number} sheets @param {string[]} missing */
  _say(cards, sheets, missing) {
    const words = FACTS.choosingWords;
    const names = missing.join(", ");
    const told = cards
      ? fillCounted(words.job, sheets, { cards: fillCounted(words.cards, cards) })
      : words.nothing;
    const left = missing.length ? fill(words.unknown, { names }) : "";
    const said = the(document, "[data-print-said]", Element);
    said.textContent = `${told} ${left}`.trim();
    said.classList.toggle("print", cards > 0); // else it would print an empty sheet
    the(document, "[data-print-job]", HTMLElement).hidden = !cards;
    const change = first(document, "[data-print-change]", HTMLAnchorElement);
    if (change) change.hash = location.hash;
  }
}
