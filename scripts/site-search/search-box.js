// The search of the site: a combobox in a dialog, after the pattern of the ARIA Authoring Practices.
import { outliveBack } from "../page/back.js";
import { all, the } from "../page/dom.js";
import { unread } from "../signs/unread.js";
import { Warning } from "../signs/warning.js";
import { Answers } from "./answers.js";
import { isHere } from "./arrival.js";
import { Choosing } from "./choosing.js";
import { QueryAddress } from "./query-address.js";
import { ROWS } from "./rows.js";
import { Shown } from "./shown.js";
import { leaveByTab } from "./tabbing.js";
/** @import { Kind } from "../search/pages.js" */
/** @import { Answered } from "./answering.js" */

/** @type {Map<string, 1 | -1>} */
const STEP_OF = new Map([["ArrowDown", 1], ["ArrowUp", -1]]);
const PATIENCE = 6000; // milliseconds until a search without an answer says so

/** The open page's search. */
export class SearchBox {
  /** @param {HTMLDialogElement} dialog */
  constructor(dialog) {
    /** @private */
    this._dialog = dialog;
    /** @private */
    this._box = the(dialog, "#site-search", HTMLInputElement);
    /** @private */
    this._clear = the(dialog, "[data-search-clear]", HTMLElement);
    /** @private */
    this._shown = new Shown(dialog, (kind) => this._showAll(kind));
    /** @private */
    this._choosing = new Choosing(this._box, this._shown.list);
    /** @private */
    this._address = new QueryAddress();
    /** @private @type {Map<string, string>} names of topics that warnings have named, by id */
    this._topics = new Map();
    /** @private */
    this._warning = warningOf(dialog, this._topics, () => this._goOn());
    /** @private */
    this._answers = new Answers((answered) => this._heard(answered));
    /** @private @type {Set<Kind>} kinds of which all is shown */
    this._whole = new Set();
    /** @private @type {Kind | null} of which more was asked for by key */
    this._grown = null;
    /** @private @type {number | undefined} */
    this._patience = undefined;
    /** @private `isEntered`: Enter was pressed before the answer had come */
    this._now = { isReady: false, isAnswered: false, isEntered: false };
  }

  /** Answers what stands in the box already, and what comes into it by any way. */
  start() {
    this._listen();
    if (this._box.value) this._typed();
    else this._answers.prepare();
    window.addEventListener("pageshow", ({ persisted }) => {
      if (persisted) this._answers.prepare(); // it ended when the page was put aside
    });
  }

  /** @private */
  _typed() {
    this._whole.clear();
    this._address.follow(this._box.value);
    this._ask();
  }

  /** @private */
  _ask() {
    const query = this._box.value;
    this._now.isEntered = false;
    this._now.isAnswered = false;
    this._clear.hidden = !query;
    clearTimeout(this._patience);
    if (query.trim()) {
      if (!this._now.isReady) this._shown.waiting();
      this._answers.ask({ query, whole: [...this._whole] });
      this._patience = setTimeout(() => this._silence(), PATIENCE);
      return;
    }
    this._warning.show({ shows: "nothing", signs: [] });
    this._shown.nothing();
    this._choosing.reset();
  }

  /** @private @param {Answered | null} answered */
  _heard(answered) {
    this._now.isReady = answered !== null;
    if (answered && !this._isWanted(answered)) return;
    clearTimeout(this._patience);
    if (!answered) {
      this._silence();
      return;
    }
    const { judgement, topic } = answered;
    if (judgement.topic && topic) this._topics.set(judgement.topic, topic);
    this._now.isAnswered = true;
    this._warning.show(judgement);
    this._shown.answer(answered);
    this._choosing.reset();
    if (this._grown) this._choosing.choose(this._shown.rowOf(this._grown, ROWS));
    this._grown = null;
    if (this._now.isEntered) this._enter();
  }

  /** @private nobody has looked for signs in what is typed, and a card may be about another text */
  _silence() {
    this._warning.show(unread(this._box.value));
    this._shown.silence();
    this._choosing.reset();
  }

  /** @private what waited behind a card is shown: it is chosen from the box */
  _goOn() {
    this._choosing.reset();
    this._box.focus();
  }

  /** @private @param {Answered} answered */
  _isWanted({ asked }) {
    return asked.query === this._box.value && asked.whole.length === this._whole.size;
  }

  /** @private @param {Kind} kind */
  _showAll(kind) {
    this._whole.add(kind);
    this._grown = this._choosing.chosen ? kind : null;
    this._ask();
    this._box.focus();
  }

  /** @private */
  _listen() {
    const dialog = this._dialog;
    outliveBack(this._box);
    this._box.addEventListener("input", () => this._typed());
    this._box.addEventListener("keydown", (event) => this._pressed(event));
    dialog.addEventListener("keydown", (event) => leaveByTab(event, dialog));
    dialog.addEventListener("close", () => this._address.set(""));
    dialog.addEventListener("click", (event) => this._clicked(event));
    this._clear.addEventListener("click", () => this._put(""));
    the(dialog, "[data-search-close]", HTMLElement).addEventListener("click", () => dialog.close());
    for (const example of all(dialog, "[data-search-example]", HTMLElement)) {
      example.addEventListener("click", () => this._put((example.textContent || "").trim()));
    }
    the(dialog, "form", HTMLFormElement).addEventListener("submit", (event) => {
      event.preventDefault();
      this._enter();
    });
  }

  /** @private @param {string} query */
  _put(query) {
    this._box.value = query;
    this._typed();
    this._box.focus();
  }

  /** @private @param {KeyboardEvent} event */
  _pressed(event) {
    if (event.isComposing) return; // the keys of an input method are its own
    const step = STEP_OF.get(event.key);
    const isEmptying = event.key === "Escape" && this._box.value !== "";
    if (isEmptying) this._put("");
    if (isEmptying || (step && this._choosing.move(step))) event.preventDefault();
  }

  /** @private opens what is chosen; a card comes first, and else the best result is chosen */
  _enter() {
    this._now.isEntered = !this._now.isAnswered && this._box.value.trim() !== "";
    if (this._now.isEntered) return;
    const { chosen } = this._choosing;
    if (chosen) chosen.click();
    else if (!this._warning.focus()) this._choosing.move(1);
  }

  /** @private @param {MouseEvent} event */
  _clicked(event) {
    const { target } = event;
    const link = target instanceof Element ? target.closest("a") : null;
    if (link) {
      this._address.finish();
      if (isHere(link)) this._dialog.close();
    } else if (target === this._dialog && isOutside(event, this._dialog)) this._dialog.close();
  }
}

/** @param {HTMLElement} dialog @param {Map<string, string>} topics @param {() => void} after */
function warningOf(dialog, topics, after) {
  const place = the(dialog, "[data-search-danger]", HTMLElement);
  const rest = the(dialog, "[data-search-rest]", HTMLElement);
  return new Warning(place, [rest], topics, FACTS.dangerWords.noResultFits, after);
}

/** @param {MouseEvent} event @param {HTMLElement} place */
function isOutside({ clientX, clientY }, place) {
  const { left, right, top, bottom } = place.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
}
