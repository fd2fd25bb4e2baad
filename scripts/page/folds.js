// What an address names may lie in something folded, such as a sign in a list: it is opened. Paper has
// everything that can be folded.
import { all } from "./dom.js";

/** The element that the address names, or null. */
function named() {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    return null; // no address that a page of ours has
  }
}

function openNamed() {
  const target = named();
  let isOpened = false;
  for (let fold = target && target.closest("details"); fold;) {
    isOpened = isOpened || !fold.open;
    fold.open = true;
    fold = fold.parentElement && fold.parentElement.closest("details");
  }
  if (target && isOpened) target.scrollIntoView();
}

/** @param {Event} event */
function openAgain({ target }) {
  const link = target instanceof Element && target.closest("a[href^='#']");
  if (link instanceof HTMLAnchorElement && link.hash === location.hash) openNamed();
}

// Folds that are open on paper only.
function openOnPaper() {
  /** @type {HTMLDetailsElement[]} */
  let opened = [];
  window.addEventListener("beforeprint", () => {
    opened = all(document, "details:not([open])", HTMLDetailsElement);
    for (const fold of opened) fold.open = true;
  });
  window.addEventListener("afterprint", () => {
    for (const fold of opened) fold.open = false;
    opened = [];
  });
}

/** Opens what the address names, now and whenever it changes, and everything on paper. */
export function openFolds() {
  openNamed();
  openOnPaper();
  window.addEventListener("hashchange", openNamed);
  document.addEventListener("click", openAgain);
}
