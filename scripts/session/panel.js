// The panel of a session, which covers everything but controls and stop signs with a list.
import { button, element } from "../page/dom.js";
import { dress } from "./buttons.js";

/** A panel that is open until it is shut; then what opened it has the focus again. */
export class Panel {
  constructor() {
    this.element = element("section", { class: "session__panel", tabindex: "-1" });
    this.element.hidden = true;
    /** @private @type {HTMLElement | null} */
    this._opener = null;
  }

  /** @returns {boolean} */
  get isOpen() {
    return !this.element.hidden;
  }

  /** @param {string} name @param {HTMLElement[]} content @param {HTMLElement} opener */
  open(name, content, opener) {
    const title = element("h3", { tabindex: "-1" }, name);
    const shut = button("", "md-button session__shut", () => this.shut());
    dress(shut, "cross", FACTS.guidingWords.shut);
    const top = element("div", { class: "session__top" }, title, shut);
    this.element.replaceChildren(top, ...content);
    this.element.hidden = false;
    this.element.scrollTop = 0;
    title.focus();
    this._opener = opener;
  }

  /** Does nothing where it is shut already. */
  shut() {
    this.element.hidden = true;
    this.element.replaceChildren();
    if (this._opener) this._opener.focus();
    this._opener = null;
  }
}
