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
export const UNTIL_NOW = new Set("like such so this that before until till now today".split(" "));

/** "did not fall, but it hurts": here it ends. */
export const ENDING_NO = new Set("but only just".split(" "));

/** Words that may stand between such a word and what is not there. */
export const BETWEEN_NEGATOR = new Set(
  "have has had got get feel feeling any a an the my real".split(" "),
);

const YOUNG =
  "lad|lass|son|daughter|boy|girl|grandson|granddaughter|niece|nephew|kid|child|eldest|youngest|little one|grandchild";
const VEHICLES =
  "cars?|vans?|lorry|trucks?|bus|coach|taxi|cab|tram|motorbike|moped|scooter|tractor|forklift|quad|cyclist|bike|train";
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
  // small words that change nothing where they stand
  [
    /\b(?:just|completely|totally|literally|basically|actually|absolutely) (?=gone|gives?|gave|giving|went|stop|lost|wont|cant|numb|dead)/g,
    "",
  ],
  [/\b(every|each|most) (?:single|passing|blessed) (?=day|night|morning|time)/g, "$1 "],
  [/\b(?:day (?:on|after|to) day|with each day|by the day)\b/g, "every day"],
  [/\b(?:every|each) (?:time|rep|set)\b/g, "when"],
  [/\btak(?:e|ing) a breath(?: in)?\b/g, "breathe"],
  [/\b((?:press|push|pull|chin)(?= ups?\b)|sit(?= ups\b)) /g, "$1"],
  [/\byrs?\b/g, "years"],
  [/\bthr[eo]w(?:n|ing)? up\b/g, "throw up"],
  [
    /\bbreath(?:ing)? (?:is|gets|getting|feels) (?:\w+ )?short\b|\bshort(?:ness)?(?: of)? breath\b/g,
    "short of breath",
  ],
  [/\bworst (?=when|lying|at night|in bed|if)/g, "worse "],
  [/\b(?:dont|cant) see (?:the|any|a) point\b/g, "no point"],
  [/\bflights? of (?:stairs|steps)\b|\bup (?:the |a )?(?:\w+ )?flights?\b/g, "stairs"],
  // "cant walk without pain": it is there
  [
    /\bcant ((?:\w+ ){1,6}?)without (?=(?:gasp|stop|pain|hurt|chok|cough|puff|gett?|be|pant|feel|wet|leak|fall|los|hav|cry|wince|scream)[a-z]*\b)/g,
    "cant $1with ",
  ],
  // whose age a number is
  [
    RegExp(
      `\\b((?:${YOUNG}|he|she|hes|shes)s?)(?: is| has just turned| just turned| turned)? (?:only |just |nearly |almost )?(\\d{1,2})(?= (?:and|but|with|has|who|so|keeps?|complains?|cries|says|moans?|gets|now|my|back)\\b| *$)`,
      "g",
    ),
    "$1 $2 yo",
  ],
  // when and why
  [
    RegExp(
      `\\b(?:started|began|begun|came on|appeared)(?: \\w+){0,2}? (?:yesterday|last night|this (?:morning|week|weekend|afternoon|evening)|the other (?:day|night)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:a |the )?(?:one|two|three|four|five|six|few|couple(?: of)?|\\d)? ?(?:days?|hours?|nights?) ago)\\b`,
      "g",
    ),
    "new",
  ],
  [
    /\b(?:cant think (?:of )?(?:anything|why|what|how)|(?:no idea|not sure|dont know|dunno|cant (?:work out|say|explain)) (?:why|what|how)(?: \w+){0,2}? (?:caused?|brought|did|set|started)|(?:no idea|dont know|dunno|not know) why|(?:didnt|havent|hasnt|not) (?:(?:\w+ )?(?:or|nor) )?(?:do|done) (?:anything|owt|nothing)|nothing i (?:did|have done)|for no (?:\w+ )?reason)\b/g,
    "unexplained",
  ],
  [
    /\b(?:not|no|never|without|isnt|wasnt|havent|hasnt|didnt|dont|arent) (?:(?:been|even|really|on|a|any|doing|my) )*(?:diet\w*|slimming(?: world)?|weight ?watchers|keto|trying)\b/g,
    "unexplained",
  ],
  // a body that does not obey
  [
    /\b(?:dont|doesnt|didnt|wont|not|arent|isnt) (?:do|doing|go|going) (?:what|as|where)\b/g,
    "wont do what",
  ],
  [/\b(?:dont|doesnt|didnt|wont|not|arent|isnt) (?:listen|respond|obey)\w*/g, "disobey"],
  [/\b(?:a )?mind of (?:its|my) own\b|\bdo(?:es|ing)? (?:its|my) own thing\b/g, "disobey"],
  [
    /\bcant (?:get|make) (my (?:left |right |both )?\w+) (?:to )?(?:do|work|move|listen|obey)\b/g,
    "$1 disobey",
  ],
  [
    /\b(bladder|bowels?|waterworks) (?:\w+ ){0,2}?(?:lets?|letting|gives?|gave|giving) (?:go|way|out)\b/g,
    "$1 lost control",
  ],
  [
    /\b(wee|pee|poo|urine) (?:\w+ )?(?:comes?|came|coming|runs|running|trickles) out\b/g,
    "$1 leaking",
  ],
  [
    /\bno grip (?=(?:left )?(?:in|on) )|\b(?:keeps?|kept|starts?|started) (?:on )?let(?:ting)? (?:\w+ )?go(?= of |$)/g,
    "lost grip ",
  ],
  [
    /\b(?:went|gone|goes|turned|going) (?:all )?(?:black|dark|blank|dim)\b(?: (?:in|of|on|my|the|one|left|right)){1,4} eyes?\b|\beyes? (?:just |suddenly )*(?:went|goes|turned) (?:all )?(?:black|dark|blank|blind)\b/g,
    "blind eye",
  ],
  [
    /\b(?:stone|kilos?|kgs?|pounds|lbs?) (?:lighter|less)\b|\b(?:dropped|lost) (?:\w+ )?(?:dress |trouser |clothes )?sizes?\b|\bdown (?:\w+ )?(?:dress|trouser|clothes) sizes?\b|\bbelt (?:\w+ ){0,4}notch(?:es)?\b|\bnotch(?:es)? tighter\b/g,
    "lost weight",
  ],
  [/\bgrip (?:(?:has|is|just) )*suddenly (?:gone|went)\b/g, "sudden lost grip"],
  [/\b(?:sight|vision) (?:just )?(?:blanked|greyed|blacked|faded) out\b/g, "sight lost"],
  [
    /\b(?:dropped|gone|down|fell) from \d+(?: \d+)? (?:stone|kilos?|kgs?|pounds|lbs?)\b/g,
    "lost weight",
  ],
  [/\b(?:more|worse) than the (?:last|day before|one before)\b/g, "worse"],
  [/\b(?:one|left|right) half of my (body|face)\b/g, "one side of my $1"],
  // falls and crashes
  [
    RegExp(
      `\\bf[ae]ll(?:en)? (?:off|from|out of) (?:the back of )?(?:an? |the |my )?(?:moving )?(?:${VEHICLES})\\b`,
      "g",
    ),
    "crash",
  ],
  [/\b(fell|landed|dropped|smacked|flat)(?: \w+)? (?:on|onto) (?:my|the) face\b/g, "$1"],
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
    /\b(?:c[ao]m(?:e|ing)|fl[ei]w|flying|bucked|thrown) (?:right |straight )?off (?=(?:my|the|an?) (?:\w+ )?(?:ladders?|steps?|horse|pony|bike|motorbike|moped|scooter|quad|roof|scaffold\w*|trampoline|swing|wall|skateboard|ebike|balcony|platform|tractor|trailer|stairs)\b)/g,
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
];
/** What was long ago ... */
export const LONG_AGO =
  /(?<!\b(?:since|for) (?:about |over |the )?)\b(?:(?:years|yrs?|decades?) (?:ago|back(?! (?:pain|ache|hurt)))|long ago|as an? (?:young|kid|child|boy|girl|teen|baby|infant)|when i was (?:a|\d+|ten|nine|eight|young|younger|little|small|at school)|(?:once|back) at (?:school|uni|college)|in (?:19|20)\d\d|in my (?:teens|youth|(?:early |late |mid )?(?:[1-6]0s|twenties|thirties|forties|fifties))|last (?:winter|spring|summer|autumn|year))\b/;
/** ... and is over ... */
export const OVER =
  /(?<!\b(?:not|never|no|\w+nt) (?:been |got |any |really )?)\b(?:healed|mended|recovered|over it|(?:all|long) (?:gone|clear|fixed|sorted|done)|cleared up|(?:got|all|fully|completely|much) better|better (?:with)?in (?:a |\d+ )?(?:days|weeks|months)|(?:fine|good|great|better|nothing|none|never|not once) since|(?:ok|okay|well) (?:ever )?since|never (?:bothered|troubled|came back|had it (?:since|again))|no (?:trouble|problems?|bother)|taken (?:off|out|away)|removed|benign|sorted|(?:nothing|none) (?:there|left)|fine now|gone now)\b/;
/** What somebody else had. */
export const OF_OTHERS =
  /\b(?:dad|mum|mom|father|mother|husband|wife|partner|brother|sister|gran\w*|nan|uncle|aunt\w*|friend|mate|neighbou?r|colleague|boss|cousin)s? (?:once |has |also )?(?:had|got|survived|beat|fainted|collapsed|broke|fell)\b/;
/** ... unless it is not. */
export const NOT_OVER =
  /\b(?:new|again|today|yesterday|back now|came back|this week|but|still|(?:and|now) (?:my|i|im|ive|he|she|hes|shes|his|her|the|a|it|its|have|has|got|feel))\b/;
/** ... or something of now stands in between. */
export const OF_NOW =
  /\b(?:tonight|this (?:morning|afternoon|evening|weekend|month)|last night|sudden\w*|lately|recent\w*|these days|just now|(?:mon|tues|wednes|thurs|fri|satur|sun)day|days|weeks|hours?|minutes?)\b/;
