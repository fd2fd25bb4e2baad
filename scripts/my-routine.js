// The page of one's own routine.
import { offerBuilder } from "./builder/builder.js";
import { minutesInHand } from "./builder/summary.js";
import { offerCalendar } from "./calendar/calendar.js";
import { offerDiary } from "./diary/diary.js";
import { offerGiving } from "./giving/giving.js";
import { first, the } from "./page/dom.js";
import { fetchMoves } from "./routine/library.js";

/** @param {HTMLElement} place */
async function startBuilder(place) {
  const shelf = await fetchMoves();
  const bench = offerBuilder(place, shelf);
  const give = offerGiving(the(document, "[data-giving]", HTMLElement), shelf);
  const plan = offerCalendar(the(document, "[data-calendar]", HTMLElement));
  bench.watch(() => {
    give(bench.routine);
    plan(bench.routine, minutesInHand(bench));
  });
}

const builder = first(document, "[data-builder]", HTMLElement);
if (builder) {
  startBuilder(builder).catch(() => {
    the(document, "[data-builder-failed]", HTMLElement).hidden = false;
  });
}
const log = first(document, "[data-log]", HTMLElement);
if (log) offerDiary(log);
