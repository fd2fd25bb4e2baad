// What the rest of the site has for a query, below the exercises: "Also on this site: Sleep, Bags".
import { element } from "../page/dom.js";
import { fillParts, fillRow } from "../page/filling.js";
import { isOfflineCopy, ROOT } from "../page/root.js";
import { addressOf } from "../search/locations.js";
import { Answers } from "../site-search/answers.js";
/** @import { Answered } from "../site-search/answering.js" */

const MOST_LINKS = 3; // links
const TYPING_STOPS = 300; // milliseconds without a key after which the rest of the site is asked

/** The line with links to what is no exercise. */
export class Also {
  /** @param {HTMLElement} place */
  constructor(place) {
    /** @private */
    this._place = place;
    /** @private */
    this._isCopy = isOfflineCopy();
    /** @private */
    this._query = "";
    /** @private @type {number | undefined} */
    this._timer = undefined;
    /** @private */
    this._answers = new Answers((answered) => this._heard(answered));
  }

  /** @param {string} query */
  ask(query) {
    if (query === this._query) return;
    this._query = query;
    this._place.hidden = true;
    clearTimeout(this._timer);
    if (!query.trim()) return;
    this._timer = setTimeout(() => this._answers.ask({ query, whole: [] }), TYPING_STOPS);
  }

  /** @private @param {Answered | null} answered */
  _heard(answered) {
    if (!answered || answered.asked.query !== this._query) return;
    const others = answered.groups.filter(({ kind }) => kind !== "exercise");
    const links = others.flatMap(({ results }) => results).slice(0, MOST_LINKS).map((result) => {
      const href = new URL(addressOf(result.location, this._isCopy), ROOT).href;
      return element("a", { href }, result.title.map((piece) => piece.text).join(""));
    });
    const row = fillRow(FACTS.resultWords.alsoRow, links);
    this._place.replaceChildren(...fillParts(FACTS.resultWords.also, { links: row }));
    this._place.hidden = !links.length;
  }
}
