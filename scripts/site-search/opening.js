// Opens the search of the site. What answers in it is fetched when the page is at rest, or before that
// when somebody is about to search.
import { all, first, the } from "../page/dom.js";
import { fetchScript } from "../page/fetching.js";
import { SCRIPT } from "../page/root.js";
import { queryOfAddress } from "./query-address.js";
import { atRest } from "./resting.js";

const ANSWERS = "search-box.js"; // beside the script that runs

/** Lets the open page be searched from: by its buttons, by "/", and by "?q=" in its address. */
export function offerSearch() {
  const dialog = first(document, "[data-search]", HTMLElement);
  if (!dialog) return;
  const load = loading();
  const open = isDialog(dialog) ? opening(dialog, load) : leading(dialog);
  for (const opener of all(document, "[data-open-search]", HTMLElement)) {
    opener.addEventListener("click", open);
    // a moment before the press, so that the first letter need not wait
    for (const near of ["focus", "pointerenter"]) opener.addEventListener(near, load);
  }
  document.addEventListener("keydown", (event) => {
    if (!isForSearch(event)) return;
    event.preventDefault();
    open();
  });
  if (!isDialog(dialog)) return;
  const box = the(dialog, "#site-search", HTMLInputElement);
  box.addEventListener("input", load);
  const query = queryOfAddress();
  if (query) {
    box.value = query;
    open();
  } else atRest(load);
}

/** @param {HTMLElement} element @returns {element is HTMLDialogElement} */
function isDialog(element) {
  return typeof HTMLDialogElement !== "undefined" && element instanceof HTMLDialogElement;
}

/** @param {HTMLDialogElement} dialog @param {() => void} load */
function opening(dialog, load) {
  const box = the(dialog, "#site-search", HTMLInputElement);
  return () => {
    load();
    focusOpener();
    if (!dialog.open) dialog.showModal();
    box.focus();
    box.select();
  };
}

// Where the focus was before, it goes when the search is closed.
function focusOpener() {
  if (document.activeElement !== document.body) return;
  const openers = all(document, "[data-open-search]", HTMLElement);
  const shown = openers.find((opener) => opener.getClientRects().length);
  if (shown) shown.focus();
}

/** Old browsers know no dialogs: there the search leads to the page that searches exercises. */
function leading(/** @type {HTMLElement} */ dialog) {
  const { href } = the(dialog, "[data-search-finder]", HTMLAnchorElement);
  return () => location.assign(href);
}

/** What fetches the rest once, and again where it did not come and somebody asked meanwhile. */
function loading() {
  /** @type {Promise<unknown> | null} */
  let script = null;
  let isAskedAgain = false;
  return function load() {
    isAskedAgain = script !== null;
    if (script) return;
    script = fetchScript(new URL(ANSWERS, SCRIPT));
    script.catch(() => {
      script = null;
      if (isAskedAgain) load();
    });
  };
}

/** @param {KeyboardEvent} event */
function isForSearch({ key, target, altKey, ctrlKey, metaKey }) {
  if (key !== "/" || altKey || ctrlKey || metaKey) return false;
  const isField = target instanceof Element &&
    target.closest("input, select, textarea, [contenteditable]");
  return !isField;
}
