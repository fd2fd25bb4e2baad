// Keeps files by their hash, so that a new version fetches only what has changed, and an old one
// goes on working beside it until the reader takes the new one.
import { addressOf, keyOf } from "./addresses.js";
import { CACHE, FILES, NOT_FOUND } from "./site.js";

/**
 * What is kept of a file.
 *
 * @param {string} path
 * @returns {Promise<Response | undefined>}
 */
export function kept(path) {
  return caches.match(keyOf(path), { cacheName: CACHE });
}

/** @returns {Promise<Set<string>>} */
export async function keysKept() {
  if (!(await caches.has(CACHE))) return new Set(); // and to look must not make it
  const cache = await caches.open(CACHE);
  return new Set((await cache.keys()).map((request) => request.url));
}

/**
 * The paths of files; of twins, such as a card at its old address, only one.
 *
 * @param {Map<string, string>} files
 * @returns {string[]}
 */
export function onceEach(files) {
  return [...new Map([...files.keys()].map((path) => [keyOf(path), path])).values()];
}

/**
 * The paths of files that are not kept; of twins only one.
 *
 * @param {Map<string, string>} files
 * @returns {Promise<string[]>}
 */
export async function missing(files) {
  const keys = await keysKept();
  return onceEach(files).filter((path) => !keys.has(keyOf(path)));
}

/**
 * Fetches a file and keeps it.
 *
 * @param {string} path
 * @param {AbortSignal} [signal]
 * @returns {Promise<Response>}
 */
export async function keep(path, signal) {
  const cache = await caches.open(CACHE); // before it is fetched: what is removed meanwhile stays so
  const response = await fetched(path, signal);
  await cache.put(keyOf(path), response.clone());
  return response;
}

/**
 * Fetches a file, and keeps it where any are kept still. Pages that are open go on asking when a
 * reader has had the site removed: it must not come back piece by piece.
 *
 * @param {string} path
 * @returns {Promise<Response>}
 */
export async function keepBeside(path) {
  return (await caches.has(CACHE)) ? keep(path) : fetched(path);
}

/** @param {string[]} keys */
export async function drop(keys) {
  const cache = await caches.open(CACHE);
  await Promise.all(keys.map((key) => cache.delete(key)));
}

/** @returns {Promise<boolean>} */
export function dropAll() {
  return caches.delete(CACHE);
}

/** @type {RequestCache[]} */
const WAYS = ["no-cache", "reload"];

/**
 * Only the very file of this version is good: hosts serve stale files, error pages and halves.
 * What the browser has of this visit is asked for first; but where all files carry the same date,
 * a host may call an old one unchanged, so the second time it must be sent.
 *
 * @param {string} path
 * @param {AbortSignal} [signal]
 */
async function fetched(path, signal) {
  for (const cache of WAYS) {
    const answer = await fetch(addressOf(path), { cache, signal });
    const body = await answer.arrayBuffer();
    const isSound = answer.ok || path === NOT_FOUND; // which some hosts send as an error
    if (isSound && (await hashOf(body)) === FILES.get(path)) return copyOf(answer, body);
  }
  throw new Error(`${path} is not the file of this version`);
}

/** @param {ArrayBuffer} body */
async function hashOf(body) {
  const digest = await crypto.subtle.digest("SHA-256", body);
  const digits = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0"));
  return digits.join("").slice(0, SITE.digits);
}

/**
 * Browsers refuse to show a page from a response that was redirected, so it is made anew, without
 * the headers that were about its transfer.
 *
 * @param {Response} answer
 * @param {ArrayBuffer} body
 */
function copyOf(answer, body) {
  const headers = new Headers(answer.headers);
  for (const name of ["content-encoding", "content-length", "vary"]) headers.delete(name);
  return new Response(body, { headers });
}
