// What is chosen, wherever it shows: in the groups, in the sheet, and as buttons beside the count.
import { element } from "../page/dom.js";
import { fill } from "../page/filling.js";
import { Chips } from "./chips.js";
import { Groups } from "./groups.js";
import { Quick } from "./quick.js";
import { Sheet } from "./sheet.js";
/** @import { Form } from "./form.js" */

/** The choices of a form, and all ways to take them off again. */
export class Choosing {
  /** @param {Form} form @param {() => void} changed */
  constructor(form, changed) {
    /** @private */
    this._form = form;
    /** @private */
    this._changed = changed;
    /** @private */
    this._groups = new Groups(form.element);
    /** @private */
    this._sheet = new Sheet(form.element, () => this._takeOff(form.picked()));
    /** @private */
    this._quick = new Quick(form.element, form.reasons, changed);
    /** @private */
    this._chips = new Chips(
      form.chips,
      (input, name) => this._remove(input, name),
      () => this._clear(),
    );
  }

  /** Unfolds what somebody has chosen in. */
  unfold() {
    this._groups.unfold();
  }

  /**
   * Says what is chosen, and how many exercises that shows.
   *
   * @param {number} number
   * @param {boolean} isAsked whether something is typed
   */
  say(number, isAsked) {
    const picked = this._form.picked();
    this._sheet.say(number);
    this._form.say(picked.length, isAsked);
    this._chips.show(picked);
    this._quick.show();
  }

  /** @param {Record<string, number[]>} counts what each choice would leave, by group */
  showCounts(counts) {
    this._groups.show(counts);
  }

  /**
   * Enter in the sheet leads back to the page.
   *
   * @returns {boolean} whether it was open
   */
  closeSheet() {
    const { isOpen } = this._sheet;
    if (isOpen) this._sheet.close();
    return isOpen;
  }

  /** @private @param {HTMLInputElement[]} inputs */
  _takeOff(inputs) {
    this._form.takeOff(inputs);
    this._changed();
  }

  /** @private the count may be the same as before @param {HTMLInputElement} input @param {string} name */
  _remove(input, name) {
    this._takeOff([input]);
    const said = fill(FACTS.chosenWords.removed, { name });
    this._form.status.append(element("span", { class: "finder__unseen" }, " ", said));
    if (!this._form.picked().length) this._goOn();
  }

  /** @private */
  _clear() {
    this._takeOff(this._form.picked());
    this._goOn();
  }

  /** @private where the last button is gone, the focus goes to where to choose another */
  _goOn() {
    (this._sheet.isBeside ? this._form.box : this._sheet.opener).focus();
  }
}
