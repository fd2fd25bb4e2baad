// What is typed and chosen, as the address has it after its "#", so that it can be shared.
(function () {
  "use strict";

  const PAUSE = 300; // milliseconds without a key after which the address follows

  let timer, waiting = null, isTyping = false;

  function read() {
    return new URLSearchParams(location.hash.slice(1));
  }

  function write(state, method) {
    const hash = String(state) ? "#" + state : "";
    if (location.hash !== hash) history[method](null, "", hash || location.pathname + location.search);
  }

  // Writes what was typed and waits for a pause.
  function finish() {
    clearTimeout(timer);
    if (!waiting) return;
    write(waiting, isTyping ? "replaceState" : "pushState");
    waiting = null;
    isTyping = true;
  }

  function typed(state) {
    clearTimeout(timer);
    waiting = state;
    timer = setTimeout(finish, PAUSE);
  }

  // Back leads to the last choice, and past all that was typed in one go.
  function chosen(state) {
    finish();
    isTyping = false;
    write(state, "pushState");
  }

  function listen(hear) {
    function changed() {
      clearTimeout(timer);
      waiting = null;
      isTyping = false;
      hear(read());
    }
    window.addEventListener("popstate", changed);
    window.addEventListener("hashchange", changed);
    window.addEventListener("pagehide", finish);
    // After Back, a page that the browser had put aside shows what its address says.
    window.addEventListener("pageshow", function (event) {
      if (event.persisted) changed();
    });
  }

  self.FinderAddress = { read: read, typed: typed, chosen: chosen, finish: finish, listen: listen };
})();
