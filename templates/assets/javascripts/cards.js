// The print centre: choices lead to one of the PDFs that the page lists anyway.
(function () {
  "use strict";

  var form = document.querySelector("[data-print-centre]");
  if (!form) return;

  var sheets = form.querySelector("[data-print-sheets]");
  var facts = form.querySelector("[data-print-facts]");
  var offers = new Map();

  document.querySelectorAll("[data-routine]").forEach(function (heading) {
    heading.closest(".offer").querySelectorAll("a.pdf").forEach(function (link) {
      offers.set([heading.dataset.routine, link.dataset.edition, link.dataset.size].join("/"), link);
    });
  });

  function chosen() {
    return [form.routine.value, form.edition.value, form.size.value];
  }

  function isOffered(routine, edition, size) {
    return offers.has([routine, edition, size].join("/"));
  }

  // What a routine has not can not be picked; what was picked moves to the nearest that it has.
  function narrow() {
    var routine = form.routine.value;
    Array.from(form.edition).forEach(function (choice) {
      choice.disabled = !Array.from(form.size).some(function (size) {
        return isOffered(routine, choice.value, size.value);
      });
    });
    moveOn(form.edition);
    Array.from(form.size).forEach(function (choice) {
      choice.disabled = !isOffered(routine, form.edition.value, choice.value);
    });
    moveOn(form.size);
  }

  function moveOn(choices) {
    var picked = Array.from(choices).find(function (choice) { return choice.checked; });
    if (picked && !picked.disabled) return;
    Array.from(choices).find(function (choice) { return !choice.disabled; }).checked = true;
  }

  function show() {
    narrow();
    var link = offers.get(chosen().join("/"));
    var data = link.dataset;
    var name = form.routine.selectedOptions[0].textContent;
    sheets.replaceChildren.apply(sheets, Array.from({ length: Number(data.sheets) }, function (_, index) {
      var picture = document.createElement("img");
      picture.width = data.width;
      picture.height = data.height;
      picture.alt = name + ", page " + (index + 1) + " of the PDF";
      picture.src = link.href.replace(/\.pdf$/, "-" + (index + 1) + ".png");
      return picture;
    }));
    facts.textContent = name + ": " + (data.sheets === "1" ? "1 page" : data.sheets + " pages")
      + ", " + data.kilobytes + " KB."
      + (data.edition === "cut-out" ? " Print on both sides, turned over on the long edge." : "");
    form.querySelector("[data-print-download]").href = link.href;
    form.querySelector("[data-print-download]").download = chosen().join("-") + ".pdf";
    form.querySelector("[data-print-open]").href = link.href;
  }

  // The address says what is picked, so that it can be shared: #starter/blank/a5
  function readAddress() {
    var parts = location.hash.slice(1).split("/");
    pick(form.routine.options, "selected", parts[0]);
    pick(form.edition, "checked", parts[1]);
    pick(form.size, "checked", parts[2]);
    show();
  }

  function pick(choices, state, value) {
    Array.from(choices).forEach(function (choice) {
      if (choice.value === value) choice[state] = true;
    });
  }

  function usesLetter() {
    return /-(US|CA|MX|PH|CL|CO|VE)$/i.test(navigator.language || "");
  }

  if (usesLetter()) pick(form.size, "checked", "letter");
  form.addEventListener("change", function () {
    show();
    history.replaceState(null, "", "#" + chosen().join("/"));
  });
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  window.addEventListener("hashchange", readAddress);
  window.addEventListener("pageshow", function (event) {
    if (event.persisted) readAddress(); // after Back, browsers may have emptied the form
  });
  form.hidden = false;
  readAddress();
})();
