// What an address names may lie in something folded, such as a sign in a list: it is opened.

/** The element that the address names, or null. */
function named() {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    return null; // no address that a page of ours has
  }
}

function openNamed() {
  const target = named();
  let isOpened = false;
  for (let fold = target && target.closest("details"); fold;) {
    isOpened = isOpened || !fold.open;
    fold.open = true;
    fold = fold.parentElement && fold.parentElement.closest("details");
  }
  if (target && isOpened) target.scrollIntoView();
}

/** @param {Event} event */
function openAgain({ target }) {
  const link = target instanceof Element && target.closest("a[href^='#']");
  if (link instanceof HTMLAnchorElement && link.hash === location.hash) openNamed();
}

/** Opens what the address names, now and whenever it changes. */
export function openFolds() {
  openNamed();
  window.addEventListener("hashchange", openNamed);
  document.addEventListener("click", openAgain);
}
