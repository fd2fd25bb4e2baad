// Weeks that count something else than pain: a pregnancy, the time since a birth or an operation, the
// age of a baby. No pain "for 30 weeks" is told by them.

const HOW_MANY =
  "(?:\\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:a )?few|(?:a )?couple(?: of)?|several)";
const WEEK_OR_MONTH = "(?:weeks?|months?)";
const AFTER_THEN =
  "(?:post ?op\\w*|(?:after|since|from|post) (?:(?:i|we|my|the|an?|having|had|giving|gave) ){0,3}(?:surgery|operat\\w+|op|birth|baby|babies|c section|caesarean|delivery|twins))";
const NEWBORN = "(?:babys?|newborn|infant|twins|son|daughter|boy|girl|bub|little one)";
const NOT_OF_PAIN = "(?<!\\b(?:for|last|past|these|next|of) (?:the |about |over |last |past )?)";

/** @type {[RegExp, string][]} */
export const WEEKS = [
  [/\bpost ?(?:natal|partum)(?:ly)?\b/g, "postnatal"],
  [
    RegExp(
      `\\b(?:${HOW_MANY} )?${WEEK_OR_MONTH}(?: (?:and )?(?:\\d )?days?)? (?:pregnant|gone|along|in ?to (?:my |the )?pregnancy)\\b`,
      "g",
    ),
    "pregnant",
  ],
  [/\bpregnant (?:at |about |nearly |almost |now )?\d{1,2} (?:weeks|months)\b(?! of)/g, "pregnant"],
  [
    /\b(?:at|im|i am|now|nearly|almost) (?:2\d|3\d|4[0-2]) weeks\b(?! (?:of|in|into|plan|since|after|post)\b)/g,
    "pregnant",
  ],
  [
    /\bpregnant (?:and )?(?:in )?(?:my |the )?(?:first|second|third|1st|2nd|3rd) trimester\b/g,
    "pregnant",
  ],
  // weeks from 20 on are how pregnancy is counted
  [
    RegExp(
      `${NOT_OF_PAIN}\\b(?:2\\d|3\\d|4[0-2]) weeks\\b(?! (?:plan|program\\w*|challenge))`,
      "g",
    ),
    "$& pregnant ",
  ],
  [
    RegExp(`${NOT_OF_PAIN}\\b${HOW_MANY} ${WEEK_OR_MONTH} (?=postnatal\\b|${AFTER_THEN}\\b)`, "g"),
    "",
  ],
  [
    RegExp(
      `\\b(postnatal|surgery|operation|op|c section|caesarean|gave birth|had (?:a |my )?baby|(?:was|were) born) (?:about |nearly |just |only )?${HOW_MANY} ${WEEK_OR_MONTH}(?: ago)?\\b`,
      "g",
    ),
    "$1",
  ],
  [RegExp(`\\b${HOW_MANY} ${WEEK_OR_MONTH} olds? (?=(?:\\w+ )?${NEWBORN}\\b)`, "g"), ""],
  [
    RegExp(
      `\\b(${NEWBORN})(?: is| who is| at)? (?:only |just |now )?${HOW_MANY} ${WEEK_OR_MONTH}(?: old)?\\b`,
      "g",
    ),
    "$1",
  ],
];
