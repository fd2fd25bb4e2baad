// Copies a text; where that is not allowed, the text is shown and marked, so that the reader can.

/**
 * @param {string} text
 * @param {HTMLInputElement | HTMLTextAreaElement} field what shows it
 * @returns {Promise<boolean>} whether it is copied
 */
export async function copyText(text, field) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    field.hidden = false; // an old browser, a folder on disk, or it was refused
    field.focus();
    field.select();
    return false;
  }
}
