// Words of doctors, which people copy from letters, and what is long past in a letter as in a search.

/**
 * Short forms, which only capital letters tell from other words: a "PE" is no lesson.
 *
 * @type {[RegExp, string][]}
 */
export const CAPITALS = [
  capitals(
    "PE(?! (?:lessons?|class(?:es)?|teacher|teaching|kit|bag|hall|at|department|exercises?|warm))",
    "pulmonary embolism",
  ),
  capitals("(?:N?STEMI|MI)", "heart attack"),
  capitals("CES", "cauda equina"),
  capitals("CVA", "stroke"),
  capitals("SOB(?:OE)?", "short of breath"),
];

const SINCE_THEN =
  "(?: (?:\\w+ ){0,4}?(?:years?|yrs?|months?|decades?) (?:ago|back)| last (?:year|spring|summer|autumn|winter))";
const LONG_PAST = `(?:${SINCE_THEN}| (?:back )?in (?:19|20)\\d\\d)`;
const NOT_AGAIN = "(?!.*\\b(?:same|like|again|similar|back now)\\b)";

/** @type {[RegExp, string][]} */
export const LETTERS = [
  [/\bbilateral (?:lower (?:limbs?|extremity)|legs?)\b/g, "both legs"],
  [/\bbilateral (?:upper (?:limbs?|extremity)|arms?)\b/g, "both arms"],
  [/\bpara(?:paresis|plegia)\b/g, "both legs weak"],
  [
    /\b(?:gait|walking) (?:disturbances?|disorders?|problems?|abnormalit\w+)\b|\bataxi[ac]\b/g,
    "my walking has changed",
  ],
  [/\bbilateral (?=sciatica|hands?|feet|foot)/g, "both "],
  [
    /\barms (?:wont|dont) (?:go|lift|come|raise)(?: up)?\b|\bcant (?:get|put|bring|reach) (?:my |both |the )*arms (?:up|above|over)\b/g,
    "cant lift arms",
  ],
  [/\bdysarthri[ac]\b/g, "slurred speech"],
  [/\bdiplopia\b/g, "double vision"],
  [/\bhaematuria\b|\bhematuria\b/g, "blood in pee"],
  [/\bpleuritic\b/g, "when i breathe in"],
  [/^(?:my |i have |ive got |very |both )*weak arms$/g, "cant lift arms"],
  // what somebody once had is no alarm now, if this is not the same again
  [
    RegExp(
      `\\b(?:had an? (?:\\w+ )?heart attack${LONG_PAST}|heart attack${SINCE_THEN}|recover\\w+ from (?:an?|my) heart attack)\\b${NOT_AGAIN}`,
      "g",
    ),
    "cardiac history",
  ],
  [
    RegExp(
      `\\b(?:had an? (?:mini |\\w+ )?(?:stroke|tia)${LONG_PAST}|stroke${SINCE_THEN})\\b${NOT_AGAIN}`,
      "g",
    ),
    "stroke survivor",
  ],
  [
    RegExp(
      `\\bhad an? (?:\\w+ )?(?:pulmonary embol\\w+|(?:blood )?clot (?:on|in) (?:my |the )?lungs?)${LONG_PAST}\\b${NOT_AGAIN}`,
      "g",
    ),
    "past clot",
  ],
  // who falls often does not ask for an ambulance
  [
    /^(?:\w+ ){0,3}?(?:fall|falls|fell|falling)(?: over| down)? (?:a lot|lots|often|regularly|frequently|every (?:day|week))$/g,
    "unsteady",
  ],
  [
    /^(?:(?:\w+ ){0,3}?(?:has|have|had|having) )?(?:(?:\d+|two|three|four|some|several|frequent|recurrent|repeated|more|many|a few|lots of|a lot of|unexplained) )*falls(?: (?:lately|recently|(?:this|last|every) (?:week|month|year)))?$/g,
    "unsteady",
  ],
  [/^(?:(?:\w+ ){0,2}?(?:keeps?|kept) (?:on )?falling|falling over)$/g, "unsteady"],
];

/**
 * Short forms stand in capital letters beside others, or quite alone: who shouts says nothing by it.
 *
 * @param {string} form
 * @param {string} meant
 * @returns {[RegExp, string]}
 */
function capitals(form, meant) {
  return [
    RegExp(
      `(?<=[a-z].{0,80})\\b${form}\\b|\\b${form}\\b(?=.{0,80}[a-z])|^[^A-Za-z]*\\b${form}\\b(?=[^A-Za-z]*$)`,
      "g",
    ),
    meant,
  ];
}
