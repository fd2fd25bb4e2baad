// Words as they are typed in haste, or as they are said, which no slip of the keys explains.

/**
 * Ticks of a list that somebody has gone through.
 *
 * @type {[RegExp, string][]}
 */
export const TICKS = [[/[\u2611\u2705\u2714]/g, " yes "]];

/** @type {[RegExp, string][]} */
export const SPELLINGS = [
  [/\b(?:cnt|cannae|cudnt|couldnae)\b/g, "cant"],
  [/\be?nuff?\b/g, "enough"],
  [/\b(?:nowt|nuffin|nuthin|nothin)\b/g, "nothing"],
  [/\b(?:summat|sumthing|sumfin|somethin)\b/g, "something"],
  [/\bwiv\b/g, "with"],
  [/\bloosing (?=weight|control|my|sight|vision|grip|feeling|blood)/g, "losing "],
  [
    /\b(gone|is|are|feels?|went|going|legs?|arms?) week\b(?! (?:\d|one|two|three|four|by|on|of|in|ago|after|before|plan))/g,
    "$1 weak",
  ],
  [/\bcouching (?=up|blood|my)/g, "coughing "],
  [/\bblud\b/g, "blood"],
  [/\butis?\b/g, "water infection"],
  [/(?<!\b(?:window|glass) )\bpanes?\b(?! of)/g, "pain"],
  [/\bakes?\b/g, "ache"],
  [/\btite\b/g, "tight"],
  [/\bfase\b/g, "face"],
  [/\bcaff\b/g, "calf"],
  [/\bkil (?=my|me)/g, "kill "],
  [/\bbreeve?\b/g, "breathe"],
  [/\bincontin[ae]nt?\b/g, "incontinent"],
  [/\bshortnes+ of bre\w+/g, "short of breath"],
  [/\bhad a strike\b/g, "had a stroke"],
  [/\b(?:weed|pood) (?=myself|my pants)/g, "peed "],
  // what a "two" and a "see" count and mean
  [
    /\b(?:two|2) (?=(?:more |whole |long )?(?:secs|seconds|mins|minutes|hrs|hours|days|nights|weeks|months|years|times)\b)/g,
    "",
  ],
  [
    /\bwont see (?=(?:anyone|anybody|people|somebody|someone|friends|family|(?:an?|the|my) (?:doctor|gp|nurse)))/g,
    "wont visit ",
  ],
];
