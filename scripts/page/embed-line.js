// Copies the line that shows a record in the page of another site.
import { copyText } from "../giving/copying.js";
import { first } from "./dom.js";

/** Lets the button beside the line copy it, where the page has one. */
export function offerLine() {
  const button = first(document, "[data-copy-line]", HTMLButtonElement);
  const line = first(document, "#embed-line", HTMLInputElement);
  const said = button && first(button.parentElement || document, "[role=status]", HTMLElement);
  if (!button || !line || !said) return;
  button.hidden = false;
  button.addEventListener("click", async () => {
    const { copied = "", uncopied = "" } = button.dataset;
    said.textContent = await copyText(line.value, line) ? copied : uncopied;
  });
}
