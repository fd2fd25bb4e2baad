// What the search shows below its box: how many results, the results, or how to begin.
import { all, element, the } from "../page/dom.js";
import { fill, fillCounted, fillRow } from "../page/filling.js";
import { isOfflineCopy } from "../page/root.js";
import { head } from "../search/words.js";
import { groupOf, moreOption, optionOf } from "./options.js";
/** @import { Kind } from "../search/pages.js" */
/** @import { Answered, AnsweredGroup } from "./answering.js" */

const LONGEST_ECHO = 60; // letters of a query that are repeated

/** The parts of the open search that change with what is typed. */
export class Shown {
  /** @param {HTMLElement} dialog @param {(kind: Kind) => void} showAll */
  constructor(dialog, showAll) {
    /** @private */
    this._showAll = showAll;
    /** @private */
    this._isCopy = isOfflineCopy();
    /** @private */
    this._status = the(dialog, "[data-search-status]", HTMLElement);
    /** @private */
    this._found = the(dialog, "[data-search-found]", HTMLElement);
    /** @private */
    this._empty = the(dialog, "[data-search-empty]", HTMLElement);
    /** @private */
    this._finder = the(dialog, "[data-search-finder]", HTMLAnchorElement);
    this.list = the(dialog, "#site-search-results", HTMLElement);
  }

  /** Shows how to begin, as before anything is typed. */
  nothing() {
    this._begin("");
  }

  /** Says that what is searched is still on its way. */
  waiting() {
    this._begin(FACTS.searchWords.waiting);
  }

  /** Says that no answer has come. */
  silence() {
    this._begin(FACTS.searchWords.silent);
  }

  /** @param {Answered} answered */
  answer({ asked, reasons, total, isWordless, meant, groups }) {
    const query = echo(asked.query);
    const { count, none, wordless, finder, suiting } = FACTS.searchWords;
    const { also } = FACTS.suitsWords;
    if (!total) {
      this._begin(fill(isWordless ? wordless : none, { query }));
      return;
    }
    const gaps = { typed: query, meant: echo(meant || "") };
    this._say(
      fillCounted(count, total, { query }),
      ...(meant ? [fill(FACTS.resultWords.corrected, gaps)] : []),
      ...(reasons.length ? [fill(suiting, { reasons: fillRow(also, reasons).join("") })] : []),
    );
    this.list.replaceChildren(...groups.map((group) => this._groupOf(group)));
    this._finder.textContent = fill(finder, { query });
    this._finder.hash = String(new URLSearchParams({ q: head(asked.query) }));
    this._found.hidden = false;
    this._empty.hidden = true;
  }

  /**
   * A result by its kind and its place among all of that kind that are shown.
   *
   * @param {Kind} kind
   * @param {number} place
   * @returns {HTMLElement | null}
   */
  rowOf(kind, place) {
    const rows = all(this.list, `[data-kind=${kind}]`, HTMLElement);
    return rows[place] || null;
  }

  /** @private @param {string} said */
  _begin(said) {
    this._say(said);
    this.list.replaceChildren();
    this._found.hidden = true;
    this._empty.hidden = false;
  }

  /** @private @param {AnsweredGroup} group */
  _groupOf({ kind, count, results }) {
    /** @type {HTMLElement[]} */
    const options = results.map((result) => optionOf(result, this._isCopy));
    const left = count - results.length;
    if (left) options.push(moreOption(left, () => this._showAll(kind)));
    return groupOf(kind, count, options);
  }

  /** @private @param {string[]} lines */
  _say(...lines) {
    const parts = lines.filter(Boolean).map((line) => element("span", {}, line));
    if (this._status.textContent !== parts.map((part) => part.textContent).join("")) {
      this._status.replaceChildren(...parts);
    }
  }
}

/** @param {string} query */
function echo(query) {
  const text = query.trim();
  if (text.length <= LONGEST_ECHO) return text;
  return fill(FACTS.searchWords.cut, { query: text.slice(0, LONGEST_ECHO) });
}
