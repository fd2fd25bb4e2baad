// Lets this device keep the site, and tells when there is a newer version.
import { ROOT } from "../page/root.js";
import { choice } from "./choice.js";
import { downloadKept } from "./download.js";
import { offerNewer } from "./newer.js";
import { isHosted, tell } from "./state.js";

const HOUR = 60 * 60 * 1000; // milliseconds
const WORKER = new URL(FACTS.offline.worker, ROOT).href;

// A page that our worker did not answer came from the network: it is the newest that there is.
// (The worker of a site in a folder above us may have let it through.)
function isKept() {
  const { controller } = navigator.serviceWorker;
  return controller !== null && controller.scriptURL === WORKER;
}

function isSavingData() {
  return Boolean(navigator.connection && navigator.connection.saveData);
}

function start() {
  // who refuses cookies lets pages keep nothing
  if (!navigator.cookieEnabled) tell("impossible");
  else if (choice() === "no") tell("refused");
  else if (isSavingData() && choice() !== "yes" && !isKept()) tell("saving-data");
  else keep();
}

async function keep() {
  try {
    const registration = await navigator.serviceWorker.register(WORKER);
    tell(registration);
    follow(registration);
  } catch {
    tell("failed");
  }
}

/** @param {ServiceWorkerRegistration} registration */
function follow(registration) {
  const offer = () => {
    if (isKept()) offerNewer(registration);
  };
  const wait = () => {
    const coming = registration.installing;
    if (!coming) return;
    coming.addEventListener("statechange", () => {
      if (coming.state === "installed") offer();
    });
  };
  if (registration.waiting) offer();
  wait();
  registration.addEventListener("updatefound", wait);
  checkNowAndThen(registration);
}

/**
 * Browsers look for a newer worker at most visits; we ask at each, and in pages open for long.
 *
 * @param {ServiceWorkerRegistration} registration
 */
function checkNowAndThen(registration) {
  let last = 0;
  const check = () => {
    last = Date.now();
    registration.update().catch(() => null); // offline: what is kept will do
  };
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden && Date.now() - last > HOUR) check();
  });
  check();
}

/** Lets this device keep the site, unless the reader does not want it; over plain http none can. */
export function keepOnDevice() {
  if (!isHosted() || !("serviceWorker" in navigator)) return;
  document.addEventListener("click", (event) => {
    if (isKept()) downloadKept(event);
  });
  // A new version has taken over, here or in another tab. What stands here is of the old one, and
  // what it would still ask for is of the new one: so every page begins anew.
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload());
  window.addEventListener("load", start); // what the page needs goes first
}
