// The diary on the device.
import { button, element, the } from "../page/dom.js";
import { fillCounted } from "../page/filling.js";
import { chartsOf, chartTables } from "./charts.js";
import { localDay } from "./days.js";
import { DIARY_CHANGED, forgetEntries, keptEntries, saveEntries } from "./entries.js";
import { inOrderOfDays, MOST_ENTRIES, replacedEntry } from "./entry.js";
import { EntryForm } from "./entry-form.js";
import { entryTable } from "./entry-table.js";
import { entriesIn, lastWeeks } from "./periods.js";
import { Sending } from "./sending.js";
import { Transfer } from "./transfer.js";
/** @import { Entry } from "./entry.js" */

/** The diary of a page. */
class Diary {
  /** @param {HTMLElement} place */
  constructor(place) {
    /** @private @type {Entry[]} */
    this._entries = [];
    /** @private */
    this._isWhole = false;
    /** @private @type {Entry[]} */
    this._before = [];
    /** @private */
    this._said = element("p", { role: "status", class: "diary__said" });
    /** @private */
    this._undo = button(FACTS.loggingWords.undo, "md-button", () => this._takeBefore());
    /** @private */
    this._notice = element("p", { class: "diary__notice" }, FACTS.loggingWords.unreadable);
    /** @private */
    this._adds = this._addButtons();
    /** @private */
    this._form = element("div", {});
    /** @private */
    this._chart = element("div", { class: "diary__charts" });
    /** @private */
    this._list = element("div", {});
    /** @private */
    this._sending = new Sending(() => this._entries);
    /** @private */
    this._transfer = this._transferred();
    this._fill(place);
  }

  /** @private */
  _addButtons() {
    const { addWalk, addDay } = FACTS.loggingWords;
    return [
      button(addWalk, "md-button", (from) => this._open("walk", from)),
      button(addDay, "md-button", (from) => this._open("day", from)),
    ];
  }

  /** @private */
  _transferred() {
    return new Transfer({
      entries: () => this._entries,
      add: (entries, same) => this._addRead(entries, same),
      deleteAll: () => this._deleteAll(),
      say: (text) => this._say(text),
    });
  }

  /** Shows what the device keeps now. */
  show() {
    const { entries, isWhole } = keptEntries();
    const isEmpty = !entries.length;
    this._entries = entries;
    this._notice.hidden = isWhole;
    this._sending.element.hidden = isEmpty;
    this._chart.replaceChildren(...this._charts());
    this._list.replaceChildren(...(isEmpty ? [this._nothing()] : this._table()));
    this._sending.show();
    this._transfer.show();
  }

  /** @private @param {HTMLElement} place */
  _fill(place) {
    const adds = element("p", {}, ...this._adds);
    this._undo.hidden = true;
    place.replaceChildren(
      this._notice,
      adds,
      this._form,
      element("div", { class: "diary__answer" }, this._said, this._undo),
      this._chart,
      this._list,
      this._sending.element,
      this._transfer.element,
    );
  }

  /** @private */
  _charts() {
    const period = lastWeeks(localDay());
    if (!entriesIn(this._entries, period).length) return [];
    const heading = element("h3", {}, FACTS.loggingWords.charts);
    const drawings = chartsOf(this._entries, period, "chart");
    return [heading, ...drawings, chartTables(this._entries, period)];
  }

  /** @private */
  _nothing() {
    return element("p", {}, FACTS.loggingWords.nothing);
  }

  /** @private */
  _table() {
    const heading = element("h3", {}, FACTS.loggingWords.entries);
    const acts = {
      change: (/** @type {Entry} */ entry) => this._open(entry, null),
      remove: (/** @type {Entry} */ entry) => this._remove(entry),
    };
    const table = entryTable(this._entries, acts, this._isWhole, () => {
      this._isWhole = true;
      this.show();
      the(this._list, "button", HTMLButtonElement).focus();
    });
    return [heading, ...table];
  }

  /**
   * @private
   * @param {Entry["kind"] | Entry} given
   * @param {HTMLButtonElement | null} from
   */
  _open(given, from) {
    const close = () => {
      this._form.replaceChildren();
      (from || this._adds[0]).focus();
    };
    const keep = (/** @type {Entry} */ entry) => {
      close();
      const own = keptEntries().entries;
      const isNew = typeof given === "string";
      if (isNew && own.length >= MOST_ENTRIES) return this._say(FACTS.loggingWords.full);
      return this._take(isNew ? [...own, entry] : replacedEntry(own, given, entry));
    };
    const form = new EntryForm(given, keep, close);
    this._form.replaceChildren(form.element);
    form.focus();
  }

  /** @private @param {Entry} entry */
  _remove(entry) {
    this._before = keptEntries().entries;
    this._take(replacedEntry(this._before, entry, null), FACTS.loggingWords.removed);
    this._undo.hidden = false;
    this._undo.focus();
  }

  /** @private */
  _takeBefore() {
    this._take(this._before, FACTS.loggingWords.undone);
    this._adds[0].focus();
  }

  /** @private @param {Entry[]} entries @param {number} same */
  _addRead(entries, same) {
    const { readAdded, readSame } = FACTS.loggingWords;
    const said = [fillCounted(readAdded, entries.length), same ? fillCounted(readSame, same) : ""];
    this._take([...keptEntries().entries, ...entries], said.join(" ").trim());
  }

  /** @private */
  _deleteAll() {
    forgetEntries();
    this._isWhole = false;
    this._say(FACTS.loggingWords.allDeleted);
    this.show();
    this._adds[0].focus();
  }

  /**
   * @private
   * @param {Entry[]} entries
   * @param {string} [said]
   */
  _take(entries, said = FACTS.loggingWords.kept) {
    const isKept = saveEntries(inOrderOfDays(entries));
    this.show();
    this._say(isKept ? said : FACTS.loggingWords.unkept);
  }

  /** @private @param {string} text */
  _say(text) {
    this._undo.hidden = true;
    this._said.textContent = text;
  }
}

/**
 * Fills a place with the diary.
 *
 * @param {HTMLElement} place
 */
export function offerDiary(place) {
  const diary = new Diary(the(place, "[data-log-body]", HTMLElement));
  diary.show();
  place.hidden = false;
  window.addEventListener(DIARY_CHANGED, () => diary.show());
  window.addEventListener("storage", () => diary.show());
}
