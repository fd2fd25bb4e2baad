// The page that lists all exercises.
import { Finder } from "./finder/finder.js";
import { first } from "./page/dom.js";
import { turnOfPage } from "./page/turns.js";
import { loadJudge } from "./signs/loading.js";

const form = first(document, "[data-finder]", HTMLFormElement);
if (form) {
  // without the signs the finder is there, too, and says that nobody has looked for them
  loadJudge().catch(() => null).then(async (judge) => {
    await turnOfPage();
    const suits = judge && new self.understanding.Suits(self.searchRecords.reasons, judge.reader);
    await turnOfPage();
    // made and shown at once: what is made moves the filters, which nobody may see jump
    new Finder(form, self.searchRecords, judge, suits).start();
  });
}
