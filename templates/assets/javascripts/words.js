// A hard word, when tapped, is explained right after itself; without scripts its link leads there.
(function () {
  "use strict";

  function explain(link) {
    var note = document.createElement("span");
    note.className = "word__meaning";
    note.setAttribute("role", "status");
    link.after(note);
    // filled after it stands in the page, so that screen readers speak it
    setTimeout(function () { note.textContent = " (" + link.dataset.meaning + ") "; });
    link.setAttribute("aria-expanded", "true");
  }

  function hide(link) {
    link.nextElementSibling.remove();
    link.setAttribute("aria-expanded", "false");
  }

  document.querySelectorAll("a.word").forEach(function (link) {
    link.dataset.meaning = link.title;
    link.setAttribute("role", "button");
    link.setAttribute("aria-expanded", "false");
    link.addEventListener("click", function (event) {
      event.preventDefault();
      if (link.getAttribute("aria-expanded") === "true") hide(link);
      else explain(link);
    });
    link.addEventListener("keydown", function (event) {
      if (event.key !== " ") return;
      event.preventDefault(); // a button answers to the space bar too
      link.click();
    });
  });
})();
