// Small repairs that need a script; every page reads and prints without it.
import { all, element } from "./dom.js";

function offerPrint() {
  for (const button of all(document, "[data-print]", HTMLElement)) {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  }
}

// A table that is too wide scrolls by itself, not with the page.
function wrapTables() {
  for (const table of all(document, ".md-typeset table:not([class])", HTMLTableElement)) {
    const wrap = element("div", { class: "md-typeset__scrollwrap" });
    const inner = element("div", { class: "md-typeset__table" });
    table.replaceWith(wrap);
    wrap.append(inner);
    inner.append(table);
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

// What is printed must be there, also below what was seen.
function loadAll() {
  for (const picture of all(document, "img[loading=lazy]", HTMLImageElement)) {
    picture.loading = "eager";
  }
}

/** Mends the open page, now and whenever its window changes. */
export function repair() {
  offerPrint();
  wrapTables();
  window.addEventListener("load", () => setTimeout(openScrollersToKeyboard));
  window.addEventListener("resize", openScrollersToKeyboard);
  window.addEventListener("beforeprint", loadAll);
}
