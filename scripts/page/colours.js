// Light or dark: as the reader chose, or else as the device asks.
import { all } from "./dom.js";
import { remember, remembered } from "./memory.js";

const CHOICE = "colours"; // what is remembered: "light" or "dark"
const SCHEMES = { light: "default", dark: "slate" }; // as the theme's styles name them
const DEVICE_IS_DARK = "(prefers-color-scheme: dark)";

function isDark() {
  const chosen = remembered(CHOICE);
  if (chosen === "light" || chosen === "dark") return chosen === "dark";
  return window.matchMedia(DEVICE_IS_DARK).matches;
}

/** Gives the page its colours, before anything is painted, and whenever they change. */
export function showColours() {
  const dark = isDark();
  const scheme = dark ? SCHEMES.dark : SCHEMES.light;
  document.body.dataset.mdColorScheme = scheme;
  for (const bar of all(document, "meta[data-scheme]", HTMLMetaElement)) {
    bar.media = bar.dataset.scheme === scheme ? "all" : "none";
  }
  for (const button of all(document, "[data-colours]", HTMLElement)) {
    button.setAttribute("aria-pressed", String(dark));
  }
}

/** Lets the switches of the open page change its colours. */
export function switchColours() {
  showColours();
  for (const button of all(document, "[data-colours]", HTMLElement)) {
    button.addEventListener("click", () => {
      remember(CHOICE, isDark() ? "light" : "dark");
      showColours();
    });
  }
  window.matchMedia(DEVICE_IS_DARK).addEventListener("change", showColours);
  // chosen in another window, or before this page was put aside
  for (const event of ["storage", "pageshow"]) window.addEventListener(event, showColours);
}
