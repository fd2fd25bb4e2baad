// A plan by weeks knows the week that its reader is in.
import { all, button, element, first } from "../page/dom.js";
import { fill } from "../page/filling.js";
import { begunOn, keepBegun } from "./begun.js";
import { dayInWords, dayNumber, localDay } from "./days.js";
import { againFrom, stageOfWeek, weekOf } from "./weeks.js";

const HERE = "you-are-here";

/** @param {HTMLElement | undefined} place @param {string} text */
function markHere(place, text) {
  if (!place) return;
  place.setAttribute("aria-current", "step");
  const room = first(place, "td:last-child", HTMLElement) || place; // the widest of a row
  room.append(" ", element("span", { class: HERE }, text));
}

/** @param {HTMLElement[]} places */
function unmark(places) {
  for (const place of places) {
    place.removeAttribute("aria-current");
    for (const mark of all(place, `.${HERE}`, HTMLElement)) mark.remove();
  }
}

/** The plan of a page. */
class ProgrammeWeek {
  /** @param {HTMLElement} place @param {HTMLElement[]} weeks what stands for each week */
  constructor(place, weeks) {
    /** @private */
    this._place = place;
    /** @private */
    this._weeks = weeks;
    /** @private */
    this._plan = place.dataset.programme || "";
    /** @private */
    this._said = element("p", { role: "status", class: "week__said" });
    /** @private */
    this._body = element("div", {});
    place.replaceChildren(this._said, this._body);
    place.hidden = false;
    this._show(begunOn(this._plan));
  }

  /** @private @param {string} began */
  _show(began) {
    const week = weekOf(began, localDay());
    unmark(this._weeks);
    if (week !== null) markHere(this._weeks[week - 1], FACTS.weekWords.here);
    this._said.textContent = week === null ? "" : this._told(week, began);
    this._body.replaceChildren(
      ...(week === null ? this._asked(localDay()) : this._acts(week, began)),
    );
  }

  /** @private @param {number} week @param {string} began */
  _told(week, began) {
    const words = FACTS.weekWords;
    const count = this._weeks.length;
    const form = /** @type {const} */ ({ day: "numeric", month: "long", year: "numeric" });
    const day = dayInWords(began, form);
    if (week < 1) return fill(words.before, { day });
    return fill(week > count ? words.after : words.present, { week, count, day });
  }

  /** @private @param {string} day */
  _asked(day) {
    const { began, keep } = FACTS.weekWords;
    const input = element("input", { type: "date", value: day, required: "" });
    const label = element("label", { class: "week__field" }, began, input);
    return [label, button(keep, "md-button", () => this._take(input.value))];
  }

  /** @private @param {number} week @param {string} began */
  _acts(week, began) {
    const { again, change, forgetIt } = FACTS.weekWords;
    const before = Math.min(week - 1, this._weeks.length);
    const repeat = button(fill(again, { week: before }), "md-button", () => {
      this._take(againFrom(began, localDay(), this._weeks.length));
    });
    return [
      ...(before > 0 ? [repeat] : []),
      button(change, "md-button", () => {
        this._body.replaceChildren(...this._asked(began));
        this._focus("input");
      }),
      button(forgetIt, "md-button", () => this._take("", FACTS.weekWords.forgotten)),
    ];
  }

  /** @private @param {string} day @param {string} [said] */
  _take(day, said = "") {
    if (day && dayNumber(day) === null || !day && !said) return this._say(FACTS.weekWords.noDay);
    const isKept = keepBegun(this._plan, day);
    this._show(day);
    this._focus("button,input");
    if (said) this._say(said);
    return isKept ? undefined : this._say(`${this._said.textContent} ${FACTS.weekWords.unkept}`);
  }

  /** @private @param {string} text */
  _say(text) {
    this._said.textContent = text.trim();
  }

  /** @private @param {string} selector */
  _focus(selector) {
    const target = first(this._body, selector, HTMLElement);
    if (target) target.focus();
  }
}

/** Shows the present week on the page of a plan by weeks, if this is one. */
export function followProgramme() {
  const place = first(document, "[data-programme]", HTMLElement);
  if (!place) return;
  new ProgrammeWeek(place, all(document, "[data-week],[data-weeks] tbody>tr", HTMLElement));
}

/** Marks the stage of the programme on the home page, where the reader is in one. */
export function markStage() {
  const place = first(document, "[data-programme-stages]", HTMLElement);
  if (!place) return;
  const week = weekOf(begunOn(place.dataset.programmeStages || ""), localDay());
  const counts = (place.dataset.stageWeeks || "").split(" ").map(Number);
  const stages = all(place, "ol > li", HTMLElement);
  if (week !== null) markHere(stages[stageOfWeek(week, counts)], FACTS.weekWords.here);
}
