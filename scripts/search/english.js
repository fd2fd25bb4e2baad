// What the search knows of English: words that say little, words that mean "no", forms of a word.

const SAYING_LITTLE = [
  "a about actually after again all also am an and any anything are as at be because been before",
  "being best bit but by can could did do does doing during easy else ever feel feels find for from",
  "gentle get gets getting give go goes going good had has have having he help helps her his how i",
  "if im in into is it its ive just keep keeps kind know lately let like lot lots make makes many",
  "may me might more most much must my need needs nice of off ok on one ones or our out please",
  "properly quite really really s she should show so some somebody someone something such tell than",
  "that the their them then there these they thing things this today those to too try u up us use",
  "using very want wants was we were what whats when where which while who whole why will with would",
  "yes yesterday you your youre",
];

/** Words that say nothing of what is looked for. "down" and "between" do, so they are not here. */
export const STOP = new Set(SAYING_LITTLE.join(" ").split(" "));

/** "no floor", "without a band", "not kneeling": what follows is not wanted. */
export const NEGATORS = new Set("avoid avoiding cannot cant dont no non not without".split(" "));

/** A page that says "cannot kneel" has the word "nokneel", for who asks without kneeling. */
export const DENIAL = "no";

/** "not sitting or lying": what joins a second thing to the first. */
export const OR = "or";

const ENDINGS = "s es d ed ing er ly".split(" ");

/**
 * What a word may be a form of: itself without an ending.
 *
 * @param {string} word
 * @returns {string[]}
 */
export function bases(word) {
  return ENDINGS.filter((end) => word.endsWith(end)).map((end) => word.slice(0, -end.length));
}

const NUMBERS = new Map([
  ["one", "1"],
  ["two", "2"],
  ["three", "3"],
  ["four", "4"],
  ["five", "5"],
  ["six", "6"],
  ["seven", "7"],
  ["eight", "8"],
  ["nine", "9"],
  ["ten", "10"],
  ["twenty", "20"],
  ["thirty", "30"],
]);

/** @param {string} word */
function singular(word) {
  if (/ie[sd]$/.test(word)) return word.slice(0, -3) + "y";
  if (/(?:ss|[xz]|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}

/**
 * What a word shares with its other forms: plural, -ing, -ed, -ness, US and UK endings, figures.
 *
 * @param {string} word
 * @returns {string}
 */
export function stem(word) {
  const number = NUMBERS.get(word);
  if (number) return number;
  if (word.length < 4) return word;
  if (word === "lying") return "lie";
  return singular(word)
    .replace(/(.{4,})(?:ward|way)$/, "$1")
    .replace(/(.{3,})(?:ness|ful|fully)$/, "$1")
    .replace(/(.{3,})(?:ing|ed)$/, "$1")
    .replace(/([bdgmnpt])\1$/, "$1")
    .replace(/(.{2,})mme$/, "$1m")
    .replace(/(.{3,})our$/, "$1or")
    .replace(/([^aeiou])re$/, "$1er")
    .replace(/^oe|ae(?=.{3})/, "e")
    .replace(/(.{3,})e$/, "$1")
    .replace(/([iy])s$/, "$1z");
}
