// The page that prints one's own routine: its address names all that stands on the card.
import { head } from "../cards/heading.js";
import { sheetsOf } from "../cards/sheets.js";
import { linkOf } from "../giving/links.js";
import { calledOf } from "../giving/telling.js";
import { the } from "../page/dom.js";
import { fill, fillCounted } from "../page/filling.js";
import { readLink } from "../routine/link.js";
import { checked } from "../routine/own.js";
import { CardSource } from "./card.js";
/** @import { Letterhead } from "../cards/letterhead.js" */
/** @import { MoveShelf } from "../routine/shelf.js" */
/** @import { OwnRoutine } from "../routine/own.js" */
/** @import { CardType } from "./rows.js" */

/** One's own routine as a card. */
export class OwnCardPage {
  /** @param {HTMLElement} source @param {MoveShelf} shelf */
  constructor(source, shelf) {
    /** @private */
    this._shelf = shelf;
    /** @private */
    this._source = new CardSource(the(source, ".card", HTMLElement), shelf);
    /** @private */
    this._choices = the(document, "[data-own-choices]", HTMLFieldSetElement);
    /** @private */
    this._change = the(document, "[data-own-change]", HTMLAnchorElement);
    /** @private */
    this._changes = this._change.textContent;
    /** @private @type {Letterhead | null} */
    this._kept = null;
    /** @private @type {Letterhead | null} */
    this._letterhead = null;
    source.remove();
    this._choices.addEventListener("change", () => this._show());
    window.addEventListener("hashchange", () => this._show());
  }

  /** @param {Letterhead} letterhead what the device keeps at first, then what is typed */
  take(letterhead) {
    this._kept = this._kept || letterhead;
    this._letterhead = letterhead;
    this._show();
  }

  /** @private */
  _show() {
    if (!this._letterhead || !this._kept) return;
    const { moves, library } = this._shelf;
    const { routine, unknown } = checked(readLink(location.hash), moves, library.reasons);
    const isThere = routine.items.length > 0;
    /** @type {HTMLElement[]} */
    let sheets = [];
    if (isThere) {
      sheets = this._sheetsOf(routine, headOf(this._letterhead, this._kept, routine.whom));
    }
    the(document, "[data-card-sheets]", HTMLElement).replaceChildren(...sheets);
    this._choices.hidden = !isThere;
    this._lead(isThere);
    this._say(isThere ? calledOf(routine) : "", sheets.length, unknown);
  }

  /**
   * As on other cards, but close together where one sheet is enough then.
   *
   * @private
   * @param {OwnRoutine} routine
   * @param {Letterhead} letterhead
   */
  _sheetsOf(routine, letterhead) {
    /** @type {CardType[]} */
    const types = this._isTicked("large") ? ["large"] : ["compact", "regular"];
    const hasBoxes = this._isTicked("boxes");
    /** @type {HTMLElement[]} */
    let sheets = [];
    for (const type of types) {
      const card = this._source.cardOf(routine, linkOf(routine), { type, hasBoxes });
      head(card, letterhead);
      sheets = sheetsOf(card);
      if (sheets.length === 1) break;
    }
    return sheets;
  }

  /** @private @param {"large" | "boxes"} name */
  _isTicked(name) {
    return the(this._choices, `[name=${name}]`, HTMLInputElement).checked;
  }

  /** @private @param {boolean} isThere */
  _lead(isThere) {
    the(document, "[data-own-print]", HTMLElement).hidden = !isThere;
    this._change.hash = isThere ? location.hash : "";
    this._change.textContent = isThere ? this._changes : FACTS.printingWords.build;
  }

  /** @private @param {string} name @param {number} sheets @param {string[]} unknown */
  _say(name, sheets, unknown) {
    const words = FACTS.printingWords;
    const told = sheets ? fillCounted(words.sheets, sheets, { name }) : words.nothing;
    const left = unknown.length ? fill(words.unknown, { names: unknown.join(", ") }) : "";
    const said = the(document, "[data-own-said]", HTMLElement);
    said.textContent = `${told} ${left}`.trim();
    said.classList.toggle("print", sheets > 0); // else it would print an empty sheet
  }
}

/**
 * The letterhead of a card: for whom it is says the routine, until another name is typed here. What a
 * device keeps may be the name of somebody else, whose card was printed before.
 *
 * @param {Letterhead} letterhead
 * @param {Letterhead} kept
 * @param {string} whom
 * @returns {Letterhead}
 */
export function headOf(letterhead, kept, whom) {
  const isTyped = letterhead.name !== kept.name;
  return { ...letterhead, name: isTyped ? letterhead.name : whom || letterhead.name };
}
