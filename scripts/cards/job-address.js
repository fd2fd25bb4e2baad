// Which cards a print has, as the address of its page says it: #routine=starter&exercise=cat-cow

/** How many cards there may be in one print. */
export const MOST = 40;
const KINDS = ["routine", "exercise", "topic"];
const ID = /^[a-z0-9][a-z0-9-]{0,99}$/;

/** @param {string} card what may be called otherwise by now */
function now(card) {
  return FACTS.cards.moved[card] || card;
}

/**
 * The cards that an address names, in its order and each once, as `kind=id`.
 *
 * @param {string} hash with or without the sign at its begin
 * @returns {string[]}
 */
export function namedIn(hash) {
  const named = [...new URLSearchParams(hash.replace(/^#/, ""))]
    .filter(([kind, id]) => KINDS.includes(kind) && ID.test(id))
    .map((pair) => now(pair.join("=")));
  return [...new Set(named)].slice(0, MOST);
}

/**
 * The part of an address that names cards.
 *
 * @param {string[]} cards
 * @returns {string}
 */
export function written(cards) {
  return `#${cards.join("&")}`;
}

/**
 * The same cards with one at another place; the ends are where it stops.
 *
 * @param {string[]} cards
 * @param {string} card
 * @param {number} by
 * @returns {string[]}
 */
export function moved(cards, card, by) {
  const place = cards.indexOf(card) + by;
  if (!cards.includes(card) || place < 0 || place >= cards.length) return cards;
  const others = cards.filter((one) => one !== card);
  return [...others.slice(0, place), card, ...others.slice(place)];
}
