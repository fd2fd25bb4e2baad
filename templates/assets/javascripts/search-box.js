// Lets our own index answer the theme's search box: its look and its keys stay.
// The theme reads the address of its search worker from its settings in the page, once, after this.
(function () {
  "use strict";

  const PATIENCE = 6000; // milliseconds
  const settings = document.getElementById("__config");
  if (!settings) return;
  const config = JSON.parse(settings.textContent);
  config.search = new URL("search-worker.js", document.currentScript.src).href;
  settings.textContent = JSON.stringify(config);

  // A search that gets no answer says so. The theme would ask for ever to type something.
  const box = document.querySelector(".md-search__input");
  if (!box) return; // the theme's successor makes its box later, and itself says when it gets no answer
  const toggle = document.getElementById("__search");
  const status = document.querySelector(".md-search-result__meta");
  const unanswered = [status.textContent.trim(), config.translations["search.result.placeholder"]];
  let timer;

  function complain() {
    if (!box.value.trim() || !unanswered.includes(status.textContent.trim())) return;
    status.textContent = "The search gives no answer. Load this page again, or choose Exercises above.";
  }

  box.addEventListener("input", function () {
    clearTimeout(timer);
    timer = setTimeout(complain, PATIENCE);
  });

  // On Tab the theme would take the focus away before the browser moves it on, and WebKit then begins
  // again at the top of the page: nobody would ever leave the header by keyboard.
  box.addEventListener("keydown", function (event) {
    if (event.key !== "Tab") return;
    event.stopPropagation();
    if (toggle.checked) toggle.click();
  });
})();
