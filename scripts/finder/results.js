// The list of results: in their order, with what matched marked, and why they were found.
import { element } from "../page/dom.js";
import { fill, fillRow } from "../page/filling.js";
import { pieces } from "../search/marking.js";
import { grounds } from "../search/grounds.js";
import { cautionOf } from "./cautions.js";
import { against } from "../reasons/against.js";
import { shownOf } from "./exercises.js";
/** @import { Index } from "../search/index.js" */
/** @import { Word } from "../search/phrases.js" */
/** @import { Exercise, Form } from "./exercises.js" */

const STEP = 60; // results shown at a time
const FEW = 3; // results that a large library shows at each key
const MANY = 200; // exercises, from which on a key shows the first few results, and a pause the rest

/**
 * Whether a library is so large that not all results are shown at each key.
 *
 * @param {Exercise[]} exercises
 * @returns {boolean}
 */
export function isLarge(exercises) {
  return exercises.length >= MANY;
}

/** Shows exercises in the order that a search gives, as many as it shows at a time. */
export class Results {
  /**
   * In a large library what is not shown waits outside the page: thousands of hidden elements slow
   * each key.
   *
   * @param {Element} list
   * @param {HTMLElement} more the button for more results
   * @param {Index} index
   * @param {Exercise[]} exercises in the order of the documents of the index
   * @param {Record<string, SuitReason>} known reasons by id
   */
  constructor(list, more, index, exercises, known) {
    /** @private */
    this._known = known;
    /** @private */
    this._byId = new Map(exercises.map((one) => [one.item.dataset.exercise || "", one]));
    /** @private above the exercises that something speaks against */
    this._heading = element(
      "li",
      { class: "results__heading" },
      element("h2", {}, FACTS.suitsWords.heading),
    );
    /** @private */
    this._list = list;
    /** @private */
    this._more = more;
    /** @private */
    this._index = index;
    /** @private */
    this._exercises = exercises;
    /** @private */
    this._shown = exercises;
    /** @private */
    this._limit = STEP;
    /** @private @type {Map<Exercise, string>} what stands at each, so that it is written once */
    this._explained = new Map();
    /** @private apart from the list: there, each move would restyle all the others */
    this._rest = isLarge(exercises) ? document.createDocumentFragment() : hiddenAfter(list);
  }

  /**
   * The links of the results shown, in their order.
   *
   * @returns {HTMLAnchorElement[]}
   */
  links() {
    return this._shown.map((exercise) => exercise.link);
  }

  showMore() {
    this._limit += STEP;
  }

  startAgain() {
    this._limit = STEP;
  }

  /**
   * Shows results, as many as it shows at a time.
   *
   * @param {number[]} places
   * @param {Word[]} words
   * @param {string[]} had the reasons that the reader has
   */
  show(places, words, had) {
    const next = places.slice(0, this._limit);
    const exercises = this._exercisesAt(next);
    const kept = new Set(exercises);
    for (const exercise of this._shown) {
      if (!kept.has(exercise)) this._putAway(exercise);
    }
    this._place(next, words, had);
    this._shown = exercises;
    this._more.hidden = places.length <= this._limit;
    this._placeHeading(had);
  }

  /** @private @param {string[]} had */
  _placeHeading(had) {
    const first = this._shown.find((one) => against(shownOf(one).record, had).length);
    if (first) first.item.before(this._heading);
    else this._heading.remove();
  }

  /**
   * Puts the first few results in front of what is shown, until all are.
   *
   * @param {number[]} places
   * @param {Word[]} words
   * @param {string[]} had the reasons that the reader has
   */
  showFirst(places, words, had) {
    const next = places.slice(0, FEW);
    const exercises = this._exercisesAt(next);
    const moved = new Set(exercises);
    this._place(next, words, had);
    this._shown = [...exercises, ...this._shown.filter((exercise) => !moved.has(exercise))];
  }

  /** @private @param {number[]} places */
  _exercisesAt(places) {
    return places.map((at) => this._exercises[at]);
  }

  /** @private @param {number[]} places @param {Word[]} words @param {string[]} had */
  _place(places, words, had) {
    let here = this._list.firstElementChild;
    for (const at of places) {
      const { item } = this._exercises[at];
      if (item === here) here = here.nextElementSibling;
      else this._list.insertBefore(item, here);
      if (item.hidden) item.hidden = false;
      this._explain(at, words, had);
    }
  }

  /** @private @param {Exercise} exercise */
  _putAway({ item }) {
    item.hidden = true;
    this._rest.append(item);
  }

  /** @private @param {number} at @param {Word[]} words @param {string[]} had */
  _explain(at, words, had) {
    const exercise = this._exercises[at];
    const form = shownOf(exercise);
    const name = pieces(this._index, form.name, words);
    const labels = grounds(this._index, at, words).map((ground) => ground.label);
    const why = fillRow(FACTS.resultWords.reasons, labels).join("");
    const named = against(form.record, had);
    const key = form.id + name.map((piece) => piece.hit + piece.text).join("|") + why +
      named.join(" ");
    if (this._explained.get(exercise) === key) return;
    this._explained.set(exercise, key);
    const { item, link } = exercise;
    this._picture(item, form.picture);
    offerForm(item, form);
    sayOf(item, form);
    link.href = form.href;
    link.replaceChildren(
      ...name.map(({ hit, text }) => (hit ? element("mark", {}, text) : text)),
    );
    whyAfter(link).textContent = why;
    this._caution(exercise, named);
  }

  /** @private @param {HTMLElement} item @param {string} address */
  _picture(item, address) {
    const picture = item.querySelector("img");
    if (picture && picture.getAttribute("src") !== address) picture.src = address;
  }

  /** @private @param {Exercise} exercise @param {string[]} named */
  _caution(exercise, named) {
    const { item, link } = exercise;
    for (const old of item.querySelectorAll(`.${CAUTION}`)) old.remove();
    delete item.dataset.against;
    const caution = cautionOf(exercise, named, this._known, this._byId);
    if (!caution) return;
    item.dataset.against = named.join(" ");
    (link.parentElement || item).append(caution);
  }
}

const WHY = "result__why";
const CAUTION = "result__against";

/** @param {HTMLElement} item @param {Form} form what the button of the result adds */
function offerForm(item, { id, name }) {
  const button = item.querySelector("[data-add]");
  if (!(button instanceof HTMLElement)) return;
  button.dataset.form = [button.dataset.add, id].filter(Boolean).join("-");
  button.dataset.name = name;
  button.setAttribute("aria-label", fill(FACTS.resultWords.add, { name }));
}

/** @param {HTMLElement} item @param {Form} form whose words the result has, never another's */
function sayOf(item, { summary, facts }) {
  const said = { summary, facts };
  for (const [name, text] of Object.entries(said)) {
    const place = item.querySelector(`span[data-${name}]`);
    if (place && place.textContent !== text) place.textContent = text;
  }
}

/** @param {Element} link */
function whyAfter(link) {
  const heading = link.closest("[role=heading]") || link;
  const next = heading.nextElementSibling;
  if (next && next.classList.contains(WHY)) return next;
  const made = element("span", { class: WHY });
  heading.after(made);
  return made;
}

/** @param {Element} list */
function hiddenAfter(list) {
  const made = element("ul", { hidden: "" });
  list.after(made);
  return made;
}
