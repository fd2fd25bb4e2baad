// Answers for the site from what this device has kept, with or without the internet.
import { pathIn } from "./addresses.js";
import { keepBeside, kept } from "./keeping.js";
import { sheetSaying } from "./picture.js";
import { NOT_FOUND, SCOPE } from "./site.js";

/**
 * Readers and browsers may throw away what was kept; then the network's answer is better than none,
 * even if it is of another version. A card is a document by itself, so nothing is mixed by it.
 *
 * @param {string} path
 * @param {Request} request
 */
async function keptOrFetched(path, request) {
  const whole = await kept(path);
  return whole ?? keepBeside(path).catch((error) => {
    if (error instanceof TypeError) throw error; // no internet: asking again is of no use
    return fetch(request);
  });
}

/**
 * The answer to who opens a page.
 *
 * @param {FetchEvent} event
 * @param {string | undefined} path
 * @returns {Response | Promise<Response>}
 */
export function page(event, path) {
  const { request } = event;
  const url = new URL(request.url);
  // Not ours to judge: another site in a folder below us, or a page that only a newer version has.
  if (path === undefined) {
    rememberFromNetwork(event.resultingClientId);
    return fetch(request).catch(() => withoutInternet(url));
  }
  if (`${pathIn(url)}/index.html` === path) {
    return Response.redirect(`${url.pathname}/${url.search}`); // else its relative links go astray
  }
  return keptOrFetched(path, request).catch(() => withoutInternet(url));
}

/**
 * A file, such as a card, may well be there when the internet is; a page that we do not know is not.
 *
 * @param {URL} url
 */
async function withoutInternet(url) {
  const isFile = /\.[^./]+$/.test(url.pathname) && !url.pathname.endsWith(".html");
  if (isFile) return Response.redirect(new URL("offline/#not-kept", SCOPE));
  const found = await kept(NOT_FOUND);
  if (!found) return Response.error();
  return new Response(found.body, { status: 404, headers: found.headers });
}

// Pages, and workers of pages, that the network has answered. No answer may wait for another context
// to tell what it is: Firefox does not describe a worker that waits for a script of ours. A browser
// that has stopped us meanwhile makes us forget, and then what is kept is as good.
/** @type {Set<string>} */
const FROM_NETWORK = new Set();

/** @param {string} client */
function rememberFromNetwork(client) {
  if (client) FROM_NETWORK.add(client); // most requests result in no page and no worker
}

/**
 * The answer to what pages need.
 *
 * @param {FetchEvent} event
 * @param {string} path
 * @returns {Promise<Response>}
 */
export function part(event, path) {
  const answer = () => keptOrFetched(path, event.request);
  // The parts of a page that came from the network come from there too: it may be a newer version.
  if (FROM_NETWORK.has(event.clientId)) {
    rememberFromNetwork(event.resultingClientId); // a worker of that page
    return fetch(event.request).catch(answer);
  }
  return answer().catch((error) => {
    if (event.request.destination !== "image") throw error;
    const picture = sheetSaying(FACTS.pictureWords.missing);
    return new Response(picture, { headers: { "content-type": "image/svg+xml" } });
  });
}
