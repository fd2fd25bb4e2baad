// A picture that somebody chose on the device becomes a small picture in an address. It is drawn anew:
// so it is a picture for sure, of a size that a device can keep, and has no place or camera in it.
import { element } from "../page/dom.js";
import { isPicture } from "./letterhead.js";

const LARGEST_FILE = 4_000_000; // bytes
const WIDEST = 600; // pixels: 50 mm at 300 to the inch
const HIGHEST = 220;
/** How PNG and JPEG files begin. */
const BEGINS = [[0x89, 0x50, 0x4e, 0x47], [0xff, 0xd8, 0xff]];

/**
 * Whether bytes are those of a PNG or a JPEG file, whatever its name says.
 *
 * @param {ArrayLike<number>} bytes
 * @returns {boolean}
 */
export function isPhoto(bytes) {
  return BEGINS.some((begin) => begin.every((byte, index) => bytes[index] === byte));
}

/**
 * The size at which a picture fits into a letterhead.
 *
 * @param {number} width
 * @param {number} height
 * @returns {[width: number, height: number]}
 */
export function shrunk(width, height) {
  const scale = Math.min(1, WIDEST / width, HIGHEST / height);
  return [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
}

/** @param {File} file @returns {Promise<string>} */
function address(file) {
  return new Promise((done, failed) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => done(String(reader.result)));
    reader.addEventListener("error", () => failed(reader.error));
    reader.readAsDataURL(file);
  });
}

/** @param {File} file @returns {Promise<HTMLImageElement>} */
async function picture(file) {
  const image = element("img", {});
  image.src = (await address(file)).replace(/^data:[^,;]*/, "data:image/png");
  await image.decode();
  return image;
}

/** @param {HTMLImageElement} image @param {[number, number]} size */
function drawn(image, [width, height]) {
  const canvas = element("canvas", { width, height });
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("no canvas");
  pen.drawImage(image, 0, 0, width, height);
  const sharp = canvas.toDataURL("image/png");
  return isPicture(sharp) ? sharp : canvas.toDataURL("image/jpeg", 0.85);
}

/**
 * A chosen file as the address of a picture; empty where it is none that can be used.
 *
 * @param {File} file
 * @returns {Promise<string>}
 */
export async function logoOf(file) {
  try {
    const begin = new Uint8Array(await file.slice(0, 4).arrayBuffer());
    if (file.size > LARGEST_FILE || !isPhoto(begin)) return "";
    const image = await picture(file);
    const made = drawn(image, shrunk(image.naturalWidth, image.naturalHeight));
    return isPicture(made) ? made : "";
  } catch {
    return ""; // it begins like one, and is none
  }
}
