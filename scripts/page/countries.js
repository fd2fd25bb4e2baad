// Emergency numbers by country. What a device keeps may be anything, so only ids that are known count.

/** @typedef {(typeof FACTS.call.countries)[number]} Country */

/** What is kept when the reader chose that none of our countries is theirs. */
export const ELSEWHERE = "other";

/** What the box shows where nothing is known. */
export const UNKNOWN = "";

/**
 * The country for what a device has kept; without a choice that of the site, which may be none.
 *
 * @param {unknown} kept
 * @returns {Country | null}
 */
export function countryFor(kept) {
  if (kept === ELSEWHERE) return null;
  const { countries, here } = FACTS.call;
  return [kept, here].flatMap((id) => countries.filter((country) => country.id === id))[0] || null;
}

/**
 * The number to call, or words for it where the country is not known.
 *
 * @param {Country | null} country
 * @returns {string}
 */
export function numberIn(country) {
  return country ? country.number : FACTS.call.your;
}

/**
 * A number as the address of a link.
 *
 * @param {string} number
 * @returns {string}
 */
export function dialled(number) {
  return `tel:${number.replace(/[^0-9+]/g, "")}`;
}
