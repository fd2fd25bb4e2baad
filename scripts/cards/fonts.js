// Cards are measured, and how high words are is known when their font is there.

/**
 * When the fonts of the page have come; after a while it goes on without them.
 *
 * @returns {Promise<unknown>}
 */
export function fontsCame() {
  /** @type {FontFace[]} */
  const upright = [];
  document.fonts.forEach((face) => face.style === "normal" && upright.push(face));
  const loaded = Promise.all(upright.map((face) => face.load().catch(() => null)));
  return Promise.race([loaded, new Promise((done) => setTimeout(done, 3000))]);
}
