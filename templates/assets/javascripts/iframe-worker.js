// Lets the theme's search run from a folder on disk, where browsers refuse real workers.
//
// A stand-in for Worker: the worker's script runs in a hidden frame of the same page, and messages
// pass between the two as events. The name of this file matters: the theme's offline plugin adds a
// script from another site unless it finds "iframe-worker" among the polyfills.
(function () {
  "use strict";
  if (location.protocol !== "file:") return;

  function load(scope, address) {
    return new Promise(function (resolve, reject) {
      var script = scope.document.createElement("script");
      script.src = address;
      script.onload = resolve;
      script.onerror = reject;
      scope.document.body.append(script);
    });
  }

  function PageWorker(address) {
    var worker = new EventTarget();
    var frame = document.createElement("iframe");
    frame.hidden = true;
    frame.title = "Search";
    document.body.append(frame);
    var scope = frame.contentWindow;

    scope.postMessage = function (data) {
      worker.dispatchEvent(new MessageEvent("message", { data: data }));
    };
    scope.importScripts = function () {
      return Array.from(arguments).reduce(function (before, script) {
        return before.then(function () { return load(scope, script); });
      }, Promise.resolve());
    };

    var ready = load(scope, address);
    ready.catch(function () { worker.dispatchEvent(new Event("error")); });
    worker.postMessage = function (data) {
      ready.then(function () {
        scope.dispatchEvent(new scope.MessageEvent("message", { data: data }));
      });
    };
    worker.terminate = function () { frame.remove(); };
    return worker;
  }

  window.Worker = PageWorker;
})();
