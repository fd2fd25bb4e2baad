// The place above results where a search warns. What was looked for waits until the reader says that
// nothing of it fits.
import { button, element, first } from "../page/dom.js";
import { chosenCountry } from "../page/country.js";
import { careCard, careLine, checkLine, sayBeside } from "./card.js";
/** @import { Judgement } from "./judging.js" */

/** Shows what a judgement asks for, once: to write it again would have it read aloud again. */
export class Warning {
  /**
   * @param {HTMLElement} place an element with role alert
   * @param {HTMLElement[]} waiting what waits
   * @param {Map<string, string>} topics names of topics by id
   * @param {string} goOn words of the button
   * @param {() => void} [after] takes the focus where what waited is shown
   */
  constructor(place, waiting, topics, goOn, after = () => focusFirst(waiting)) {
    /** @private */
    this._place = place;
    /** @private */
    this._waiting = waiting;
    /** @private */
    this._topics = topics;
    /** @private */
    this._goOn = goOn;
    /** @private */
    this._after = after;
    /** @private */
    this._shown = "";
    /** @private which card the reader has put aside */
    this._putAside = "";
    /** @private */
    this._more = element("div", { class: "danger-more", hidden: "" });
    place.after(this._more);
    /** @private @type {Judgement} */
    this._judged = { shows: "nothing", signs: [] };
    // a country may have been chosen elsewhere
    for (const event of ["pageshow", "storage"]) {
      window.addEventListener(event, () => this.show(this._judged));
    }
  }

  /**
   * @param {Judgement} judgement
   * @returns {boolean} whether results wait
   */
  show(judgement) {
    const card = cardKey(judgement);
    const country = chosenCountry();
    const shown = `${card} ${country ? country.id : ""}`;
    if (this._putAside !== card) this._putAside = "";
    if (this._shown !== shown) {
      this._shown = shown;
      this._place.replaceChildren(...this._parts(judgement));
      this._more.replaceChildren(...this._wayOn(judgement));
    } else if (judgement.shows === "card" && besideKey(judgement) !== besideKey(this._judged)) {
      sayBeside(this._place, careCard(judgement));
    }
    this._judged = judgement;
    const waits = judgement.shows === "card" && this._putAside !== card;
    this._wait(waits);
    return waits;
  }

  /**
   * Moves the focus to the heading of a card; Enter must not lead past it to what waits.
   *
   * @returns {boolean} whether a card is shown and its results wait
   */
  focus() {
    const heading = this._more.hidden ? null : first(this._place, "h2", HTMLElement);
    if (heading) heading.focus();
    return heading !== null;
  }

  /** @private @param {boolean} waits */
  _wait(waits) {
    for (const part of this._waiting) part.hidden = waits;
    this._more.hidden = !waits;
  }

  /** @private @param {Judgement} judgement */
  _wayOn({ signs }) {
    const isCrisis = signs.some((sign) => sign.isCrisis);
    const words = isCrisis ? FACTS.dangerWords.notAboutMe : this._goOn;
    return [
      button(words, "md-button", () => this._goOnAnyway()),
      element("p", {}, FACTS.dangerWords.wait),
    ];
  }

  /** @private */
  _goOnAnyway() {
    this._putAside = cardKey(this._judged);
    this._wait(false);
    this._after();
  }

  /** @private @param {Judgement} judgement */
  _parts(judgement) {
    if (judgement.shows === "card") return [careCard(judgement)];
    if (judgement.shows === "line") return [careLine(judgement, this._topics)];
    const { notThere, excused, notRead } = FACTS.dangerWords;
    if (judgement.shows === "unread") return [checkLine(notRead)];
    if (judgement.shows === "excused") return [checkLine(excused)];
    return judgement.shows === "link" ? [checkLine(notThere)] : [];
  }
}

/** @param {HTMLElement[]} parts */
function focusFirst(parts) {
  const [link] = parts.flatMap((part) => [...part.querySelectorAll("a")]);
  if (link) link.focus();
}

/**
 * What a card is told apart by: its first sign; a line by all that it says.
 *
 * @param {Judgement} judgement
 */
function cardKey({ shows, signs, asks, topic }) {
  if (shows === "nothing") return "";
  const rest = shows === "line" ? [asks, topic] : [];
  return [shows, ...signs.slice(0, 1).map((sign) => sign.id), ...rest].join(" ");
}

/** @param {Judgement} judgement */
function besideKey({ signs, asks }) {
  return [asks, ...signs.map((sign) => sign.id)].join(" ");
}
