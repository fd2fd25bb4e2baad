// The finder: searches, filters and sorts the exercises that the page lists anyway.
import { outliveBack } from "../page/back.js";
import { first, the } from "../page/dom.js";
import { Address, readAddress } from "./address.js";
import { Also } from "./also.js";
import { against } from "../reasons/against.js";
import { suitingFirst } from "../reasons/order.js";
import { Asking } from "./asking.js";
import { Choosing } from "./choosing.js";
import { saidOf, suitingOf } from "./count.js";
import { exercisesOf, indexOf, shownOf } from "./exercises.js";
import { Filters } from "./filters.js";
import { Form, setText } from "./form.js";
import { bestForm } from "./forms.js";
import { hint } from "./hint.js";
import { moveByKey } from "./keys.js";
import { isLarge, Results } from "./results.js";
import { topicLines } from "./topics.js";
import { leftOut } from "./understood.js";
import { Warning } from "../signs/warning.js";
/** @import { AddressRead } from "./understood.js" */
/** @import { Found } from "../search/index.js" */
/** @import { Exercise } from "./exercises.js" */
/** @import { Choice } from "./filters.js" */
/** @import { Asked } from "./asking.js" */
/** @import { Judge } from "../signs/judging.js" */
/** @import { Suits } from "../reasons/suits.js" */

const REST_AFTER = 250; // milliseconds without a key, after which a large library shows the rest

/** @type {Map<string, (one: Exercise, other: Exercise) => number>} */
const ORDERS = new Map([
  ["name", (one, other) => one.name.localeCompare(other.name)],
  ["time", (one, other) => secondsOf(one) - secondsOf(other)],
]);

/** @param {Exercise} exercise */
function secondsOf(exercise) {
  return shownOf(exercise).record.seconds || 0;
}

/** The page with the finder. */
export class Finder {
  /**
   * @param {HTMLFormElement} form
   * @param {SearchRecords} known
   * @param {Judge | null} judge
   * @param {Suits | null} suits
   */
  constructor(form, known, judge, suits) {
    const list = the(document, "[data-results]", HTMLElement);
    const more = the(document, "[data-more]", HTMLElement);
    /** @private */
    this._form = new Form(form, (order) => ORDERS.has(order || ""));
    /** @private */
    this._exercises = exercisesOf(list, known);
    /** @private */
    this._index = indexOf(this._exercises, known);
    /** @private */
    this._filters = new Filters(this._exercises.map(({ record }) => record), this._form.values());
    /** @private */
    this._known = known;
    /** @private */
    this._asking = new Asking(this._index, judge, suits);
    /** @private */
    this._results = new Results(list, more, this._index, this._exercises, known.reasons);
    /** @private */
    this._warning = warningOf(this._form, known);
    /** @private */
    this._also = new Also(the(document, "[data-also]", HTMLElement));
    /** @private */
    this._choosing = new Choosing(this._form, () => this._choose());
    /** @private */
    this._address = new Address((read) => this._follow(read));
    /** @private @type {number | undefined} */
    this._later = undefined;
    this._listen(list, more);
  }

  /** Shows the form, and what the address asks for. */
  start() {
    this._form.element.hidden = false;
    this._follow(readAddress());
  }

  /**
   * Shows what the form asks for, and returns its state. In a large library the first results come
   * at once, and the rest when those were painted; `after` is done when all are there.
   *
   * @private @param {() => void} [after] @returns {URLSearchParams}
   */
  _update(after = () => {}) {
    const state = this._form.state();
    const asked = this._asking.ask(this._form.box.value, this._form.suits(state));
    this._warning.show(asked.judgement);
    const choice = this._filters.choice(this._form.chosen(state));
    const passing = this._passing(asked, choice);
    const sorted = this._sorted(passing, state.get("sort"));
    const isAgainst = (/** @type {number} */ at) =>
      against(shownOf(this._exercises[at]).record, asked.reasons).length > 0;
    const places = suitingFirst(sorted, isAgainst);
    this._say(places, asked.reasons, (!asked.isAll && state.get("q")) || "");
    clearTimeout(this._later);
    const finish = () => {
      this._finish(state, asked, places, choice);
      after();
    };
    if (isLarge(this._exercises)) {
      this._results.showFirst(places, asked.found.words, asked.reasons);
      this._later = setTimeout(finish, REST_AFTER);
    } else finish();
    return state;
  }

  /**
   * The exercises found of which a form fits what is chosen; each is set to the form to show.
   *
   * @private @param {Asked} asked @param {Choice} choice @returns {number[]}
   */
  _passing({ found, reasons }, choice) {
    return found.places.filter((at) => {
      const exercise = this._exercises[at];
      const fitting = choice.fitting(at);
      exercise.shown = bestForm(exercise.forms.map(({ record }) => record), fitting, reasons);
      return fitting.length > 0;
    });
  }

  /** @private @param {number[]} places @param {string[]} reasons @param {string} query */
  _say(places, reasons, query) {
    setText(this._form.status, saidOf(this._exercises, places, reasons, query));
    this._choosing.say(suitingOf(this._exercises, places, reasons), query !== "");
  }

  /**
   * @private
   * @param {URLSearchParams} state
   * @param {Asked} asked
   * @param {number[]} places
   * @param {Choice} choice
   */
  _finish(state, { judgement, found, reasons, isPlain }, places, choice) {
    this._results.show(places, found.words, reasons);
    this._also.ask(this._form.box.value);
    this._choosing.showCounts(choice.counts(found.places));
    const topics = topicLines(reasons, this._known.reasons, judgement.topic);
    this._form.topics.replaceChildren(...topics);
    this._form.topics.hidden = !topics.length;
    const passing = places.length;
    /** @param {URLSearchParams} next */
    const setTo = (next) => this._setTo(next);
    const parts = isPlain ? hint({ state, found, passing, setTo }) : [];
    this._form.hint.replaceChildren(...parts);
    this._form.hint.hidden = parts.length === 0;
  }

  /** @private @param {number[]} places @param {string | null} order */
  _sorted(places, order) {
    const compare = ORDERS.get(order || "");
    if (!compare) return places;
    return places.sort((one, other) => compare(this._exercises[one], this._exercises[other]));
  }

  /** @private @param {AddressRead} read */
  _follow(read) {
    this._results.startAgain();
    this._form.set(read.state);
    this._choosing.unfold();
    this._notice(leftOut(read, (name, value) => this._form.knows(name, value)));
    this._update();
  }

  /** @private @param {string} text */
  _notice(text) {
    setText(this._form.notice, text);
    this._form.notice.hidden = !text;
  }

  /** @private @param {URLSearchParams} state */
  _setTo(state) {
    this._form.set(state);
    this._choose();
    this._form.box.focus();
  }

  /** @private */
  _choose() {
    this._results.startAgain();
    this._notice("");
    this._address.chosen(this._update());
  }

  /** @private */
  _type() {
    this._results.startAgain();
    this._notice("");
    this._address.typed(this._update());
  }

  /** @private */
  _showMore() {
    const last = this._results.links().length;
    this._results.showMore();
    this._update(() => this._results.links()[last].focus());
  }

  /** @private */
  _goToResults() {
    const [best] = this._results.links();
    if (!this._warning.focus() && best) best.focus();
  }

  /** @private @param {HTMLElement} list @param {HTMLElement} more */
  _listen(list, more) {
    const { element, box, skip } = this._form;
    /** @param {KeyboardEvent} event */
    const move = (event) => moveByKey(event, box, this._results.links());
    outliveBack(box);
    box.addEventListener("input", () => this._type());
    box.addEventListener("keydown", move);
    element.addEventListener("change", (event) => {
      if (event.target !== box) this._choose();
    });
    element.addEventListener("submit", (event) => {
      event.preventDefault();
      if (!this._choosing.closeSheet()) this._goToResults();
    });
    skip.addEventListener("click", () => this._goToResults());
    more.addEventListener("click", () => this._showMore());
    list.addEventListener("keydown", move);
  }
}

/**
 * The place of a warning above the results, which wait for it.
 *
 * @param {Form} form
 * @param {SearchRecords} known
 */
function warningOf(form, known) {
  const topics = new Map(known.records.map(({ id, name }) => [id.replace(/^.*\//, ""), name]));
  const found = the(document, "[data-found]", HTMLElement);
  const goOn = () => first(found, "[data-exercise]:not([hidden]) a", HTMLAnchorElement)?.focus();
  return new Warning(form.danger, [form.rest, found], topics, FACTS.dangerWords.noneFits, goOn);
}
