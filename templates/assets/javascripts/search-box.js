// Lets our own index answer the theme's search box: its look and its keys stay.
// The theme reads the address of its search worker from its settings in the page, once, after this.
(function () {
  "use strict";

  const generator = document.querySelector("meta[name=generator]");
  const settings = document.getElementById("__config");
  // the theme's successor speaks another language with its worker
  if (!settings || !generator || !generator.content.includes("mkdocs-material")) return;
  const config = JSON.parse(settings.textContent);
  config.search = new URL("search-worker.js", document.currentScript.src).href;
  settings.textContent = JSON.stringify(config);
})();
