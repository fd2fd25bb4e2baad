// Small repairs that need a script; every page reads and prints without it.
import { all, first } from "./dom.js";

function offerPrint() {
  for (const button of all(document, "[data-print]", HTMLElement)) {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  }
}

// A table that scrolls sideways must be reachable with the keyboard.
function openScrollersToKeyboard() {
  for (const wrap of all(document, ".md-typeset__scrollwrap", HTMLElement)) {
    if (wrap.scrollWidth > wrap.clientWidth) {
      wrap.tabIndex = 0;
      wrap.setAttribute("role", "region");
      wrap.setAttribute("aria-label", FACTS.landmarkWords.table);
    } else {
      for (const name of ["tabindex", "role", "aria-label"]) wrap.removeAttribute(name);
    }
  }
}

// The theme gives its search dialog and its main list of pages no name of their own.
function nameLandmarks() {
  const search = first(document, ".md-search", HTMLElement);
  if (search) search.setAttribute("aria-label", FACTS.landmarkWords.search);
  const pages = first(document, ".md-nav--primary", HTMLElement);
  if (pages) pages.setAttribute("aria-label", FACTS.landmarkWords.pages);
}

// What is printed must be there, also below what was seen.
function loadAll() {
  for (const picture of all(document, "img[loading=lazy]", HTMLImageElement)) {
    picture.loading = "eager";
  }
}

/** Mends the open page, now and whenever its window changes. */
export function repair() {
  offerPrint();
  nameLandmarks();
  window.addEventListener("load", () => setTimeout(openScrollersToKeyboard));
  window.addEventListener("resize", openScrollersToKeyboard);
  window.addEventListener("beforeprint", loadAll);
}
