// What is typed and chosen, as the address has it after its "#", so that it can be shared.
(function () {
  "use strict";

  const PAUSE = 300; // milliseconds without a key after which the address follows

  let writing, isTyping = false;

  function read() {
    return new URLSearchParams(location.hash.slice(1));
  }

  function write(state, method) {
    const hash = String(state) ? "#" + state : "";
    if (location.hash !== hash) history[method](null, "", hash || location.pathname + location.search);
  }

  // Back leads to the last choice, and past all that was typed in one go.
  function remember(state, typing) {
    clearTimeout(writing);
    if (!typing) {
      isTyping = false;
      write(state, "pushState");
      return;
    }
    writing = setTimeout(function () {
      write(state, isTyping ? "replaceState" : "pushState");
      isTyping = true;
    }, PAUSE);
  }

  // Writes at once what waits for a pause, before a page is left.
  function finish(state) {
    clearTimeout(writing);
    write(state, isTyping ? "replaceState" : "pushState");
  }

  function listen(hear) {
    function changed() {
      clearTimeout(writing);
      isTyping = false;
      hear(read());
    }
    window.addEventListener("popstate", changed);
    window.addEventListener("hashchange", changed);
  }

  self.FinderAddress = { read: read, remember: remember, finish: finish, listen: listen };
})();
