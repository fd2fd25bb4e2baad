// Whose card it is: what a clinic types, checked wherever it comes from, because anything may stand in
// the storage of a device.
import { oneLine } from "../page/one-line.js";

/** What stays from print to print. */
export const LETTERHEAD = "letterhead";
/** What is for one print. */
export const JOB = "letterhead-job";

/** How long each value may be. */
const LONGEST_VALUES = {
  clinic: 60,
  telephone: 30,
  address: 120,
  note: 120,
  by: 60,
  name: 60,
  date: 30,
  visit: 40,
};
const LONGEST_LOGO = 400_000; // letters of a data address
const PICTURE = /^data:image\/(?:png|jpeg);base64,[A-Za-z0-9+/]+={0,2}$/;

/** @typedef {keyof typeof LONGEST_VALUES} Field */
/** @typedef {Record<Field, string> & { logo: string, side: "" | "left" | "right" }} Letterhead */

/**
 * A letterhead of whatever was typed or kept: what is not as it must be counts as empty.
 *
 * @param {unknown} given
 * @returns {Letterhead}
 */
export function letterheadOf(given) {
  /** @type {Record<string, unknown>} */
  const values = given && typeof given === "object" ? { ...given } : {};
  const { logo, side } = values;
  const lines = Object.entries(LONGEST_VALUES).map((
    [name, most],
  ) => [name, oneLine(values[name], most)]);
  return {
    ...Object.fromEntries(lines),
    logo: isPicture(logo) ? logo : "",
    side: side === "left" || side === "right" ? side : "",
  };
}

/**
 * Whether it is a PNG or JPEG picture in an address, and not too large.
 *
 * @param {unknown} value
 * @returns {value is string}
 */
export function isPicture(value) {
  return typeof value === "string" && value.length <= LONGEST_LOGO && PICTURE.test(value);
}

/**
 * The part of a letterhead that stays, and the part that is for one print.
 *
 * @param {Letterhead} letterhead
 */
export function parted({ clinic, telephone, address, note, by, logo, ...job }) {
  return { stays: { clinic, telephone, address, note, by, logo }, job };
}
