// Gives a routine away: as a link, a code, a message, on paper. Nothing is sent by the page itself.
import { button, element } from "../page/dom.js";
import { CameraCode } from "./camera.js";
import { copyText } from "./copying.js";
import { linkOf, mailTo, printLinkOf, whatsAppTo } from "./links.js";
import { calledOf, messageOf, notesOf } from "./telling.js";
/** @import { MoveShelf } from "../routine/shelf.js" */
/** @import { OwnRoutine } from "../routine/own.js" */

const GIVING_BUTTON = "md-button";
const FOREIGN_TAB = { target: "_blank", rel: "noreferrer" };

/** @param {string} text @param {Record<string, string>} attributes */
function buttonLink(text, attributes) {
  return element("a", { class: GIVING_BUTTON, ...attributes }, text);
}

/** @param {string} name */
function notesField(name) {
  const field = element("textarea", { class: "giving__text", rows: 10, "aria-label": name });
  field.readOnly = true;
  return field;
}

/** The ways to give one routine away. */
class Giving {
  /** @param {MoveShelf} shelf */
  constructor(shelf) {
    const words = FACTS.givingWords;
    /** @private */
    this._shelf = shelf;
    /** @private */
    this._given = { name: "", message: "", link: "" };
    /** @private */
    this._print = buttonLink(words.print, { id: "routine-print" });
    /** @private */
    this._mail = buttonLink(words.mail, { "data-giving-mail": "" });
    /** @private */
    this._chat = buttonLink(words.chat, { "data-giving-chat": "", ...FOREIGN_TAB });
    /** @private */
    this._link = element("a", { id: "routine-link" }, words.link);
    /** @private */
    this._address = element("input", { class: "giving__address", "aria-label": words.address });
    /** @private */
    this._text = notesField(words.notes);
    /** @private */
    this._said = element("p", { class: "giving__said", role: "status" });
    /** @private */
    this._camera = new CameraCode();
    this._address.readOnly = true;
    this._address.hidden = true;
  }

  /** @returns {HTMLElement[]} */
  parts() {
    const words = FACTS.givingWords;
    const copy = button(words.copyLink, GIVING_BUTTON, () => void this._copy());
    copy.dataset.givingCopy = "";
    return [
      element("h2", {}, words.heading),
      element("p", { class: "giving__ways" }, this._print, ...this._shareButton()),
      element("p", { class: "giving__ways" }, copy, this._mail, this._chat),
      this._said,
      element("p", {}, this._link),
      this._address,
      element("p", { class: "giving__note" }, words.readable, " ", words.leaves),
      this._camera.fold,
      this._notes(),
    ];
  }

  /** @param {OwnRoutine} routine */
  show(routine) {
    const link = linkOf(routine);
    const name = calledOf(routine);
    const message = messageOf(routine, this._shelf, link);
    this._given = { name, message, link };
    this._link.href = link;
    this._address.value = link;
    this._print.href = printLinkOf(routine);
    this._mail.href = mailTo(name, message);
    this._chat.href = whatsAppTo(message);
    this._text.value = notesOf(routine, this._shelf, link);
    this._camera.show(link);
    this._said.textContent = "";
  }

  /** @private @returns {HTMLElement[]} only where the device has a way of its own */
  _shareButton() {
    if (typeof navigator.share !== "function") return [];
    const share = button(FACTS.givingWords.share, GIVING_BUTTON, () => void this._share());
    share.dataset.givingShare = "";
    return [share];
  }

  /** @private */
  _notes() {
    const words = FACTS.givingWords;
    const copy = button(words.copyNotes, GIVING_BUTTON, async () => {
      const isCopied = await copyText(this._text.value, this._text);
      this._said.textContent = isCopied ? words.copiedNotes : words.uncopied;
    });
    return element(
      "details",
      { class: "fold giving__fold", "data-giving-notes": "" },
      element("summary", {}, element("h3", {}, words.notes)),
      element("div", {}, element("p", {}, words.notesFor), this._text, element("p", {}, copy)),
    );
  }

  /** @private */
  async _copy() {
    const words = FACTS.givingWords;
    const isCopied = await copyText(this._given.link, this._address);
    this._said.textContent = isCopied ? words.copied : words.uncopied;
  }

  /** @private */
  async _share() {
    const { name, link } = this._given;
    try {
      await navigator.share({ title: name, text: name, url: link });
    } catch (error) {
      const isClosed = error instanceof DOMException && error.name === "AbortError";
      if (!isClosed) this._said.textContent = FACTS.givingWords.unshared;
    }
  }
}

/**
 * Fills a place with ways to give a routine away; it is hidden while there is nothing to give.
 *
 * @param {HTMLElement} place
 * @param {MoveShelf} shelf
 * @returns {(routine: OwnRoutine) => void} to be called whenever the routine has changed
 */
export function offerGiving(place, shelf) {
  const giving = new Giving(shelf);
  place.classList.add("giving");
  place.replaceChildren(...giving.parts());
  place.hidden = true;
  return (routine) => {
    place.hidden = !routine.items.length;
    if (routine.items.length) giving.show(routine);
  };
}
