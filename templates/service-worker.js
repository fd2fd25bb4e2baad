// The service worker: answers for the site from what this device has kept, with or without the
// internet. `generator/offline.py` puts SITE before this text: the name of the site, and two lists
// of files, each path with its hash. `core` is what pages need, kept at once and whole; `onDemand`
// is kept when it is first opened. Whatever stands in neither list is left to the network.
//
// A version of the site is its lists. Files are kept by their hash, so a new version fetches only
// what has changed, and an old one goes on working beside it until the reader takes the new one.

const SCOPE = new URL(self.registration.scope);
const CACHE = `${SITE.name} ${SCOPE.pathname}`; // one a site: others may live on the same host
const CORE = new Map(Object.entries(SITE.core));
const ON_DEMAND = new Map(Object.entries(SITE.onDemand));
const FILES = new Map([...ON_DEMAND, ...CORE]);
const AT_ONCE = 6; // requests side by side, as browsers do

// What stands for the picture of a sheet that this device has not kept.
const NO_PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 210 297">
<path fill="#fff" d="M0 0h210v297H0z"/>
<g font-family="sans-serif" font-size="19" text-anchor="middle" fill="#26323c">
<text x="105" y="140">No picture without</text><text x="105" y="166">the internet</text></g></svg>`;

// ---- Where files stand ------------------------------------------------------------------------

function isOurs(address) {
  return address.startsWith(SCOPE.href);
}

// The path in our lists that an address stands for; what follows "?" or "#" does not matter.
function fileAt(address) {
  const path = isOurs(address) ? pathIn(new URL(address)) : undefined;
  if (path === undefined) return undefined;
  if (path === "" || path.endsWith("/")) return [`${path}index.html`].find((name) => FILES.has(name));
  return [path, `${path}.html`, `${path}/index.html`].find((name) => FILES.has(name));
}

function pathIn(url) {
  try {
    return decodeURIComponent(url.pathname.slice(SCOPE.pathname.length));
  } catch (error) {
    return undefined; // such as %ff: no file of ours has such a name
  }
}

// Where to ask for a file: a folder by its own address, because some hosts redirect index.html.
function addressOf(path) {
  const shown = path.replace(/(^|\/)index\.html$/, "$1");
  return new URL(shown.split("/").map(encodeURIComponent).join("/"), SCOPE).href;
}

// The name under which a file is kept. The same bytes under another ending are of another type.
function keyOf(path) {
  const [ending] = /\.[^./]*$|$/.exec(path);
  return new URL(`kept/${FILES.get(path)}${ending}`, SCOPE).href;
}

// ---- Keeping ----------------------------------------------------------------------------------

async function kept(path) {
  const cache = await caches.open(CACHE);
  return cache.match(keyOf(path));
}

async function keysKept() {
  const cache = await caches.open(CACHE);
  return new Set((await cache.keys()).map((request) => request.url));
}

async function hashOf(body) {
  const digest = await crypto.subtle.digest("SHA-256", body);
  const digits = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0"));
  return digits.join("").slice(0, SITE.digits);
}

async function keep(path, signal) {
  const response = await fetched(path, signal);
  const cache = await caches.open(CACHE);
  await cache.put(keyOf(path), response.clone());
  return response;
}

// Only the very file of this version is good: hosts serve stale files, error pages and halves.
// What the browser has of this visit is asked for first; but where all files carry the same date,
// a host may call an old one unchanged, so the second time it must be sent.
async function fetched(path, signal) {
  for (const cache of ["no-cache", "reload"]) {
    const answer = await fetch(addressOf(path), { cache, signal });
    const body = await answer.arrayBuffer();
    const isSound = answer.ok || path === "404.html"; // which some hosts send as an error
    if (isSound && (await hashOf(body)) === FILES.get(path)) return copyOf(answer, body);
  }
  throw new Error(`${path} is not the file of this version`);
}

// Browsers refuse to show a page from a response that was redirected, so it is made anew, without
// the headers that were about its transfer.
function copyOf(answer, body) {
  const headers = new Headers(answer.headers);
  for (const name of ["content-encoding", "content-length", "vary"]) headers.delete(name);
  return new Response(body, { headers });
}

// All of the core, or nothing: then the browser drops this worker and the old one stays. What an
// install that was killed has left behind is sound, so the next one need not fetch it again.
async function install() {
  const added = [];
  try {
    await keepAll(await missing(CORE), added);
    await keepAll(await missing(CORE), added); // the worker before us may have tidied up meanwhile
  } catch (error) {
    const cache = await caches.open(CACHE);
    await Promise.all(added.map((key) => cache.delete(key)));
    throw error;
  }
}

async function missing(files) {
  const keys = await keysKept();
  const paths = new Map([...files.keys()].map((path) => [keyOf(path), path])); // twins once
  return [...paths].filter(([key]) => !keys.has(key)).map(([, path]) => path);
}

// The first failure stops all; it is told only when none of the others can add anything any more.
async function keepAll(paths, added) {
  const stop = new AbortController();
  const waiting = paths.values();
  async function work() {
    for (const path of waiting) {
      added.push(keyOf(path));
      await keep(path, stop.signal);
    }
  }
  const workers = Array.from({ length: AT_ONCE }, () =>
    work().catch((error) => {
      stop.abort();
      throw error;
    }),
  );
  const failed = (await Promise.allSettled(workers)).find((end) => end.status === "rejected");
  if (failed) throw failed.reason;
}

// Forget what only older versions had. A newer one that is on its way has put its files there
// already; it will tidy up itself.
async function prune() {
  if (self.registration.installing || self.registration.waiting) return;
  const wanted = new Set([...FILES.keys()].map(keyOf));
  const cache = await caches.open(CACHE);
  const old = [...(await keysKept())].filter((key) => !wanted.has(key));
  await Promise.all(old.map((key) => cache.delete(key)));
}

// ---- Answering --------------------------------------------------------------------------------

// Readers and browsers may throw away what was kept; then the network's answer is better than none,
// even if it is of another version. A card is a document by itself, so nothing is mixed by it.
async function keptOrFetched(path, request) {
  const found = await kept(path);
  return found ?? keep(path).catch((error) => {
    if (error instanceof TypeError) throw error; // no internet: asking again is of no use
    return fetch(request);
  });
}

async function page(event, path) {
  const { request } = event;
  const url = new URL(request.url);
  // Not ours to judge: another site in a folder below us, or a page that only a newer version has.
  if (path === undefined) {
    rememberFromNetwork(event.resultingClientId);
    return fetch(request).catch(() => withoutInternet(url));
  }
  if (pathIn(url) + "/index.html" === path) {
    return Response.redirect(`${url.pathname}/${url.search}`); // else its relative links go astray
  }
  return keptOrFetched(path, request).catch(() => withoutInternet(url));
}

// A file, such as a card, may well be there when the internet is; a page that we do not know is not.
async function withoutInternet(url) {
  const isFile = /\.[^./]+$/.test(url.pathname) && !url.pathname.endsWith(".html");
  if (isFile) return Response.redirect(new URL("offline/#not-kept", SCOPE));
  const found = await kept("404.html");
  if (!found) return Response.error();
  return new Response(found.body, { status: 404, headers: found.headers });
}

// Pages, and workers of pages, that the network has answered. No answer may wait for another context
// to tell what it is: Firefox does not describe a worker that waits for a script of ours. A browser
// that has stopped us meanwhile makes us forget, and then what is kept is as good.
const FROM_NETWORK = new Set();

function rememberFromNetwork(client) {
  if (client) FROM_NETWORK.add(client); // most requests result in no page and no worker
}

async function part(event, path) {
  const answer = () => keptOrFetched(path, event.request);
  // The parts of a page that came from the network come from there too: it may be a newer version.
  if (FROM_NETWORK.has(event.clientId)) {
    rememberFromNetwork(event.resultingClientId); // a worker of that page
    return fetch(event.request).catch(answer);
  }
  return answer().catch((error) => {
    if (event.request.destination !== "image") throw error;
    return new Response(NO_PICTURE, { headers: { "content-type": "image/svg+xml" } });
  });
}

// ---- What pages ask ---------------------------------------------------------------------------

// a map, because a message may ask anything, such as "constructor"
const ANSWERS = new Map(Object.entries({
  // Only the reader decides when: a version that came by itself could change a page while it is read.
  use: () => self.skipWaiting(),
  state: async () => ({
    isWhole: (await missing(CORE)).length === 0,
    onDemand: [...ON_DEMAND.keys()],
    missing: await missing(ON_DEMAND),
  }),
  keep: ({ path }) => FILES.has(path) && keep(path).then(() => true, () => false),
  forget: () => caches.delete(CACHE),
}));

async function reply(event) {
  const answer = ANSWERS.get(event.data?.ask);
  if (!answer) return;
  const found = await answer(event.data);
  if (event.ports.length) event.ports[0].postMessage(found);
}

// ---- When -------------------------------------------------------------------------------------

self.addEventListener("install", (event) => event.waitUntil(install()));

// No clients.claim(): a page that began with files from the network goes on with them; the next
// one that is opened is all ours.
self.addEventListener("activate", (event) => event.waitUntil(prune()));

self.addEventListener("message", (event) => event.waitUntil(reply(event)));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !isOurs(request.url)) return;
  const path = fileAt(request.url);
  if (request.mode === "navigate") event.respondWith(page(event, path));
  else if (path !== undefined) event.respondWith(part(event, path));
});
