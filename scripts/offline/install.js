// Browsers that can install the site say so; then one button is simpler than steps.

/** @typedef {Event & { prompt: () => void }} InstallOffer */

/** @param {HTMLElement} button */
export function offerInstall(button) {
  window.addEventListener("beforeinstallprompt", (event) => {
    const offer = /** @type {InstallOffer} */ (event);
    offer.preventDefault();
    button.hidden = false;
    button.onclick = () => {
      button.hidden = true; // browsers ask once an offer
      offer.prompt();
    };
  });
  window.addEventListener("appinstalled", () => {
    button.hidden = true;
  });
}
