// Long work in bits, so that no key and no press waits long for a page.

/**
 * Lets the page do what waits; a worker has nobody who waits.
 *
 * @returns {Promise<void> | null}
 */
export function turnOfPage() {
  return typeof document === "undefined" ? null : new Promise((done) => setTimeout(done));
}
