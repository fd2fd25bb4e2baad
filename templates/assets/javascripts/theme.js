// What the theme's own script expects to find when it starts: how choices are remembered, and the
// colours that the reader chose. The theme writes this into each page; it stands in a file, so that
// no page needs a script of its own, and a host can forbid all of those (script-src 'self').
(function () {
  "use strict";

  const COLOURS = ["scheme", "primary", "accent"];
  const root = new URL("../../", document.currentScript.src); // the choices of a site are its own

  // Readers may forbid pages to keep anything. Then choices hold until the page is left.
  function storage(name) {
    try {
      const found = window[name];
      found.getItem("");
      return found;
    } catch (error) {
      const kept = new Map();
      return {
        getItem: function (key) { return kept.has(key) ? kept.get(key) : null; },
        setItem: function (key, value) { kept.set(key, value); }
      };
    }
  }

  const local = storage("localStorage");

  function keyOf(name, scope) {
    return scope.pathname + "." + name;
  }

  // What others wrote under our key, or a half of it, counts as nothing.
  function get(name, from = local, scope = root) {
    try {
      const found = JSON.parse(from.getItem(keyOf(name, scope)));
      return name !== "__palette" || isPalette(found) ? found : null;
    } catch (error) {
      return null;
    }
  }

  function options() {
    return Array.from(document.querySelectorAll("[data-md-component=palette] input"));
  }

  // The theme takes a palette as it comes, and ends with an error at an option that is not there.
  function isPalette(found) {
    return Number.isInteger(found.index) && found.index >= 0 && found.index < options().length
      && COLOURS.concat("media").every(function (part) { return typeof found.color[part] === "string"; });
  }

  function set(name, value, to = local, scope = root) {
    try {
      to.setItem(keyOf(name, scope), JSON.stringify(value));
    } catch (error) {
      return; // there is no room: the choice holds for this page
    }
  }

  function hash(text) {
    return Array.from(text).reduce(function (sum, letter) { return (sum << 5) - sum + letter.charCodeAt(0); }, 0);
  }

  // Before anything is painted; without a choice, the colours that the device asks for.
  function showColours() {
    const chosen = get("__palette");
    const option = chosen ? options()[chosen.index] : options().find(function (input) {
      return window.matchMedia(input.dataset.mdColorMedia).matches;
    });
    if (!option) return;
    COLOURS.forEach(function (part) {
      document.body.setAttribute("data-md-color-" + part, option.getAttribute("data-md-color-" + part));
    });
  }

  Object.assign(window, { __md_scope: root, __md_get: get, __md_set: set, __md_hash: hash });
  showColours();
})();
