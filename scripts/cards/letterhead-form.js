// The form for a letterhead. It is the same on all pages of cards, and what is typed holds for the open
// page even where a device keeps nothing.
import { all, first, the } from "../page/dom.js";
import { forget, remember, remembered } from "../page/memory.js";
import { JOB, LETTERHEAD, letterheadOf, parted } from "./letterhead.js";
import { logoOf } from "./logo.js";
/** @import { Memory } from "../page/memory.js" */
/** @import { Letterhead } from "./letterhead.js" */

/**
 * What one tab remembers; nothing where that is forbidden.
 *
 * @type {Memory}
 */
const TAB = {
  getItem: (key) => sessionStorage.getItem(key),
  setItem: (key, value) => sessionStorage.setItem(key, value),
  removeItem: (key) => sessionStorage.removeItem(key),
};

/** @returns {{ letterhead: Letterhead, isKept: boolean }} */
function known() {
  const kept = remembered(JOB);
  return {
    letterhead: letterheadOf({ ...remembered(LETTERHEAD), ...(kept || remembered(JOB, TAB)) }),
    isKept: Boolean(kept),
  };
}

/** The letterhead that a reader types, or has typed before. */
export class LetterheadForm {
  /**
   * @param {HTMLElement} place
   * @param {(letterhead: Letterhead) => void} use what shows it, now and after each change
   */
  constructor(place, use) {
    /** @private */
    this._place = place;
    /** @private */
    this._form = the(place, "form", HTMLFormElement);
    /** @private */
    this._use = use;
    const { letterhead, isKept } = known();
    /** @private */
    this._letterhead = letterhead;
    this._show(isKept);
  }

  /** Shows the form, and its letterhead on the cards. */
  start() {
    this._form.addEventListener("submit", (event) => event.preventDefault());
    this._form.addEventListener("change", (event) => void this._change(event));
    const clear = the(this._form, "[data-letterhead-delete]", HTMLButtonElement);
    clear.addEventListener("click", () => this._delete());
    const unlogo = the(this._form, "[data-letterhead-unlogo]", HTMLButtonElement);
    unlogo.addEventListener("click", () => this._take({ logo: "" }));
    this._place.hidden = false;
    this._use(this._letterhead);
  }

  /** @private @returns {(HTMLInputElement | HTMLSelectElement)[]} */
  _fields() {
    return [
      ...all(this._form, "input:not([type=file], [type=checkbox])", HTMLInputElement),
      ...all(this._form, "select", HTMLSelectElement),
    ];
  }

  /** @private @returns {HTMLInputElement} */
  _box() {
    return the(this._form, "[name=keep]", HTMLInputElement);
  }

  /** @private @param {boolean} isKept */
  _show(isKept) {
    /** @type {Map<string, string>} */
    const values = new Map(Object.entries(this._letterhead));
    for (const field of this._fields()) field.value = values.get(field.name) || "";
    this._box().checked = isKept;
    this._showLogo();
  }

  /** @private */
  _showLogo() {
    the(this._form, "[data-letterhead-unlogo]", HTMLElement).hidden = !this._letterhead.logo;
  }

  /** @private @param {Event} event */
  async _change({ target }) {
    if (target instanceof HTMLInputElement && target.type === "file") await this._choose(target);
    else this._take({});
  }

  /** @private @param {HTMLInputElement} input */
  async _choose(input) {
    const [file] = input.files || [];
    if (!file) return;
    const logo = await logoOf(file);
    input.value = "";
    if (logo) this._take({ logo }, FACTS.choosingWords.hasLogo);
    else this._say(FACTS.choosingWords.noLogo);
  }

  /**
   * @private
   * @param {{ logo?: string }} changed
   * @param {string} [said]
   */
  _take(changed, said = "") {
    const typed = Object.fromEntries(this._fields().map((field) => [field.name, field.value]));
    this._letterhead = letterheadOf({ logo: this._letterhead.logo, ...typed, ...changed });
    const isKept = this._keep();
    this._say([said, isKept ? FACTS.choosingWords.kept : FACTS.choosingWords.unkept].join(" "));
    this._showLogo();
    this._use(this._letterhead);
  }

  /** @private @returns {boolean} whether the device keeps it */
  _keep() {
    const { stays, job } = parted(this._letterhead);
    const isKept = remember(LETTERHEAD, stays);
    if (this._box().checked) remember(JOB, job);
    else {
      forget(JOB);
      remember(JOB, job, TAB);
    }
    return isKept;
  }

  /** @private */
  _delete() {
    forget(LETTERHEAD);
    forget(JOB);
    forget(JOB, TAB);
    this._letterhead = letterheadOf({});
    this._show(false);
    this._say(FACTS.choosingWords.deleted);
    this._use(this._letterhead);
  }

  /** @private @param {string} text */
  _say(text) {
    the(this._form, "[data-letterhead-said]", Element).textContent = text.trim();
  }
}

/**
 * Starts the form of a page, if it has one.
 *
 * @param {(letterhead: Letterhead) => void} use
 */
export function offerLetterhead(use) {
  const place = first(document, "[data-letterhead-form]", HTMLElement);
  if (place) new LetterheadForm(place, use).start();
}
