// Falls and crashes, which people tell in more ways than all else: how the reader of signs reads them.

const VEHICLES =
  "cars?|vans?|lorry|trucks?|bus|coach|taxi|cab|tram|motorbike|moped|scooter|tractor|forklift|quad|cyclist|bike|train";

/**
 * As "knocked off my bike by a van" as "crash".
 *
 * @type {[RegExp, string][]}
 */
export const CRASHES = [
  [
    /\b(?:bus|car|coach|train|tram|taxi|driver) (?:braked|stopped) (?:hard|suddenly|sharply)\b/g,
    "crash",
  ],
  [
    /\b(?:came down|landed|crashed down|went down|sat down) (?:really |so |very )?(?:hard|heavily|badly|flat) on my (?:tailbone|tail bone|back|bum|backside|coccyx|head|neck)\b/g,
    "fell heavy on my back",
  ],
  [
    /\b(?:jumped|dived|dove|plunged|went) in(?:to)? (?:the |a )?(?:\w+ )?(?:lake|pool|river|sea|water|quarry|shallow end)(?: \w+){0,3} (?:hit|banged|smacked|bashed|cracked)\b/g,
    "dived banged",
  ],
  [
    /\btripped (?:up )?(?:on|over) (?:the|an?|my) (?:\w+ )?(?:rug|mat|step|kerb|carpet|dog|cat|lead|wire|cable|hose|root|paving|pavement|toys?|stairs?|bag|slab|stool|hoover)\b/g,
    "fell",
  ],
  [
    /\b(?:wall|ceiling|roof|scaffold\w*|scrum|shelf|shelves) (?:\w+ )?(?:fell|collapsed|gave way|came down|caved in)\b/g,
    "crash",
  ],
  [/\bfall down (?:the |some |my )?(?=stairs|steps|ladder)/g, "fell "],
  [/\bthrown off (?=(?:an? |the |my )?(?:\w+ )?(?:bull|horse|pony|quad))/g, "fell off horse "],
  [/\b(?:got|get|was|been|were|being) (?:\w+ )?shunted\b/g, "crash"],
  [
    /\b(?:horse|pony|bull|cow) (?:\w+ )?(?:threw|bucked|trampled|flattened) (?:my|us|i)\b/g,
    "crash",
  ],
  [
    RegExp(
      `\\bf[ae]ll(?:en)? (?:off|from|out of) (?:the back of )?(?:an? |the |my )?(?:moving )?(?:${VEHICLES})\\b`,
      "g",
    ),
    "crash",
  ],
  [
    /\b(fell|landed|dropped|smacked|flat)(?: \w+)? (?:on|onto) (?:my|the) face\b(?! (?:is|has|looks|went|feels))/g,
    "$1",
  ],
  [/\bhead ?first\b/g, "dived"],
  [
    /\b(?:drawers|wardrobe|cupboard|cabinet|box|shelf|shelves|tree|branch|beam|bricks?|pallet|bale|barbell|weights?|tv|cow|horse) (?:\w+ )?(?:fell|landed|toppled|tipped|came down) (?:over )?on(?:to)? (?:top of )?(?:my|us)\b/g,
    "crash",
  ],
  [
    /\b(?:knocked|sent) (?:my |us )?flying\b|\b(?:went|flew|thrown|flying) over (?:my |the )?handle ?bars?\b/g,
    "crash",
  ],
  [
    /\b(?:was|got|been|were) (?:thrown|flung|hurled) (?:against|across|down|into|forwards?)\b|\b(?:hit|against|into) (?:my|the) (?:dashboard|windscreen|windshield|steering wheel)\b|\bflew (?:down|across|into) (?:the|a)\b/g,
    "crash",
  ],
  [
    /\b(?:c[ao]m(?:e|ing)|fl[ei]w|flying|bucked|thrown|slid|slipped|rolled|toppled|tumbled|plunged|chucked|flung|tossed) (?:right |straight )?(?:off|down from) (?=(?:my|the|an?|some) (?:\w+ ){0,2}?(?:ladders?|steps?|horse|pony|bike|motorbike|moped|scooter|quad|roof|scaffold\w*|trampoline|swing|wall|skateboard|ebike|balcony|platform|tractor|trailer|stairs)\b)/g,
    "fell ",
  ],
  [
    RegExp(
      `\\b(?:hit|struck|knocked(?: \\w+)?|run over|ran over|clipped|shunted|rammed|rear ?ended|dragged|crushed) (?:\\w+ ){0,2}?by (?:\\w+ ){0,2}?(?:${VEHICLES})\\b`,
      "g",
    ),
    "crash",
  ],
  [
    RegExp(
      `\\b(?:${VEHICLES}) (?:\\w+ ){0,4}?(?:hit|struck|clipped|knocked|rammed|shunted|(?:drove|went|ran|ploughed|smashed|slammed|crashed|reversed|backed|piled|skidded) (?:straight |right )?(?:in ?to|over)) (?:(?:the )?(?:side|back|rear|front) of )?(?:my|us|i)\\b`,
      "g",
    ),
    "crash",
  ],
  [
    RegExp(
      `\\b(?:drove|ploughed|smashed|slammed|skidded|crashed|veered|swerved) (?:\\w+ ){0,3}?in ?to (?:an?|the|another) (?:parked |brick |lamp |telegraph )?(?:trees?|walls?|ditch|hedge|barrier|bollard|lamppost|post|pole|kerb|${VEHICLES})\\b`,
      "g",
    ),
    "crash",
  ],
  [
    RegExp(
      `\\b(?:${VEHICLES}) (?:\\w+ ){0,2}?(?:flipped|rolled|overturned|skidded|aquaplaned|spun|written off|totalled)\\b|\\b(?:flipped|rolled|overturned|wrote off|totalled) (?:my|the|a) (?:${VEHICLES})\\b`,
      "g",
    ),
    "crash",
  ],
  [
    /\bt ?boned?\b|\bshunted (?:the|a|my|us|into)\b|\brear ?ended\b|\b(?:came|went|skidded|slid) off the (?:road|motorway)\b/g,
    "crash",
  ],
  [
    /\b(?:someone|somebody|driver|idiot|he|she|they|guy|bloke|woman|man) (?:\w+ ){0,2}?(?:ran|drove|went|crashed|smashed|slammed|ploughed|piled|shunted|bumped|hit) (?:straight |right )?(?:in ?to |up )?(?:the )?(?:back|rear|side|front|boot) of (?:us|my (?:car|van|bike|vehicle)|my(?= (?:on|at|in|this|and|today|yesterday|when|while|last)|$))/g,
    "crash",
  ],
];
