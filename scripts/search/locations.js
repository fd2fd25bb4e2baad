// Where sections stand: the path of a page without its ending, and the id of a heading.

const INDEX_PAGE = /(^|\/)index$/;

/**
 * The id of the record that a location belongs to: `exercises/index#results` to `exercises`.
 *
 * @param {string} location
 * @returns {string}
 */
export function idOf(location) {
  return location.replace(/#.*/, "").replace(INDEX_PAGE, "");
}

/**
 * The address of a location, from the root of the site.
 *
 * @param {string} location
 * @param {boolean} isCopy in a copy on disk pages end in ".html", since no host finds them
 * @returns {string}
 */
export function addressOf(location, isCopy) {
  const [page, id] = location.split("#");
  const path = isCopy ? `${page}.html` : page.replace(INDEX_PAGE, "$1").replace(/([^/])$/, "$1/");
  return id ? `${path}#${id}` : path;
}
