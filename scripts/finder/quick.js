// The commonest reasons, one press away where the others wait in the sheet.
import { all } from "../page/dom.js";

/** Buttons that stand for choices; one that is chosen is a chip then, and no button. */
export class Quick {
  /**
   * @param {HTMLFormElement} form
   * @param {HTMLInputElement[]} inputs
   * @param {() => void} chosen
   */
  constructor(form, inputs, chosen) {
    const buttons = all(form, "[data-quick]", HTMLButtonElement);
    /** @private */
    this._pairs = buttons.flatMap((button) => {
      const input = inputs.find(({ value }) => value === button.dataset.quick);
      return input ? [{ button, input }] : [];
    });
    for (const { button, input } of this._pairs) {
      button.addEventListener("click", () => {
        input.checked = true;
        nextTo(button).focus();
        chosen();
      });
    }
  }

  show() {
    for (const { button, input } of this._pairs) button.hidden = input.checked;
  }
}

/** @param {HTMLElement} button which is about to go */
function nextTo(button) {
  const row = all(button.parentElement || button, "button:not([hidden])", HTMLElement);
  const at = row.indexOf(button);
  return row[at + 1] || row[at - 1] || button;
}
