// Asks when a routine is to stand in the calendar, and hands it over as a file.
import { dayInWords, dayNumber, daysLater, localDay } from "../diary/days.js";
import { all, button, element } from "../page/dom.js";
import { saveTextFile } from "../page/text-file.js";
import { calendarText } from "./ics.js";
/** @import { CalendarPlan, Reminder } from "./ics.js" */

const SOME_MONDAY = "2024-01-01";
const ALL_WEEK = [1, 2, 3, 4, 5, 6, 7];
const TIME_WRITTEN = /^([01]\d|2[0-3]):[0-5]\d$/;
const CALENDAR_TYPE = "text/calendar";

/** @param {string} label @param {Record<string, string>} attributes */
function dateField(label, attributes) {
  const input = element("input", { ...attributes, required: "" });
  return { input, row: element("label", { class: "calendar__field" }, label, input) };
}

/** @param {number} day from 1, a Monday */
function dayBox(day) {
  const name = dayInWords(daysLater(SOME_MONDAY, day - 1), { weekday: "short" });
  const box = element("input", { type: "checkbox", value: day });
  return element("label", { class: "calendar__day" }, box, element("span", {}, name));
}

/** The form: first day, hour, and days where there is no plan by weeks. */
export class CalendarForm {
  /**
   * @param {() => CalendarPlan | null} plan what stands in the calendar, asked when it is saved
   * @param {number} hour to begin with
   */
  constructor(plan, hour) {
    const words = FACTS.calendarWords;
    /** @private */
    this._plan = plan;
    /** @private */
    this._day = dateField(words.firstDay, { type: "date", value: localDay() });
    /** @private */
    this._time = dateField(words.time, {
      type: "time",
      value: `${String(hour).padStart(2, "0")}:00`,
    });
    const legend = element("legend", {}, words.days);
    /** @private */
    this._days = element("fieldset", { class: "calendar__days" }, legend, ...ALL_WEEK.map(dayBox));
    /** @private */
    this._said = element("p", { role: "status", class: "calendar__said" });
    this.element = this._form();
  }

  /**
   * Ticks days; without any, each day is meant.
   *
   * @param {number[] | null} days null where a plan has its own
   */
  show(days) {
    this._days.hidden = !days;
    const ticked = days && days.length ? days : ALL_WEEK;
    for (const box of this._boxes()) box.checked = ticked.includes(Number(box.value));
  }

  /** @private */
  _boxes() {
    return all(this._days, "input", HTMLInputElement);
  }

  /** @private */
  _form() {
    const save = button(FACTS.calendarWords.save, "md-button", () => this._save());
    const fields = element("p", { class: "calendar__fields" }, this._day.row, this._time.row);
    return element("div", { class: "calendar" }, fields, this._days, save, this._said);
  }

  /** @private */
  _save() {
    const words = FACTS.calendarWords;
    const [day, time] = [this._day.input.value, this._time.input.value];
    const days = this._boxes().filter((box) => box.checked).map((box) => Number(box.value));
    const plan = this._plan();
    if (dayNumber(day) === null) return this._say(words.noDay);
    if (!TIME_WRITTEN.test(time)) return this._say(words.noTime);
    if (!days.length) return this._say(words.noDays);
    if (!plan) return this._say(words.nothing);
    const reminders = this._days.hidden ? plan.reminders : onDays(plan.reminders, days);
    const text = calendarText({ ...plan, reminders }, { day, time });
    saveTextFile(`${plan.id}.ics`, CALENDAR_TYPE, text);
    return this._say(words.saved);
  }

  /** @private @param {string} text */
  _say(text) {
    this._said.textContent = text;
  }
}

/** @param {Reminder[]} reminders @param {number[]} days */
function onDays(reminders, days) {
  return reminders.map((reminder) => ({ ...reminder, days }));
}
