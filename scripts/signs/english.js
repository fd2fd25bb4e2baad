// What the reader of signs knows of English beside the search: words that say little here, and "no".
import { STOP } from "../search/english.js";

/** Of the words that say little to a search, these tell signs apart. */
export const TELLING = "one ones something all before down most more".split(" ");
const SAYING_NOTHING = [
  "n gone got went going came come just says said keeps kept bit still now since began started turned",
  "mum mom dad mother father husband wife partner years lately",
].join(" ").split(" ");

/** Words that are no part of what somebody means. */
export const FILLERS = new Set(
  [...STOP, ...SAYING_NOTHING].filter((word) => !TELLING.includes(word)),
);

/** Of these, the ones that may stand inside a phrase and change nothing: "end it all", "end all". */
export const LIGHT = new Set(
  "a an the my his it its i im am is are was were be been being got have has had just really so very quite some that this of to all and n bit keeps kept going gone went feel feels"
    .split(" "),
);

/** One weak leg and two are different signs, as are a sore spot and spots, the spine and a spin. */
export const UNLIKE = new Set(
  "strokes shingle legs calves thighs shins arms forearms hands spots spine weeks motions puffy chesty bloody handy chilly kneed elbowed spotting losing butt buttons weights heavier feverish whites"
    .split(" "),
);

/** What the age of a child means: a group of the data begins with this word. */
export const CHILD = "=child";
/** What the age of an old person means, in the same way. */
export const ELDERLY = "=elderly";

/** "no chest pain", "my arm does not tingle": what follows is not there. */
export const NO_WORDS = new Set(
  "no not without dont doesnt didnt isnt arent wasnt havent hasnt nor".split(" "),
);

/** "never had chest pain": it was not there ... */
export const NEVER = "never";
/** ... "like this", "before", "until today": and is now. */
export const UNTIL_NOW = new Set("like such so this that before until till now today".split(" "));

/** "did not fall, but it hurts": here it ends. */
export const ENDING_NO = new Set("but only just".split(" "));

/** Words that may stand between such a word and what is not there. */
export const BETWEEN_NEGATOR = new Set(
  "have has had got get feel feeling any a an the my real".split(" "),
);

const NOT_FOR_FEVER = "(?! ?(?:kg|kilo|lb|km|mile|inch|cm|mph|reps|heat|outside))";
/**
 * What is written in many ways, and how it is read: "can not" as "cant", "34wks" as "34 weeks".
 *
 * @type {[RegExp, string][]}
 */
export const FORMS = [
  [/['\u2019]/g, ""],
  // a temperature by its number, in both scales
  [RegExp(`\\b(?:3[89]|4[01]|10[0-5])[.,]\\d\\b${NOT_FOR_FEVER}`, "g"), "fever"],
  [RegExp(`\\b(?:3[89]|4[01]|10[1-5]) ?(?:c|f|degrees?)\\b${NOT_FOR_FEVER}`, "g"), "fever"],
  [/(\d)(?=[a-z])/g, "$1 "],
  [/\bwks?\b/g, "weeks"],
  [/\baged? (\d{1,2})\b/g, "$1 yo"],
  // weeks from 20 on are how pregnancy is counted
  [/\b(?:2\d|3\d|4[0-2]) weeks\b|\b[4-9] months (?=gone|along)/g, "$& pregnant "],
  [/\b(ca|could|do|does|did|have|has|had|would)n? ?not\b/g, "$1nt"],
  [/\b(?:unable|(?:havent|hasnt|hadnt|not|wasnt|isnt) (?:been )?able)(?: to)?\b/g, "cant"],
  [/\bwanna\b/g, "want to"],
  [/\bany more\b/g, "anymore"],
  // no "no" denies these
  [
    /\b(?:dont have|havent got|have no|got no|no longer have)(?: any)? (?:feeling|sensation)\b/g,
    "numb",
  ],
  [/\bno longer feel (?=(?:my|his|her|their|the|both) (?!pain|ache|stiff))/g, "numb "],
  [/\bnever had (?=(?:an? |such an? )?headache like (?:this|it)\b)/g, "worst "],
  [/\b(?:my|me|him|her|them|your|our) ?sel(?:f|ves)\b/g, "myself"],
  [/\b(?:his|her|their|our|your|me)\b/g, "my"],
];
/** What was long ago ... */
export const LONG_AGO =
  /\b(?:years ago|long ago|as a (?:young|kid|child|boy|girl|teen)|when i was (?:a|\d+|ten|nine|eight|young|younger|little|small|at school)|in (?:19|20)\d\d|last (?:winter|spring|summer|autumn|year))\b/;
/** ... and is over ... */
export const OVER =
  /\b(?:healed|recovered|over it|all gone|cleared up|fine since|(?:ok|okay|well) since|never (?:bothered|troubled)|no (?:trouble|problems?|bother))\b/;
/** ... unless it is not. */
export const NOT_OVER =
  /\b(?:new|again|today|yesterday|back now|came back|this week|but|still|(?:and|now) (?:my|i|im|ive|the|a|it|its|have|has|got|feel))\b/;
