// One page to print or to send: for whom, from when to when, and how.
import { button, element } from "../page/dom.js";
import { oneLine } from "../page/one-line.js";
import { dayNumber, localDay } from "./days.js";
import { LONGEST_NAME } from "./entry.js";
import { lastWeeks } from "./periods.js";
import { diarySheet, diaryText, printSheet } from "./sheet.js";
/** @import { Entry } from "./entry.js" */
/** @import { Period } from "./periods.js" */

const LONGEST_MAIL = 1800; // letters of an address that mail programs take

/** @param {string} label @param {HTMLElement} field */
function sendingField(label, field) {
  return element("label", { class: "diary-form__field" }, element("span", {}, label), field);
}

/** Ways to print and to send a part of the diary. */
export class Sending {
  /** @param {() => Entry[]} entries */
  constructor(entries) {
    const { from, to } = lastWeeks(localDay());
    /** @private */
    this._entries = entries;
    /** @private */
    this._name = element("input", { type: "text", maxlength: LONGEST_NAME, autocomplete: "off" });
    /** @private */
    this._from = element("input", { type: "date", value: from });
    /** @private */
    this._to = element("input", { type: "date", value: to });
    /** @private */
    this._text = element("textarea", { readonly: "", rows: 6 });
    /** @private */
    this._mail = element("a", { class: "md-button" }, FACTS.loggingWords.mail);
    /** @private */
    this._said = element("p", { role: "status" });
    this.element = this._fold();
    this.show();
  }

  /** Shows the text of what is chosen. */
  show() {
    const text = this._words();
    const { sheetTitle: subject } = FACTS.loggingWords;
    const parts = [["subject", subject], ["body", text]];
    const asked = parts.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&");
    const address = `mailto:?${asked}`;
    this._text.value = text;
    this._mail.href = address;
    this._mail.hidden = address.length > LONGEST_MAIL;
  }

  /** @private */
  _fold() {
    const words = FACTS.loggingWords;
    const share = "share" in navigator
      ? [button(words.share, "md-button", () => this._share())]
      : [];
    return element(
      "details",
      { class: "fold diary-fold" },
      element("summary", {}, element("span", {}, words.onePage)),
      element("p", {}, words.onePageHow),
      element("div", { class: "diary-form" }, ...this._fields()),
      element("p", {}, button(words.print, "md-button md-button--primary", () => this._print())),
      sendingField(words.asText, this._text),
      element(
        "p",
        {},
        button(words.copyText, "md-button", () => this._copy()),
        this._mail,
        ...share,
      ),
      this._said,
    );
  }

  /** @private */
  _fields() {
    const words = FACTS.loggingWords;
    for (const field of [this._name, this._from, this._to]) {
      field.addEventListener("input", () => this.show());
    }
    return [
      sendingField(words.ownName, this._name),
      sendingField(words.firstDay, this._from),
      sendingField(words.lastDay, this._to),
    ];
  }

  /** @private @returns {Period} */
  _period() {
    const usual = lastWeeks(localDay());
    const [from, to] = [this._from.value, this._to.value];
    const isPeriod = dayNumber(from) !== null && dayNumber(to) !== null && from <= to;
    return isPeriod ? { from, to } : usual;
  }

  /** @private */
  _words() {
    return diaryText(this._entries(), this._period(), oneLine(this._name.value, LONGEST_NAME));
  }

  /** @private */
  _print() {
    printSheet(
      diarySheet(this._entries(), this._period(), oneLine(this._name.value, LONGEST_NAME)),
    );
  }

  /** @private */
  async _copy() {
    const { copied, uncopied } = FACTS.loggingWords;
    this._text.select();
    try {
      await navigator.clipboard.writeText(this._text.value);
      this._said.textContent = copied;
    } catch {
      this._said.textContent = uncopied; // pages from a folder may not; the text is selected
    }
  }

  /** @private */
  async _share() {
    try {
      await navigator.share({ title: FACTS.loggingWords.sheetTitle, text: this._text.value });
    } catch {
      this._said.textContent = ""; // whoever closes it has thought again
    }
  }
}
