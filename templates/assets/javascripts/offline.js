// Lets this device keep the site (sw.js does it), and tells when there is a newer version.
(function () {
  "use strict";

  // From a folder on disk there is nothing to keep; over plain http browsers have no workers.
  if (!/^https?:$/.test(location.protocol) || !("serviceWorker" in navigator)) return;

  var HOUR = 60 * 60 * 1000;
  var root = new URL("../../", document.currentScript.src);
  var memory = root.pathname + ".keep-offline"; // what the reader chose: "yes", "no" or nothing
  var worker = new URL("sw.js", root).href;
  var lastCheck = Date.now();
  var isPutOff = false;

  // The page about it listens: "impossible", "refused", "saving-data", "failed", or the registration.
  function tell(state) {
    document.dispatchEvent(new CustomEvent("keeping", { detail: state }));
  }

  function choice() {
    try {
      return localStorage.getItem(memory);
    } catch (error) {
      return null; // storage is switched off
    }
  }

  function isSavingData() {
    return Boolean(navigator.connection && navigator.connection.saveData);
  }

  function start() {
    if (!navigator.cookieEnabled) tell("impossible"); // who refuses cookies lets pages keep nothing
    else if (choice() === "no") tell("refused");
    else if (isSavingData() && choice() !== "yes" && !isKept()) tell("saving-data");
    else keep();
  }

  function keep() {
    navigator.serviceWorker.register(worker).then(function (registration) {
      tell(registration);
      follow(registration);
      check(registration);
    }).catch(function () { tell("failed"); });
  }

  // Browsers look for a newer sw.js at most visits; we ask at each, and in pages open for long.
  function check(registration) {
    lastCheck = Date.now();
    registration.update().catch(function () { return null; }); // offline: what is kept will do
  }

  function follow(registration) {
    function wait() {
      var coming = registration.installing;
      if (!coming) return;
      coming.addEventListener("statechange", function () {
        if (coming.state === "installed") offer(registration);
      });
    }

    if (registration.waiting) offer(registration);
    wait();
    registration.addEventListener("updatefound", wait);
    document.addEventListener("visibilitychange", function () {
      if (!document.hidden && Date.now() - lastCheck > HOUR) check(registration);
    });
  }

  // A page that our worker did not answer came from the network: it is the newest that there is.
  // (The worker of a site in a folder above us may have let it through.)
  function isKept() {
    var controller = navigator.serviceWorker.controller;
    return Boolean(controller) && controller.scriptURL === worker;
  }

  function offer(registration) {
    if (!isKept() || isPutOff || document.querySelector(".newer")) return;
    var notice = element("div", "newer md-typeset");
    var words = element("p", "newer__words");
    words.setAttribute("role", "status");
    var use = button("Use the new version", "md-button md-button--primary", function () {
      use.disabled = true;
      if (registration.waiting) registration.waiting.postMessage({ ask: "use" });
      else location.reload();
    });
    var later = button("Later", "md-button", function () {
      isPutOff = true;
      notice.remove();
    });
    notice.append(words, use, later);
    document.querySelector(".md-container").before(notice);
    // filled after it stands in the page, so that screen readers speak it
    setTimeout(function () { words.textContent = "A newer version of this site is ready."; });
  }

  function element(name, classes) {
    var made = document.createElement(name);
    made.className = classes;
    return made;
  }

  function button(words, classes, act) {
    var made = element("button", classes);
    made.type = "button";
    made.textContent = words;
    made.addEventListener("click", act);
    return made;
  }

  // Chromium downloads past the worker. So that a card can be saved without the internet, and is
  // kept when it was saved, we fetch it; what can not be fetched leads to an explanation.
  function download(event) {
    var link = event.target.closest("a[download]");
    if (!link || !link.pathname.endsWith(".pdf") || !isKept()) return;
    event.preventDefault();
    fetch(link.href).then(function (answer) {
      if (!answer.ok) throw new Error(answer.status);
      return answer.blob();
    }).then(function (card) {
      var saved = document.createElement("a");
      saved.href = URL.createObjectURL(card);
      saved.download = link.download || link.pathname.split("/").pop();
      saved.click();
    }).catch(function () { location.href = link.href; });
  }

  document.addEventListener("click", download);

  // A new version has taken over, here or in another tab. What stands here is of the old one, and
  // what it would still ask for is of the new one: so every page begins anew.
  navigator.serviceWorker.addEventListener("controllerchange", function () { location.reload(); });

  window.addEventListener("load", start); // what the page needs goes first
})();
