// The form for one entry: a walk, how a day was, or a session that is changed afterwards.
import { button, element } from "../page/dom.js";
import { localDay } from "./days.js";
import { checkedEntry, LONGEST_NOTE, MOST_ENTRY_MINUTES, MOST_PAIN } from "./entry.js";
/** @import { Entry } from "./entry.js" */

/** @param {Entry["kind"]} kind @returns {Entry} */
function blankEntry(kind) {
  const counts = { minutes: 0, done: 0, of: 0 };
  return { day: localDay(), kind, name: "", ...counts, pain: null, note: "" };
}

/** @param {string} label @param {HTMLElement} field */
function labelled(label, field) {
  return element("label", { class: "diary-form__field" }, element("span", {}, label), field);
}

/** @param {number | null} pain */
function painField(pain) {
  const { noPain, worstPain, unsaid } = FACTS.loggingWords;
  const words = new Map([[0, noPain], [MOST_PAIN, worstPain]]);
  const options = Array.from({ length: MOST_PAIN + 1 }, (_, score) => {
    const meaning = words.get(score);
    return element("option", { value: score }, meaning ? `${score}: ${meaning}` : String(score));
  });
  const field = element("select", {}, element("option", { value: "" }, unsaid), ...options);
  field.value = pain === null ? "" : String(pain);
  return field;
}

/** One entry in fields. */
export class EntryForm {
  /**
   * @param {Entry["kind"] | Entry} given what is added, or the entry that is changed
   * @param {(entry: Entry) => void} keep
   * @param {() => void} close
   */
  constructor(given, keep, close) {
    /** @private */
    this._before = typeof given === "string" ? blankEntry(given) : given;
    /** @private */
    this._isNew = typeof given === "string";
    const { day, minutes, pain, note } = this._before;
    const most = { min: 1, max: MOST_ENTRY_MINUTES, inputmode: "numeric" };
    /** @private */
    this._day = element("input", { type: "date", max: localDay(), value: day, required: "" });
    /** @private */
    this._minutes = element("input", { type: "number", ...most, value: minutes || "" });
    /** @private */
    this._pain = painField(pain);
    /** @private */
    this._note = element("input", { type: "text", maxlength: LONGEST_NOTE, value: note });
    /** @private */
    this._fault = element("p", { role: "alert", class: "diary-form__fault" });
    this.element = this._form(keep, close);
  }

  /** Goes to the first field. */
  focus() {
    this._day.focus();
  }

  /** @private @returns {string} */
  _title() {
    const { addWalk, addDay, changeEntry } = FACTS.loggingWords;
    if (!this._isNew) return changeEntry;
    return this._before.kind === "walk" ? addWalk : addDay;
  }

  /**
   * @private
   * @param {(entry: Entry) => void} keep
   * @param {() => void} close
   */
  _form(keep, close) {
    const words = FACTS.loggingWords;
    const minutes = this._before.kind === "day" ? [] : [labelled(words.minutes, this._minutes)];
    const save = element("button", { class: "md-button md-button--primary" }, words.save);
    const form = element(
      "form",
      { class: "diary-form", novalidate: "", "aria-label": this._title() },
      element("h3", {}, this._title()),
      labelled(words.date, this._day),
      ...minutes,
      labelled(words.pain, this._pain),
      labelled(words.note, this._note),
      this._fault,
      element("p", {}, save, button(words.cancel, "md-button", close)),
    );
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this._submit(keep);
    });
    form.addEventListener("keydown", ({ key }) => key === "Escape" && close());
    return form;
  }

  /** @private @param {(entry: Entry) => void} keep */
  _submit(keep) {
    const entry = this._entry();
    if (entry && entry.day <= localDay()) keep(entry);
    else this._fault.textContent = this._reason(Boolean(entry));
  }

  /** @private @returns {Entry | null} */
  _entry() {
    const minutes = Number(this._minutes.value);
    return checkedEntry({
      ...this._before,
      day: this._day.value,
      minutes: Number.isInteger(minutes) ? minutes : 0,
      pain: this._pain.value === "" ? null : Number(this._pain.value),
      note: this._note.value,
    });
  }

  /** @private @param {boolean} isWhole */
  _reason(isWhole) {
    const { wrongDate, wrongWalk, wrongDay } = FACTS.loggingWords;
    const isDate = this._day.validity.valid && !isWhole;
    if (!isDate) return wrongDate;
    return this._before.kind === "walk" ? wrongWalk : wrongDay;
  }
}
