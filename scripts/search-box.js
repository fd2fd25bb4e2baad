// Answers in the search of the site; fetched when somebody is about to search.
import { first } from "./page/dom.js";
import { SearchBox } from "./site-search/search-box.js";

const dialog = first(document, "[data-search]", HTMLDialogElement);
if (dialog) new SearchBox(dialog).start();
