// The search of the site: a combobox in a dialog, after the pattern of the ARIA Authoring Practices.
import { all, first, the } from "../page/dom.js";
import { fill, fillCounted } from "../page/filling.js";
import { answer, resultOf } from "../search/answer.js";
import { unread } from "../signs/unread.js";
import { Warning } from "../signs/warning.js";
import { Choosing } from "./choosing.js";
import { makeReady } from "./library.js";
import { groupOf, moreOption, optionOf } from "./options.js";
import { QueryAddress } from "./query-address.js";
import { leaveByTab } from "./tabbing.js";
/** @import { Answer, ResultGroup } from "../search/answer.js" */
/** @import { Kind } from "../search/pages.js" */
/** @import { Ready } from "./library.js" */

/** @type {Map<string, 1 | -1>} */
const STEP_OF = new Map([["ArrowDown", 1], ["ArrowUp", -1]]);
const ROWS = 3; // of a kind, before somebody asks for more
const PATIENCE = 6000; // milliseconds until a search without an answer says so
const LONGEST_ECHO = 60; // letters of a query that are repeated

/** The open page's search. */
export class SearchBox {
  /** @param {HTMLDialogElement} dialog */
  constructor(dialog) {
    /** @private */
    this._dialog = dialog;
    /** @private */
    this._isCopy = dialog.dataset.end !== "/";
    /** @private */
    this._box = the(dialog, "#site-search", HTMLInputElement);
    /** @private */
    this._clear = the(dialog, "[data-search-clear]", HTMLElement);
    /** @private */
    this._status = the(dialog, "[data-search-status]", HTMLElement);
    /** @private */
    this._found = the(dialog, "[data-search-found]", HTMLElement);
    /** @private */
    this._empty = the(dialog, "[data-search-empty]", HTMLElement);
    /** @private */
    this._list = the(dialog, "#site-search-results", HTMLElement);
    /** @private */
    this._finder = the(dialog, "[data-search-finder]", HTMLAnchorElement);
    /** @private */
    this._choosing = new Choosing(this._box, this._list);
    /** @private */
    this._address = new QueryAddress();
    /** @private @type {Warning | null} */
    this._warning = null;
    /** @private @type {Ready | null} */
    this._ready = null;
    /** @private @type {Promise<void> | null} */
    this._loading = null;
    /** @private @type {Set<Kind>} kinds of which all is shown */
    this._whole = new Set();
  }

  /** Answers what stands in the box already, and what comes into it by any way. */
  start() {
    this._listen();
    this._load();
    if (this._box.value) this._typed();
  }

  /** @private */
  _load() {
    if (this._ready || this._loading) return;
    this._loading = makeReady().then((ready) => {
      this._ready = ready;
      this._warning = this._warningOf(ready);
      this._show();
    });
    this._loading.catch(() => {
      this._loading = null; // the next key tries again
      this._say(FACTS.searchWords.silent);
    });
  }

  /** @private @param {Ready} ready */
  _warningOf({ library }) {
    const topics = library.entries.filter(({ kind }) => kind === "guidance");
    const names = new Map(topics.map(({ id, title }) => [id.replace(/^.*\//, ""), title]));
    const rest = the(this._dialog, "[data-search-rest]", HTMLElement);
    const place = the(this._dialog, "[data-search-danger]", HTMLElement);
    const warning = new Warning(place, [rest], names, FACTS.dangerWords.noResultFits);
    return warning;
  }

  /** @private */
  _typed() {
    this._whole.clear();
    this._load();
    this._address.follow(this._box.value);
    this._show();
  }

  /** Shows what belongs to the query in the box. */
  _show() {
    const query = this._box.value;
    const isAsked = query.trim() !== "";
    this._clear.hidden = !query;
    if (!isAsked) this._showNothing("");
    else if (!this._ready) this._wait();
    else this._answer(this._ready, query);
    this._choosing.reset();
  }

  /** @private @param {string} said */
  _showNothing(said) {
    this._say(said);
    this._found.hidden = true;
    this._empty.hidden = false;
    if (!said && this._warning) this._warning.show(unread(""));
  }

  /** @private */
  _wait() {
    this._say(FACTS.searchWords.waiting);
    setTimeout(() => {
      if (!this._ready) this._say(FACTS.searchWords.silent);
    }, PATIENCE);
  }

  /** @private @param {Ready} ready @param {string} query */
  _answer({ library, judge }, query) {
    if (this._warning) this._warning.show(judge ? judge.judge(query) : unread(query));
    const given = answer(library, query);
    if (!given.total) {
      const { none, wordless } = FACTS.searchWords;
      this._showNothing(fill(given.isWordless ? wordless : none, { query: echo(query) }));
      return;
    }
    this._say(fillCounted(FACTS.searchWords.count, given.total, { query: echo(query) }));
    this._list.replaceChildren(...given.groups.map((group) => this._groupOf(group, given)));
    this._finder.textContent = fill(FACTS.searchWords.finder, { query: echo(query) });
    this._finder.hash = String(new URLSearchParams({ q: query.slice(0, 200) }));
    this._found.hidden = false;
    this._empty.hidden = true;
  }

  /** @private @param {ResultGroup} group @param {Answer} given */
  _groupOf({ kind, places }, { found }) {
    const { library } = /** @type {Ready} */ (this._ready);
    const shown = this._whole.has(kind) ? places : places.slice(0, ROWS);
    /** @type {HTMLElement[]} */
    const options = shown.map((at) => optionOf(resultOf(library, at, found), this._isCopy));
    const left = places.length - shown.length;
    if (left) options.push(moreOption(left, () => this._showAll(kind)));
    return groupOf(kind, places.length, options);
  }

  /** @private @param {Kind} kind */
  _showAll(kind) {
    const wasChosen = this._choosing.chosen !== null;
    this._whole.add(kind);
    this._show();
    this._box.focus();
    const next = this._list.querySelectorAll(`[data-kind=${kind}]`)[ROWS];
    if (wasChosen && next instanceof HTMLElement) this._choosing.choose(next);
  }

  /** @private @param {string} text */
  _say(text) {
    if (this._status.textContent !== text) this._status.textContent = text;
  }

  /** @private */
  _listen() {
    const dialog = this._dialog;
    this._box.addEventListener("input", () => this._typed());
    this._box.addEventListener("keydown", (event) => this._pressed(event));
    dialog.addEventListener("keydown", (event) => leaveByTab(event, dialog));
    dialog.addEventListener("close", () => this._address.set(""));
    dialog.addEventListener("click", (event) => this._clicked(event));
    this._clear.addEventListener("click", () => this._ask(""));
    the(dialog, "[data-search-close]", HTMLElement).addEventListener("click", () => dialog.close());
    for (const example of all(dialog, "[data-search-example]", HTMLElement)) {
      example.addEventListener("click", () => this._ask((example.textContent || "").trim()));
    }
    the(dialog, "form", HTMLFormElement).addEventListener("submit", (event) => {
      event.preventDefault();
      this._enter();
    });
  }

  /** @private @param {string} query */
  _ask(query) {
    this._box.value = query;
    this._typed();
    this._box.focus();
  }

  /** @private @param {KeyboardEvent} event */
  _pressed(event) {
    if (event.isComposing) return; // the keys of an input method are its own
    const step = STEP_OF.get(event.key);
    const isEmptying = event.key === "Escape" && this._box.value !== "";
    if (isEmptying) this._ask("");
    if (isEmptying || (step && this._choosing.move(step))) event.preventDefault();
  }

  /** Opens what is chosen; a card comes first, and else the best result is chosen. */
  _enter() {
    const { chosen } = this._choosing;
    if (chosen) chosen.click();
    else if (!(this._warning && this._warning.focus())) this._choosing.move(1);
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

/** @param {string} query */
function echo(query) {
  const text = query.trim();
  if (text.length <= LONGEST_ECHO) return text;
  return fill(FACTS.searchWords.cut, { query: text.slice(0, LONGEST_ECHO) });
}

/** @param {HTMLAnchorElement} link */
function isHere({ origin, pathname }) {
  return origin === location.origin && pathname === location.pathname;
}

/** @param {MouseEvent} event @param {HTMLElement} place */
function isOutside({ clientX, clientY }, place) {
  const { left, right, top, bottom } = place.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
}
