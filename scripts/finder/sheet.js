// On a narrow screen the filters wait in a sheet; on a wide one they stand beside the results.
import { all, the } from "../page/dom.js";
import { fillCounted } from "../page/filling.js";
import { setText } from "./form.js";

const BESIDE = "(min-width: 60em)"; // as in finder.css

/** The place of the filters. They are in the page once, and move when the window gets wider. */
export class Sheet {
  /** @param {HTMLFormElement} form @param {() => void} clear */
  constructor(form, clear) {
    /** @private */
    this._dialog = the(form, "[data-sheet]", HTMLDialogElement);
    /** @private */
    this._groups = the(form, "[data-filters]", HTMLElement);
    /** @private */
    this._beside = the(form, "[data-beside]", HTMLElement);
    /** @private */
    this._body = the(this._dialog, "[data-body]", HTMLElement);
    /** @private */
    this._title = the(this._dialog, "h2", HTMLElement);
    /** @private */
    this._show = the(this._dialog, "[data-show]", HTMLElement);
    /** @private behind an open sheet nothing is read aloud, so it has a voice of its own */
    this._voice = the(this._dialog, "[data-voice]", HTMLElement);
    /** @private */
    this._wide = window.matchMedia(BESIDE);
    /**
     * @private what of the form has the focus, also where the browser has just taken it away since
     * the window got wider: it need not have told so before
     * @type {HTMLElement | null}
     */
    this._held = null;
    /** the button that opened it last, or would */
    this.opener = the(form, "[data-open=filters]", HTMLElement);
    this._listen(clear);
    this._hold(form);
    this._place();
  }

  /** @returns {boolean} whether the filters stand beside the results */
  get isBeside() {
    return this._wide.matches;
  }

  /** @returns {boolean} */
  get isOpen() {
    return this._dialog.open;
  }

  /** @param {HTMLElement} opener */
  open(opener) {
    this.opener = opener;
    this._dialog.showModal();
    this._body.scrollTop = 0;
    this._title.focus();
  }

  close() {
    this._dialog.close();
  }

  /**
   * Says how many exercises it would show.
   *
   * @param {number} number
   */
  say(number) {
    const { show, none } = FACTS.chosenWords;
    const text = number ? fillCounted(show, number) : none;
    setText(this._show, text);
    if (this.isOpen) setText(this._voice, text);
  }

  /** @private */
  _place() {
    const held = this._held;
    const isLost = document.activeElement === held || document.activeElement === document.body;
    if (this._wide.matches) {
      this.close();
      this._beside.append(this._groups);
    } else this._body.append(this._groups);
    if (held && isLost) this._focus(held);
  }

  /** @private where it is hidden now, the filters have the focus, or what opens them @param {HTMLElement} held */
  _focus(held) {
    if (isShown(held)) held.focus();
    else if (this._wide.matches) the(this._groups, "input", HTMLElement).focus();
    else this.opener.focus();
  }

  /** @private @param {HTMLElement} form */
  _hold(form) {
    form.addEventListener("focusin", ({ target }) => {
      this._held = target instanceof HTMLElement ? target : null;
    });
    form.addEventListener("focusout", () => {
      if (this._held && isShown(this._held)) this._held = null;
    });
  }

  /** @private @param {() => void} clear */
  _listen(clear) {
    const { _dialog: dialog } = this;
    for (const opener of all(document, "[data-open]", HTMLElement)) {
      opener.addEventListener("click", () => this.open(opener));
    }
    the(dialog, "[data-close]", HTMLElement).addEventListener("click", () => this.close());
    the(dialog, "[data-none]", HTMLElement).addEventListener("click", clear);
    // what is pressed beside the sheet is the dialog itself
    dialog.addEventListener("click", (event) => {
      if (event.target === dialog) this.close();
    });
    dialog.addEventListener("close", () => {
      setText(this._voice, "");
      if (!this._wide.matches) this.opener.focus();
    });
    this._wide.addEventListener("change", () => this._place());
  }
}

/** @param {HTMLElement} element */
function isShown(element) {
  return element.getClientRects().length > 0;
}
