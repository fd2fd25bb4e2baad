// Takes the diary to files and out of them again, and deletes it.
import { button, element } from "../page/dom.js";
import { fill, fillCounted } from "../page/filling.js";
import { saveTextFile } from "../page/text-file.js";
import { csvOf } from "./csv.js";
import { localDay } from "./days.js";
import { jsonOf, LARGEST_DIARY_FILE, readDiaryFile } from "./files.js";
/** @import { Entry } from "./entry.js" */
/** @import { DiaryRead } from "./files.js" */

/**
 * What the diary does for it; `add` is told how many stood there already.
 *
 * @typedef {{
 *   entries: () => Entry[],
 *   add: (entries: Entry[], same: number) => void,
 *   deleteAll: () => void,
 *   say: (text: string) => void,
 * }} DiaryKeeper
 */

/** @param {"json" | "csv"} ending */
function fileName(ending) {
  return `${FACTS.loggingWords.fileName}-${localDay()}.${ending}`;
}

/** Files, and the end of the diary. */
export class Transfer {
  /** @param {DiaryKeeper} diary */
  constructor(diary) {
    /** @private */
    this._diary = diary;
    /** @private */
    this._file = element("input", { type: "file", accept: ".json,.csv" });
    this._file.addEventListener("change", () => void this._read());
    /** @private */
    this._saves = element("p", {}, ...this._saveButtons());
    /** @private */
    this._delete = button(FACTS.loggingWords.deleteAll, "md-button", () => this._ask());
    /** @private */
    this._asked = element("div", { class: "diary-asked", role: "group" });
    this.element = this._fold();
    this.show();
  }

  /** Shows what can be done with what there is. */
  show() {
    const isEmpty = !this._diary.entries().length;
    this._saves.hidden = isEmpty;
    this._delete.hidden = isEmpty;
    this._asked.hidden = true;
  }

  /** @private */
  _saveButtons() {
    const { saveJson, saveCsv } = FACTS.loggingWords;
    return [
      button(saveJson, "md-button", () => {
        saveTextFile(fileName("json"), "application/json", jsonOf(this._diary.entries()));
      }),
      button(saveCsv, "md-button", () => {
        saveTextFile(fileName("csv"), "text/csv", csvOf(this._diary.entries()));
      }),
    ];
  }

  /** @private */
  _fold() {
    const { files, filesHow, readFile } = FACTS.loggingWords;
    const input = element("label", { class: "diary-form__field" }, readFile, this._file);
    return element(
      "details",
      { class: "fold diary-fold" },
      element("summary", {}, element("span", {}, files)),
      element("p", {}, filesHow),
      this._saves,
      input,
      element("p", {}, this._delete),
      this._asked,
    );
  }

  /** @private */
  async _read() {
    const [file] = this._file.files || [];
    if (!file) return;
    const isLarge = file.size > LARGEST_DIARY_FILE;
    const read = isLarge ? null : readDiaryFile(await file.text(), this._diary.entries());
    this._file.value = "";
    if (read && "added" in read) this._diary.add(read.added, read.same);
    else this._diary.say(reasonOf(read));
  }

  /** @private */
  _ask() {
    const { deleteAsk, deleteYes, deleteNo } = FACTS.loggingWords;
    const question = fillCounted(deleteAsk, this._diary.entries().length);
    const no = button(deleteNo, "md-button md-button--primary", () => this._close());
    const yes = button(deleteYes, "md-button", () => this._diary.deleteAll());
    this._asked.setAttribute("aria-label", question);
    const acts = element("p", {}, no, yes);
    this._asked.replaceChildren(element("p", {}, question), ...this._saveButtons(), acts);
    this._asked.hidden = false;
    no.focus();
  }

  /** @private */
  _close() {
    this._asked.hidden = true;
    this._delete.focus();
  }
}

/** @param {DiaryRead | null} read a refused one, or null for a file that is too large */
function reasonOf(read) {
  const { refused, refusals, refusedEntry } = FACTS.loggingWords;
  const { refusal, place } = read && "refusal" in read
    ? read
    : { refusal: /** @type {const} */ ("large"), place: 0 };
  const reason = refusal === "entry" ? fill(refusedEntry, { place }) : refusals[refusal];
  return fill(refused, { reason });
}
