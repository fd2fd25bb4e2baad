// What the reader of signs knows of English beside the search: words that say little here, and "no".
import { STOP } from "../search/english.js";

/** Of the words that say little to a search, these tell signs apart. */
export const TELLING = "one ones something all before down most more".split(" ");
const SAYING_NOTHING = [
  "gone got went going came come just says said keeps kept bit still now since began started turned",
  "mum mom dad mother father husband wife partner years lately",
].join(" ").split(" ");

/** Words that are no part of what somebody means. */
export const FILLERS = new Set(
  [...STOP, ...SAYING_NOTHING].filter((word) => !TELLING.includes(word)),
);

/** One weak leg and two are different signs, as are a sore spot and spots, the spine and a spin. */
export const UNLIKE = new Set("legs arms hands spots spine weeks".split(" "));

/** What the age of a child means: a group of the data begins with this word. */
export const CHILD = "=child";
/** What the age of an old person means, in the same way. */
export const ELDERLY = "=elderly";

/** "no chest pain", "my arm does not tingle": what follows is not there. */
export const NO_WORDS = new Set(
  "no not without never dont doesnt isnt arent havent nor".split(" "),
);

/** Words that may stand between such a word and what is not there. */
export const BETWEEN_NEGATOR = new Set(
  "have has had got get feel feeling any a an the my real".split(" "),
);
