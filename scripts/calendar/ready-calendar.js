// Offers a ready routine for a calendar, from a day that the reader chooses.
import { first } from "../page/dom.js";
import { CalendarForm } from "./calendar-form.js";

/** Fills the place of a routine's page, if it has one; the page has a plain calendar besides. */
export function offerReadyCalendar() {
  const place = first(document, "[data-calendar-of]", HTMLElement);
  if (!place) return;
  const plan = JSON.parse(decodeURIComponent(place.dataset.calendarOf || "null"));
  const form = new CalendarForm(() => plan, plan.hour);
  const [reminder] = plan.reminders;
  form.show(reminder.week === undefined ? reminder.days : null);
  place.append(form.element);
  place.hidden = false;
}
