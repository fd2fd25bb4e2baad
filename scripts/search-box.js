// Answers in the search of the site; fetched when the page is at rest.
import { first } from "./page/dom.js";
import { SearchBox } from "./site-search/search-box.js";

const dialog = first(document, "[data-search]", HTMLDialogElement);
if (dialog) new SearchBox(dialog).start();
