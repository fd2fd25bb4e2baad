// The page that lists all exercises.
import { Finder } from "./finder/finder.js";
import { first } from "./page/dom.js";

const form = first(document, "[data-finder]", HTMLFormElement);
if (form) new Finder(form, self.searchRecords, self.warningSigns).start();
