// Offers a routine as a file for a calendar.
import { element } from "../page/dom.js";
import { fill } from "../page/filling.js";
import { ROOT } from "../page/root.js";
import { written } from "../routine/link.js";
import { CalendarForm } from "./calendar-form.js";
/** @import { OwnRoutine } from "../routine/own.js" */
/** @import { CalendarPlan } from "./ics.js" */

const OWN_HOUR = 9;

/**
 * A short name that is the same for the same text.
 *
 * @param {string} text
 * @returns {string}
 */
export function nameOfText(text) {
  let hash = 0x811c9dc5; // FNV-1a
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(36);
}

/** @param {string} link */
function ownPage(link) {
  const isOnline = ROOT.protocol.startsWith("http"); // a folder is on this device alone
  return isOnline ? new URL(`${FACTS.routine.page}/#${link}`, ROOT).href : "";
}

/** @returns {string} */
function safetyText() {
  const rules = self.moveLibrary?.rules;
  return rules ? fill(rules.emergency, { number: FACTS.call.your }) : "";
}

/**
 * What stands in the calendar for one's own routine.
 *
 * @param {OwnRoutine} routine
 * @param {number} minutes
 * @returns {CalendarPlan}
 */
export function ownCalendar(routine, minutes) {
  const link = written(routine);
  const title = routine.name || FACTS.calendarWords.unnamed;
  return {
    id: `my-routine-${nameOfText(link)}`,
    host: ROOT.hostname || "my-routine",
    page: ownPage(link),
    reminders: [{ title, text: safetyText(), minutes: Math.max(minutes, 1), days: routine.days }],
  };
}

/**
 * Fills a place with a way to put a routine into a calendar.
 *
 * @param {HTMLElement} place
 * @returns {(routine: OwnRoutine, minutes: number) => void} to be called whenever it has changed
 */
export function offerCalendar(place) {
  /** @type {CalendarPlan | null} */
  let plan = null;
  let ticked = "";
  const form = new CalendarForm(() => plan, OWN_HOUR);
  const { heading, how } = FACTS.calendarWords;
  const summary = element("summary", {}, element("span", {}, heading));
  place.replaceChildren(
    element(
      "details",
      { class: "fold calendar-fold" },
      summary,
      element("p", {}, how),
      form.element,
    ),
  );
  form.show([]);
  return (routine, minutes) => {
    place.hidden = !routine.items.length;
    plan = ownCalendar(routine, minutes);
    if (ticked !== String(routine.days)) form.show(routine.days); // what a reader ticked stays
    ticked = String(routine.days);
  };
}
