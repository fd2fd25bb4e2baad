// What has the focus by keys is in sight as a whole. Firefox scrolls to it only where nothing of it
// is, so that the better part may lie under the foot of a sheet, or below the window.

const BY_KEYS = ":focus-visible";

/** Scrolls, as far as is needed, to whatever gets the focus on the open page. */
export function showFocus() {
  if (!CSS.supports(`selector(${BY_KEYS})`)) return;
  document.addEventListener("focusin", ({ target }) => {
    const isByKeys = target instanceof Element && target.matches(BY_KEYS);
    if (isByKeys) target.scrollIntoView({ block: "nearest", inline: "nearest" });
  });
}
