// Text where HTML or SVG is put together as text; elsewhere pages are made of elements.

/**
 * A text as it stands between tags.
 *
 * @param {string} text
 * @returns {string}
 */
export function escaped(text) {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
