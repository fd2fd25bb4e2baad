// The print centre: choices lead to one of the PDFs that the page lists anyway.
import { all, element, the } from "../page/dom.js";
import { fill, fillCounted } from "../page/filling.js";
import { Offers, usesLetter } from "./offers.js";
/** @import { Pick } from "./offers.js" */

/** @returns {Offers<HTMLAnchorElement>} */
function offersOfPage() {
  /** @type {[Pick, HTMLAnchorElement][]} */
  const offers = [];
  for (const heading of all(document, "[data-routine]", HTMLElement)) {
    const { routine = "" } = heading.dataset;
    for (const link of all(heading.closest(".offer") || heading, "a.pdf", HTMLAnchorElement)) {
      const { edition = "", size = "" } = link.dataset;
      offers.push([[routine, edition, size], link]);
    }
  }
  return new Offers(offers);
}

/** @param {HTMLInputElement[]} choices */
function valueOf(choices) {
  const picked = choices.find((choice) => choice.checked);
  return picked ? picked.value : "";
}

/** @param {HTMLInputElement[]} choices @param {string | undefined} value */
function pick(choices, value) {
  for (const choice of choices) if (choice.value === value) choice.checked = true;
}

/**
 * What can not be had can not be picked; what was picked moves to the nearest that can.
 *
 * @param {HTMLInputElement[]} choices
 * @param {(value: string) => boolean} isOffered
 */
function narrow(choices, isOffered) {
  for (const choice of choices) choice.disabled = !isOffered(choice.value);
  const picked = choices.find((choice) => choice.checked);
  const nearest = choices.find((choice) => !choice.disabled);
  if ((!picked || picked.disabled) && nearest) nearest.checked = true;
}

/** The form of the print centre. */
export class Centre {
  /** @param {HTMLFormElement} form */
  constructor(form) {
    /** @private */
    this._form = form;
    /** @private */
    this._offers = offersOfPage();
    /** @private */
    this._routine = the(form, "[name=routine]", HTMLSelectElement);
    /** @private */
    this._editions = all(form, "[name=edition]", HTMLInputElement);
    /** @private */
    this._sizes = all(form, "[name=size]", HTMLInputElement);
  }

  /** Shows the form, with what the address picks. */
  start() {
    if (usesLetter(navigator.language || "")) pick(this._sizes, FACTS.cards.letter);
    this._form.addEventListener("change", () => {
      this._show();
      history.replaceState(null, "", `#${this._picked().join("/")}`);
    });
    this._form.addEventListener("submit", (event) => event.preventDefault());
    window.addEventListener("hashchange", () => this._readAddress());
    window.addEventListener("pageshow", (event) => {
      if (event.persisted) this._readAddress(); // after Back, browsers may have emptied the form
    });
    this._form.hidden = false;
    this._readAddress();
  }

  /**
   * The address says what is picked, so that it can be shared: #starter/blank/a5
   *
   * @private
   */
  _readAddress() {
    const [routine, edition, size] = location.hash.slice(1).split("/");
    for (const option of this._routine.options) {
      if (option.value === routine) option.selected = true;
    }
    pick(this._editions, edition);
    pick(this._sizes, size);
    this._show();
  }

  /** @private @returns {Pick} */
  _picked() {
    return [this._routine.value, valueOf(this._editions), valueOf(this._sizes)];
  }

  /** @private */
  _show() {
    const routine = this._routine.value;
    const sizes = this._sizes.map((choice) => choice.value);
    narrow(this._editions, (edition) => this._offers.has(routine, edition, sizes));
    const edition = valueOf(this._editions);
    narrow(this._sizes, (size) => this._offers.has(routine, edition, [size]));
    const link = this._offers.at(this._picked());
    if (link) this._showOffer(link, this._routine.selectedOptions[0].textContent || "");
  }

  /** @private @param {HTMLAnchorElement} link @param {string} name */
  _showOffer(link, name) {
    const { edition, kilobytes = "" } = link.dataset;
    const sheets = Number(link.dataset.sheets);
    the(this._form, "[data-print-sheets]", Element).replaceChildren(...pictures(link, name));
    const pages = fillCounted(FACTS.pickWords.pages, sheets, { name, kilobytes });
    the(this._form, "[data-print-facts]", Element).textContent = edition === FACTS.cards.cutOut
      ? fill(FACTS.pickWords.bothSides, { pages })
      : pages;
    const download = the(this._form, "[data-print-download]", HTMLAnchorElement);
    download.href = link.href;
    download.download = `${this._picked().join("-")}.pdf`;
    the(this._form, "[data-print-open]", HTMLAnchorElement).href = link.href;
  }
}

/** @param {HTMLAnchorElement} link @param {string} name */
function pictures(link, name) {
  const { sheets, width = "", height = "" } = link.dataset;
  return Array.from({ length: Number(sheets) }, (_, index) => {
    const page = index + 1;
    const src = link.href.replace(/\.pdf$/, `-${page}.png`);
    const alt = fill(FACTS.pickWords.picture, { name, page });
    return element("img", { width, height, alt, src });
  });
}
