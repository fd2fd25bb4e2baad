// The code of a routine on the screen. It is made when somebody opens it: that takes a moment.
import { element } from "../page/dom.js";
import { codeOf } from "../qr/code.js";
import { drawCode } from "../qr/drawing.js";

const WIDE_WINDOW = "(min-width: 60em)"; // there it is read by another device, so it is open at once

/** A fold with the code of an address. */
export class CameraCode {
  constructor() {
    const words = FACTS.givingWords;
    /** @private */
    this._place = element("div", { class: "giving__code" });
    /** @private */
    this._how = element("p", {}, words.scan);
    /** @private */
    this._link = "";
    /** What stands on the page. */
    this.fold = element(
      "details",
      { class: "fold giving__fold", "data-giving-code": "" },
      element("summary", {}, element("h3", {}, words.camera)),
      element("div", { class: "giving__camera" }, this._place, this._how),
    );
    this.fold.open = matchMedia(WIDE_WINDOW).matches;
    this.fold.addEventListener("toggle", () => this._draw());
  }

  /** @param {string} link */
  show(link) {
    this._link = link;
    this._draw();
  }

  /** @private */
  _draw() {
    if (!this.fold.open || !this._link) return;
    const words = FACTS.givingWords;
    const dark = codeOf(this._link);
    this._place.hidden = !dark;
    this._place.replaceChildren(...(dark ? [drawCode(dark, words.code)] : []));
    this._how.textContent = dark ? words.scan : words.tooLong;
  }
}
