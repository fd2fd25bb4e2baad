// What is chosen, in sight whether the filters are or not, each with a way to take it off.
import { button, element } from "../page/dom.js";
import { fill } from "../page/filling.js";
import { nameIn } from "./groups.js";

const SEVERAL = 2; // from which on there is a button for all

/** A row of buttons, one for each choice. */
export class Chips {
  /**
   * @param {HTMLElement} list
   * @param {(input: HTMLInputElement, name: string) => void} remove
   * @param {() => void} clear
   */
  constructor(list, remove, clear) {
    /** @private */
    this._list = list;
    /** @private */
    this._remove = remove;
    /** @private */
    this._clear = clear;
    /** @private @type {HTMLInputElement[]} */
    this._shown = [];
  }

  /**
   * Shows what is chosen; what stands there already is left, with the focus that it may have.
   *
   * @param {HTMLInputElement[]} chosen
   */
  show(chosen) {
    const isSame = chosen.length === this._shown.length &&
      chosen.every((input, at) => input === this._shown[at]);
    if (isSame) return;
    this._shown = chosen;
    const chips = chosen.map((input) => element("li", {}, this._chip(input)));
    if (chosen.length >= SEVERAL) chips.push(element("li", {}, this._all()));
    this._list.replaceChildren(...chips);
    this._list.hidden = !chosen.length;
  }

  /** @private */
  _all() {
    return button(FACTS.chosenWords.clear, "chip chip--all", () => this._clear());
  }

  /** @private @param {HTMLInputElement} input */
  _chip(input) {
    const name = nameIn(input.labels?.[0] || input);
    const chip = button(name, "chip", () => {
      const at = this._shown.indexOf(input);
      this._remove(input, name);
      this._focus(at);
    });
    chip.setAttribute("aria-label", fill(FACTS.chosenWords.remove, { name }));
    return chip;
  }

  /** @private the next one has the focus then, or the last one @param {number} at */
  _focus(at) {
    const left = this._list.querySelectorAll("button");
    const next = left[Math.min(at, this._shown.length - 1)];
    if (next) next.focus();
  }
}
