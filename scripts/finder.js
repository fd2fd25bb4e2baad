// The page that lists all exercises.
import { Finder } from "./finder/finder.js";
import { first } from "./page/dom.js";
import { loadJudge } from "./signs/loading.js";

const form = first(document, "[data-finder]", HTMLFormElement);
if (form) {
  // without the signs the finder is there, too, and says that nobody has looked for them
  loadJudge().catch(() => null).then((judge) => {
    new Finder(form, self.searchRecords, judge).start();
  });
}
