// Which option of the list the arrow keys have reached. The focus stays in the box all the while.

const ID = "site-search-option";

/** The chosen option of a list, as the box tells it to screen readers. */
export class Choosing {
  /** @param {HTMLInputElement} box @param {HTMLElement} list */
  constructor(box, list) {
    /** @private */
    this._box = box;
    /** @private */
    this._list = list;
  }

  /** @returns {HTMLElement | null} */
  get chosen() {
    return this._list.querySelector("[aria-selected=true]");
  }

  /** Chooses nothing, and says whether there is something to choose. */
  reset() {
    this.choose(null);
    const isShown = this._list.getClientRects().length > 0 && this._options().length > 0;
    this._box.setAttribute("aria-expanded", String(isShown));
  }

  /**
   * Goes to the next option, or the one before; past either end lies the box itself.
   *
   * @param {1 | -1} step
   * @returns {boolean} whether there was anywhere to go
   */
  move(step) {
    const options = this._options();
    if (this._box.getAttribute("aria-expanded") !== "true") return false;
    const places = options.length + 1;
    const at = options.findIndex((option) => option === this.chosen) + 1;
    this.choose(options[(at + step + places) % places - 1] || null);
    return true;
  }

  /** @private @returns {HTMLElement[]} */
  _options() {
    return Array.from(this._list.querySelectorAll("[role=option]"));
  }

  /** @param {HTMLElement | null} option */
  choose(option) {
    const before = this.chosen;
    if (before) {
      before.setAttribute("aria-selected", "false");
      before.removeAttribute("id");
    }
    if (!option) {
      this._box.removeAttribute("aria-activedescendant");
      return;
    }
    option.setAttribute("aria-selected", "true");
    option.id = ID;
    this._box.setAttribute("aria-activedescendant", ID);
    option.scrollIntoView({ block: "nearest" });
  }
}
