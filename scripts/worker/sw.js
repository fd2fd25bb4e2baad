// The service worker: answers for the site from what this device has kept. `generator/publish` puts
// SITE before it: the name of the site and the lists of its files.
import { fileAt, isOurs } from "./addresses.js";
import { page, part } from "./answering.js";
import { reply } from "./asked.js";
import { install, prune } from "./installing.js";
import { WORKER } from "./site.js";

WORKER.addEventListener("install", (event) => event.waitUntil(install()));

// No clients.claim(): a page that began with files from the network goes on with them; the next
// one that is opened is all ours.
WORKER.addEventListener("activate", (event) => event.waitUntil(prune()));

WORKER.addEventListener("message", (event) => event.waitUntil(reply(event)));

WORKER.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !isOurs(request.url)) return;
  const path = fileAt(request.url);
  if (request.mode === "navigate") event.respondWith(page(event, path));
  else if (path !== undefined) event.respondWith(part(event, path));
});
