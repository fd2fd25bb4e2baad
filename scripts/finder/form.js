// The finder's form: what is typed and chosen in it, and what it says of each choice.
import { all, first, the } from "../page/dom.js";

/** The order without a sort. */
export const BEST = "best";

/** The controls of the finder; its state is what the address says. */
export class Form {
  /**
   * @param {HTMLFormElement} form
   * @param {(order: string | null) => boolean} isOrder
   */
  constructor(form, isOrder) {
    this.element = form;
    this.box = the(form, "[name=query]", HTMLInputElement);
    this.status = the(form, "[role=status]", HTMLElement);
    this.hint = the(form, "[data-hint]", HTMLElement);
    this.topics = the(form, "[data-topics]", HTMLElement);
    this.danger = the(form, "[data-danger]", HTMLElement);
    this.rest = the(form, "[data-rest]", HTMLElement);
    this.skip = the(form, "[data-skip]", HTMLElement);
    this.notice = the(form, "[data-notice]", HTMLElement);
    this.chips = the(form, "[data-chips]", HTMLElement);
    /** @private */
    this._number = the(form, "[data-chosen]", Element);
    /** @private */
    this._order = the(form, "[name=sort]", HTMLSelectElement);
    /** @private */
    this._isOrder = isOrder;
    /** @private */
    this._best = the(this._order, `[value=${BEST}]`, HTMLOptionElement);
    /** they narrow nothing, so they have no count */
    this.reasons = all(form, "[name=suits]", HTMLInputElement);
    /** @private by the name of their filter */
    this._filters = filtersOf(form);
  }

  /**
   * The reasons that a state has, of those that the form knows.
   *
   * @param {URLSearchParams} state
   * @returns {string[]}
   */
  suits(state) {
    const ticked = state.getAll("suits");
    return this.reasons.map((input) => input.value).filter((id) => ticked.includes(id));
  }

  /**
   * The values of each filter, in the order of its controls.
   *
   * @returns {Record<string, string[]>}
   */
  values() {
    return Object.fromEntries(
      [...this._filters].map(([name, group]) => [name, group.map((input) => input.value)]),
    );
  }

  /**
   * The values of each filter that a state has.
   *
   * @param {URLSearchParams} state
   * @returns {Record<string, string[]>}
   */
  chosen(state) {
    return Object.fromEntries([...this._filters.keys()].map((name) => [name, state.getAll(name)]));
  }

  /**
   * Whether a part of an address means something here.
   *
   * @param {string} name
   * @param {string} value
   * @returns {boolean}
   */
  knows(name, value) {
    if (name === "q") return true;
    if (name === "sort") return value === BEST || this._isOrder(value);
    if (name === "time" && !value) return true;
    return this._choices().some((input) => input.name === name && input.value === value);
  }

  /** @returns {URLSearchParams} */
  state() {
    const state = new URLSearchParams();
    const query = this.box.value.trim();
    if (query) state.set("q", query);
    for (const input of this.picked()) state.append(input.name, input.value);
    if (this._order.value !== BEST) state.set("sort", this._order.value);
    return state;
  }

  /** @param {URLSearchParams} state */
  set(state) {
    const query = state.get("q") || "";
    if (query !== this.box.value.trim()) this.box.value = query;
    for (const input of this._choices()) {
      input.checked = state.getAll(input.name).includes(input.value);
    }
    this._settleTime();
    const order = state.get("sort");
    this._order.value = order && this._isOrder(order) ? order : BEST;
  }

  /**
   * The controls that are chosen, in the order of the page.
   *
   * @returns {HTMLInputElement[]}
   */
  picked() {
    return this._choices().filter((input) => input.checked);
  }

  /** @param {HTMLInputElement[]} inputs which are chosen no longer */
  takeOff(inputs) {
    for (const input of inputs) input.checked = false;
    this._settleTime();
  }

  /**
   * Says how many choices there are, and what comes first.
   *
   * @param {number} number
   * @param {boolean} isAsked whether something is typed, or nothing can be the best
   */
  say(number, isAsked) {
    setText(this._number, number ? String(number) : "");
    const { asked, unasked } = this._best.dataset;
    setText(this._best, (isAsked ? asked : unasked) || "");
  }

  /** @private */
  _settleTime() {
    if (first(this.element, "[name=time]:checked", HTMLInputElement)) return;
    the(this.element, "[name=time][value='']", HTMLInputElement).checked = true;
  }

  /** @private */
  _choices() {
    return [...this.reasons, ...[...this._filters.values()].flat()];
  }
}

/** @param {HTMLFormElement} form */
function filtersOf(form) {
  /** @type {Map<string, HTMLInputElement[]>} */
  const filters = new Map();
  for (const count of all(form, "[data-count]", HTMLElement)) {
    const input = the(count.parentElement || form, "input", HTMLInputElement);
    filters.set(input.name, [...(filters.get(input.name) || []), input]);
  }
  return filters;
}

/**
 * Writes a text; what does not change is not written: the browser would lay it out again.
 *
 * @param {Element} element
 * @param {string} text
 */
export function setText(element, text) {
  if (element.textContent !== text) element.textContent = text;
}
