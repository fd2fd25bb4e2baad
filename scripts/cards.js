// The pages of cards: the print centre, a card by itself, and several in one print.
import { Centre } from "./cards/centre.js";
import { fontsCame } from "./cards/fonts.js";
import { Job } from "./cards/job.js";
import { offerLetterhead } from "./cards/letterhead-form.js";
import { oneCard } from "./cards/one-card.js";
import { Picking } from "./cards/picking.js";
import { first } from "./page/dom.js";
/** @import { Letterhead } from "./cards/letterhead.js" */

const form = first(document, "[data-print-centre]", HTMLFormElement);
if (form) new Centre(form).start();
const picking = first(document, "[data-picking]", HTMLElement);
if (picking) new Picking(picking).start();

/** @returns {(letterhead: Letterhead) => void} */
function shown() {
  const every = first(document, "[data-print-all]", HTMLElement);
  const one = first(document, "[data-card-sheets]", HTMLElement);
  if (every) return showJob(new Job(every));
  return one ? oneCard(one) : () => {};
}

/** @param {Job} job @returns {(letterhead: Letterhead) => void} */
function showJob(job) {
  /** @type {Letterhead | undefined} */
  let known;
  window.addEventListener("hashchange", () => known && job.show(known));
  return (letterhead) => {
    known = letterhead;
    job.show(letterhead);
  };
}

const show = shown();
fontsCame().then(() => offerLetterhead(show));
