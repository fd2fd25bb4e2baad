// The groups of choices: how many exercises each choice leaves, and what is chosen in a folded one.
import { all, first, the } from "../page/dom.js";
import { fillRow } from "../page/filling.js";
import { setText } from "./form.js";

/** @typedef {{ input: HTMLInputElement, label: HTMLElement, count: Element | null }} Choices */
/** @typedef {{ place: HTMLElement, name: string, choices: Choices[] }} Shown */

/** The groups of a form; what would leave nothing is not shown, unless it is chosen. */
export class Groups {
  /** @param {HTMLFormElement} form */
  constructor(form) {
    /** @private @type {Shown[]} */
    this._groups = all(form, "[data-group]", HTMLElement).map((place) => ({
      place,
      name: place.dataset.group || "",
      choices: choicesIn(place),
    }));
  }

  /** @param {Record<string, number[]>} counts by group; one without counts narrows nothing */
  show(counts) {
    for (const { place, name, choices } of this._groups) {
      if (counts[name]) {
        choices.forEach((choice, at) => showChoice(choice, counts[name][at]));
        hide(place, choices.every(({ label }) => label.hidden));
      }
      sayChosen(place, choices.filter(({ input }) => input.checked));
    }
  }

  /** Unfolds what somebody has chosen in, who comes back or was sent the address. */
  unfold() {
    for (const { place, choices } of this._groups) {
      if (!(place instanceof HTMLDetailsElement)) continue;
      if (choices.some(({ input }) => input.checked)) place.open = true;
    }
  }
}

/** @param {HTMLElement} place */
function choicesIn(place) {
  return all(place, "input:not([value=''])", HTMLInputElement).map((input) => {
    const label = input.closest("label") || place;
    return { input, label, count: first(label, "[data-count]", Element) };
  });
}

/** @param {Choices} choice @param {number} left */
function showChoice({ input, label, count }, left) {
  if (count) setText(count, String(left));
  hide(label, !left && !input.checked);
}

/** @param {HTMLElement} element @param {boolean} isHidden */
function hide(element, isHidden) {
  if (element.hidden !== isHidden) element.hidden = isHidden;
}

/** @param {HTMLElement} place @param {Choices[]} chosen */
function sayChosen(place, chosen) {
  const said = first(place, "[data-said]", HTMLElement);
  if (!said) return;
  const names = chosen.map(({ label }) => nameIn(label));
  setText(said, fillRow(FACTS.chosenWords.listed, names).join("") || FACTS.chosenWords.any);
}

/**
 * What a choice is called.
 *
 * @param {Element} label
 * @returns {string}
 */
export function nameIn(label) {
  return the(label, "[data-name]", HTMLElement).textContent || "";
}
