// Small repairs that need a script; every page reads and prints without it.
(function () {
  "use strict";

  function offerPrint() {
    document.querySelectorAll("[data-print]").forEach(function (button) {
      button.hidden = false;
      button.addEventListener("click", function () { window.print(); });
    });
  }

  // A table that scrolls sideways must be reachable with the keyboard.
  function openScrollersToKeyboard() {
    document.querySelectorAll(".md-typeset__scrollwrap").forEach(function (wrap) {
      if (wrap.scrollWidth > wrap.clientWidth) {
        wrap.tabIndex = 0;
        wrap.setAttribute("role", "region");
        wrap.setAttribute("aria-label", "Table, scrolls sideways");
      } else {
        wrap.removeAttribute("tabindex");
        wrap.removeAttribute("role");
        wrap.removeAttribute("aria-label");
      }
    });
  }

  // The theme gives its search dialog and its main list of pages no name of their own.
  function nameLandmarks() {
    var search = document.querySelector(".md-search");
    if (search) search.setAttribute("aria-label", "Search");
    var pages = document.querySelector(".md-nav--primary");
    if (pages) pages.setAttribute("aria-label", "Pages");
  }

  // What is printed must be there, also below what was seen.
  function loadAll() {
    document.querySelectorAll("img[loading=lazy]").forEach(function (picture) { picture.loading = "eager"; });
  }

  offerPrint();
  nameLandmarks();
  window.addEventListener("load", function () { setTimeout(openScrollersToKeyboard); });
  window.addEventListener("resize", openScrollersToKeyboard);
  window.addEventListener("beforeprint", loadAll);
})();
