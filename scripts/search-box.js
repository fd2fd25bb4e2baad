// Answers in the search of the site; fetched when a page is at rest, or when somebody searches.
import { first } from "./page/dom.js";
import { SearchBox } from "./site-search/search-box.js";

const dialog = first(document, "[data-search]", HTMLDialogElement);
if (dialog) new SearchBox(dialog).start();
