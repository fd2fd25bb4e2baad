// The page about using the site offline: what this device keeps, and buttons to change it.
(function () {
  "use strict";

  var box = document.querySelector("[data-keeping]");
  if (!box || !/^https?:$/.test(location.protocol)) return;

  var AT_ONCE = 4; // cards fetched side by side
  var root = new URL("../../", document.currentScript.src);
  var memory = root.pathname + ".keep-offline"; // as in offline.js
  var words = box.querySelector("[role=status]");
  var bar = box.querySelector("progress");
  var SAYINGS = new Map(Object.entries({
    refused: "This device does not keep the site, because you removed it.",
    "saving-data": "Your device is set to save data, so it does not keep the site yet.",
    failed: "The site could not be saved. Your browser will try again when you open a page.",
    saving: "Your browser is saving the site now.",
    impossible: "This browser cannot save the site here. Please download it instead."
  }));

  function show(names) {
    box.querySelectorAll("button").forEach(function (button) {
      button.hidden = !names.includes(button.dataset.act);
    });
  }

  function say(saying, buttons) {
    words.textContent = saying;
    show(buttons || []);
  }

  function ask(worker, message) {
    return new Promise(function (resolve) {
      var channel = new MessageChannel();
      channel.port1.onmessage = function (event) { resolve(event.data); };
      worker.postMessage(message, [channel.port2]);
    });
  }

  function hear(state) {
    if (typeof state === "string") {
      say(SAYINGS.get(state), state === "refused" || state === "saving-data" ? ["keep"] : []);
    } else if (state.active) {
      tellWhatIsKept(state);
    } else if (state.installing || state.waiting) {
      wait(state, state.installing || state.waiting);
    } else {
      say(SAYINGS.get("failed"));
    }
  }

  function wait(registration, worker) {
    say(SAYINGS.get("saving"));
    worker.addEventListener("statechange", function () {
      if (worker.state === "activated" || worker.state === "redundant") hear(registration);
    });
  }

  function isCard(path) {
    return path.endsWith(".pdf");
  }

  function tellWhatIsKept(registration, before) {
    return ask(registration.active, { ask: "state" }).then(function (state) {
      var all = state.onDemand.filter(isCard).length;
      var kept = all - state.missing.filter(isCard).length;
      var cards = kept === all ? "all " + all + " PDF cards" : kept + " of " + all + " PDF cards";
      var site = state.isWhole
        ? "This device keeps the site: all pages, all drawings and the search, and "
        : "Your browser has deleted a part of the site. This device still keeps ";
      say((before || "") + site + cards + ".", state.missing.length ? ["cards", "remove"] : ["remove"]);
    });
  }

  // Each card is a message of its own: browsers stop workers that are at one task for long.
  function keepCards(registration) {
    say("Saving the cards. Please stay on this page.");
    // whoever asks for all this does not want it thrown away when room gets short
    if (navigator.storage && navigator.storage.persist) navigator.storage.persist();
    ask(registration.active, { ask: "state" }).then(function (state) {
      var paths = state.missing.values();
      var failures = 0;
      bar.max = state.missing.length;
      bar.value = 0;
      bar.hidden = false;
      function next() {
        var path = paths.next().value;
        if (!path) return null;
        return ask(registration.active, { ask: "keep", path: path }).then(function (isKept) {
          if (!isKept) failures += 1;
          bar.value += 1;
          return next();
        });
      }
      Promise.all(Array.from({ length: AT_ONCE }, next)).then(function () {
        bar.hidden = true;
        tellWhatIsKept(registration, failures ? "Some cards could not be saved. " : "");
      });
    });
  }

  function choose(answer) {
    try {
      localStorage.setItem(memory, answer);
    } catch (error) {
      return; // storage is switched off: the choice holds for this visit only
    }
  }

  var ACTS = new Map(Object.entries({
    keep: function () {
      choose("yes");
      location.reload();
    },
    cards: keepCards,
    remove: function (registration) {
      choose("no");
      ask(registration.active, { ask: "forget" })
        .then(function () { return registration.unregister(); })
        .then(function () { location.reload(); });
    }
  }));

  var registration = null;
  document.addEventListener("keeping", function (event) {
    registration = event.detail;
    hear(event.detail);
  });
  box.querySelectorAll("button").forEach(function (button) {
    button.addEventListener("click", function () { ACTS.get(button.dataset.act)(registration); });
  });
  box.hidden = false;
  if (!("serviceWorker" in navigator)) say(SAYINGS.get("impossible"));

  // Browsers that can install the site say so; then one button is simpler than steps.
  var install = document.querySelector("[data-install]");
  window.addEventListener("beforeinstallprompt", function (event) {
    event.preventDefault();
    install.hidden = false;
    install.onclick = function () {
      install.hidden = true; // browsers ask once an offer
      event.prompt();
    };
  });
  window.addEventListener("appinstalled", function () { install.hidden = true; });
})();
