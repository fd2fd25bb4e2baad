// Where files stand.
import { FILES, SCOPE } from "./site.js";

/**
 * @param {string} address
 * @returns {boolean}
 */
export function isOurs(address) {
  return address.startsWith(SCOPE.href);
}

/**
 * The path in our lists that an address stands for; what follows "?" or "#" does not matter.
 *
 * @param {string} address
 * @returns {string | undefined}
 */
export function fileAt(address) {
  const path = isOurs(address) ? pathIn(new URL(address)) : undefined;
  if (path === undefined) return undefined;
  if (path === "" || path.endsWith("/")) {
    return [`${path}index.html`].find((name) => FILES.has(name));
  }
  return [path, `${path}.html`, `${path}/index.html`].find((name) => FILES.has(name));
}

/**
 * The path of an address from the root of the site.
 *
 * @param {URL} url
 * @returns {string | undefined}
 */
export function pathIn(url) {
  try {
    return decodeURIComponent(url.pathname.slice(SCOPE.pathname.length));
  } catch {
    return undefined; // such as %ff: no file of ours has such a name
  }
}

/**
 * Where to ask for a file: a folder by its own address, because some hosts redirect index.html.
 *
 * @param {string} path
 * @returns {string}
 */
export function addressOf(path) {
  const shown = path.replace(/(^|\/)index\.html$/, "$1");
  return new URL(shown.split("/").map(encodeURIComponent).join("/"), SCOPE).href;
}

/**
 * The name under which a file is kept. The same bytes under another ending are of another type.
 *
 * @param {string} path
 * @returns {string}
 */
export function keyOf(path) {
  const [ending] = /\.[^./]*$|$/.exec(path) || [""];
  return new URL(`kept/${FILES.get(path)}${ending}`, SCOPE).href;
}
