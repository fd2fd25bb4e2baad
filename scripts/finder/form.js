// The finder's form: what is typed and chosen in it, and what it says of each choice.
import { all, first, the } from "../page/dom.js";
import { fillCounted } from "../page/filling.js";

/** @typedef {{ input: HTMLInputElement, count: Element }} Control */

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
    this.clear = the(form, "[data-clear]", HTMLElement);
    this.filters = the(form, "[data-filters]", HTMLDetailsElement);
    /** @private */
    this._chosen = the(form, "[data-chosen]", Element);
    /** @private */
    this._order = the(form, "[name=sort]", HTMLSelectElement);
    /** @private */
    this._isOrder = isOrder;
    /** @private by the name of their filter */
    this._controls = controlsOf(form);
    /** @private they narrow nothing, so they have no count */
    this._suits = all(form, "[name=suits]", HTMLInputElement);
  }

  /**
   * The reasons that a state has, of those that the form knows.
   *
   * @param {URLSearchParams} state
   * @returns {string[]}
   */
  suits(state) {
    const ticked = state.getAll("suits");
    return this._suits.map((input) => input.value).filter((id) => ticked.includes(id));
  }

  /**
   * The values of each filter, in the order of its controls.
   *
   * @returns {Record<string, string[]>}
   */
  values() {
    return Object.fromEntries(
      [...this._controls].map(([name, group]) => [name, group.map(({ input }) => input.value)]),
    );
  }

  /**
   * The values of each filter that a state has.
   *
   * @param {URLSearchParams} state
   * @returns {Record<string, string[]>}
   */
  chosen(state) {
    return Object.fromEntries([...this._controls.keys()].map((name) => [name, state.getAll(name)]));
  }

  /** @returns {URLSearchParams} */
  state() {
    const state = new URLSearchParams();
    const query = this.box.value.trim();
    if (query) state.set("q", query);
    for (const input of [...this._suits, ...this._inputs()]) {
      if (input.checked) state.append(input.name, input.value);
    }
    if (this._order.value !== BEST) state.set("sort", this._order.value);
    return state;
  }

  /** @param {URLSearchParams} state */
  set(state) {
    const query = state.get("q") || "";
    if (query !== this.box.value.trim()) this.box.value = query;
    for (const input of [...this._suits, ...this._inputs()]) {
      input.checked = state.getAll(input.name).includes(input.value);
    }
    const anyTime = the(this.element, "[name=time][value='']", HTMLInputElement);
    if (!first(this.element, "[name=time]:checked", HTMLInputElement)) anyTime.checked = true;
    const order = state.get("sort");
    this._order.value = order && this._isOrder(order) ? order : BEST;
  }

  /**
   * Says at each choice how many exercises it would leave; what would leave none is disabled.
   *
   * @param {Record<string, number[]>} counts
   */
  showCounts(counts) {
    for (const [name, group] of this._controls) {
      group.forEach(({ input, count }, place) => {
        const left = counts[name][place];
        setText(count, String(left));
        const isVain = !left && !input.checked;
        if (input.disabled !== isVain) input.disabled = isVain;
      });
    }
    const chosen = this._inputs().filter((input) => input.checked).length;
    setText(this._chosen, chosen ? fillCounted(FACTS.resultWords.chosen, chosen) : "");
  }

  /** @private */
  _inputs() {
    return [...this._controls.values()].flatMap((group) => group.map(({ input }) => input));
  }
}

/** @param {HTMLFormElement} form */
function controlsOf(form) {
  /** @type {Map<string, Control[]>} */
  const controls = new Map();
  for (const count of all(form, "[data-count]", HTMLElement)) {
    const input = the(count.parentElement || form, "input", HTMLInputElement);
    controls.set(input.name, [...(controls.get(input.name) || []), { input, count }]);
  }
  return controls;
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
