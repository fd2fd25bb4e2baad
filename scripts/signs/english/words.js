// What the reader of signs knows of English beside the search: words that say little here, and "no".
import { STOP } from "../../search/english.js";

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
  "strokes shingle legs calves thighs shins arms forearms hands spots spine weeks motions puffy chesty bloody handy chilly kneed elbowed spotting losing butt buttons weights heavier feverish whites fainted fainting faints news slurry tightenings depressing"
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
export const UNTIL_NOW = new Set(
  "like such so this that before until till now today but all since life morning hour".split(" "),
);

/** "no pain until today", "fever no chest pain yes": what is not there was not there, or is. */
export const THERE_NOW =
  /\b(?:until|till|at first|before (?:today|now|the|my|that|this)|but now|now (?:its?|im|ive|i|my|both|the)|today (?:its?|im|i|my|both|the)|lots today|yesterday|earlier|started again|like (?:this|it)|(?:this|as|so) bad|first time|normally|usually|scared|all the time|supposed to|comes? (?:on|when|in)|sitting up (?:its|it)|yes|except|only (?:when|walking|if|on)|bad when)\b/;

/** "did not fall, but it hurts": here it ends. */
export const ENDING_NO = new Set("but only just more exactly".split(" "));

/** Beside one of these, what only sounds like a sign may be one: "tight chest sitting here sweating". */
export const GRAVE = new Set(
  "sudden suddenly since sweating sweaty clammy grey fever temperature both fainted fell fall collapsed or days nothing"
    .split(" "),
);

/** "no sweating breathless": after one of these, what follows is no more of what is not there. */
export const COMPLETE = new Set(
  "sweating sweat pain surgery flight cancer fever temperature fall injury trauma accident cough rash numbness tingling weakness headache op operation infection"
    .split(" "),
);

/** Words that may stand between such a word and what is not there. */
export const BETWEEN_NEGATOR = new Set(
  "have has had got get give gives make makes cause causes feel feeling any a an the my real".split(
    " ",
  ),
);

/** What was long ago ... */
export const LONG_AGO =
  /(?<!\b(?:since|for) (?:about |over |the )?)\b(?:(?:years|yrs?|decades?) (?:ago|back(?! (?:pain|ache|hurt)))|long ago|as an? (?:young|kid|child|boy|girl|teen|baby|infant)|when i was (?:a|\d+|ten|nine|eight|young|younger|little|small|at school)|(?:once|back) at (?:school|uni|college)|in (?:19|20)\d\d|in the (?:[5-9]0s|fifties|sixties|seventies|eighties|nineties)|before i was born|(?<!\b(?:im|i am|woman|man|lady|bloke|guy|female|male|both) )in my (?:teens|youth|(?:early |late |mid )?(?:[1-6]0s|twenties|thirties|forties|fifties))|last (?:winter|spring|summer|autumn|year))\b/;
/** ... and is over ... */
export const OVER =
  /(?<!\b(?:not|never|no|\w+nt) (?:been |got |any |really )?)\b(?:healed|mended|recovered|over it|(?:all|long) (?:gone|clear|fixed|sorted|done)|cleared up|(?:got|all|fully|completely|much) better|better (?:with)?in (?:a |\d+ )?(?:days|weeks|months)|(?:fine|good|great|better|nothing|none|never|not once) since|(?:ok|okay|well) (?:ever )?since|never (?:bothered|troubled|came back|had it (?:since|again))|no (?:trouble|problems?|bother)|taken (?:off|out|away)|removed|benign|sorted|(?:nothing|none) (?:there|left)|fine now|gone now)\b/;
/** What somebody else had. */
export const OF_OTHERS =
  /\b(?:dad|mum|mom|father|mother|husband|wife|partner|brother|sister|gran\w*|nan|uncle|aunt\w*|friend|mate|neighbou?r|colleague|boss|cousin)s? (?:once |has |also )?(?:had|survived|beat)\b/;
/** ... unless it is not. */
export const NOT_OVER =
  /\b(?:new|again|today|yesterday|back now|came back|this week|but|still|(?:and|now) (?:my|i|im|ive|he|she|hes|shes|his|her|the|a|it|its|have|has|got|feel))\b/;
/** ... or something of now stands in between. */
export const OF_NOW =
  /\b(?:tonight|this (?:morning|afternoon|evening|weekend|month)|last night|sudden\w*|lately|recent\w*|these days|just now|(?:mon|tues|wednes|thurs|fri|satur|sun)day|days|weeks|hours?|minutes?)\b/;
/** With this begins what was long ago; without it, with a few words that complain of nothing. */
export const HAD = " had ";

/** What somebody complains of is not over. */
export const COMPLAINT =
  /\b(?:pains?|painful|hurt\w*|ach\w+|numb\w*|tingl\w*|breath\w*|cant|cannot|couldnt|wont|weak\w*|slurr\w*|droop\w*|dropp?ed|cough\w*|sweat\w*|fever\w*|confus\w*|bleed\w*|blood|wee|pee|tight\w*|pressure|dizz\w*|sick|collaps\w*|passed out|blacked out|faint\w*|gave way|lost|drop|fits?|blackout|blind|face|want|losing|loss|swollen|crushing|gets?|getting|worse)\b/;

/** What "round", "around" and "across" mean: they place what follows them. */
export const PLACING = "=round";

const IDLE = new Set(
  "=elderly yo please help today tonight yesterday day days =month year years hour hours week morning evening ago woman man male female old age left right bit mild slight little bad daily =daily again recently lately normal usual question advice"
    .split(" "),
);

/**
 * Whether a word says only how long, how much or who: beside it, what is asked stays the same.
 *
 * @param {string} means
 * @returns {boolean}
 */
export function isIdle(means) {
  return IDLE.has(means) || /^\d+$/.test(means);
}
