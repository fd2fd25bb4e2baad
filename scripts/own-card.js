// The page that prints one's own routine.
import { fontsCame } from "./cards/fonts.js";
import { offerLetterhead } from "./cards/letterhead-form.js";
import { OwnCardPage } from "./own-card/page.js";
import { first } from "./page/dom.js";
import { fetchMoves } from "./routine/library.js";

/** @param {HTMLElement} source */
async function showCard(source) {
  const [shelf] = await Promise.all([fetchMoves(), fontsCame()]);
  const page = new OwnCardPage(source, shelf);
  offerLetterhead((letterhead) => page.take(letterhead));
}

const source = first(document, "[data-own-source]", HTMLElement);
if (source) {
  showCard(source).catch(() => {
    const said = first(document, "[data-own-said]", HTMLElement);
    if (said) said.textContent = FACTS.printingWords.unread;
  });
}
