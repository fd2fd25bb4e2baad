// Chromium downloads past the worker. So that a card can be saved without the internet, and is
// kept when it was saved, we fetch it; what can not be fetched leads to an explanation.

/**
 * Saves the PDF that was clicked to be downloaded, if it was one.
 *
 * @param {MouseEvent} event
 */
export function downloadKept(event) {
  const link = event.target instanceof Element && event.target.closest("a[download]");
  if (!(link instanceof HTMLAnchorElement) || !link.pathname.endsWith(".pdf")) return;
  event.preventDefault();
  saveFrom(link).catch(() => {
    location.href = link.href;
  });
}

/** @param {HTMLAnchorElement} link */
async function saveFrom(link) {
  const answer = await fetch(link.href);
  if (!answer.ok) throw new Error(String(answer.status));
  const saved = document.createElement("a");
  saved.href = URL.createObjectURL(await answer.blob());
  saved.download = link.download || link.pathname.split("/").pop() || "";
  saved.click();
}
