// A "no" that is itself the danger, or denies nothing: "no feeling in my legs", "oh no", "not a day
// without pain". Each is written so that no "no" stands before it.

/** @type {[RegExp, string][]} */
export const LACKS = [
  // a body that lacks something
  [
    /\b(?:pee|wee|poo)\w* without (?:feeling|knowing|noticing)(?: it)?\b|\b(?:didnt|dont|doesnt|couldnt) feel (?:it|myself|anything) (?:when (?:i |my )?)?(?:wee|pee|poo)\w*/g,
    "unaware pee",
  ],
  [/\bwithout (?:any |the )?(?:feeling|sensation)(?= (?:in|down|there|between|on)\b|$)/g, "numb"],
  [
    /\b(legs?|arms?|hands?|body|fingers|foot|feet) (?:isnt|arent|doesnt|dont|wont|not) respond\w*/g,
    "$1 disobey",
  ],
  [/\bwithout the use of\b/g, "weak"],
  [
    /\b(?:havent|hasnt|not|didnt) felt? (?=my (?:legs|feet|bum|bottom|arms|hands|saddle))/g,
    "numb ",
  ],
  [/\b(?:havent|not|dont|didnt) (?:felt|feel) anything (?=down|there|between|in )/g, "numb "],
  [/\b(?:isnt|not|wasnt|no)(?: any)? feeling (?=in |between |down |when )/g, "numb "],
  [
    /\b(?:isnt|not|wasnt|doesnt|dont) (?:talking|speaking|making|make|talk) (?:any )?sense\b/g,
    "confused",
  ],
  [
    /\b(?:isnt|wasnt|not|doesnt|wont|stopped) (?:speak|talk)(?:ing)?\b(?! (?:about|of|to|with))/g,
    "cant speak",
  ],
  [/\bspeech (?:doesnt|isnt|not) (?:com\w+ out |coming )?right\b/g, "slurred speech"],
  [
    /\b(?:isnt|wasnt|not|stopped) moving (?:my )?(?:one|left|right) side\b|\bno movement (?:in |on |down )?(?:my )?(?:left|right|one) side\b/g,
    "one side of my body weak",
  ],
  [
    /\b(arms?|legs?|hands?|feet) (?:isnt|arent|wasnt|not|doesnt|dont|stopped) (?:moving|move|work\w*)\b/g,
    "$1 weak",
  ],
  [
    /\b(?:he|she|hes|shes|dad|mum|mom|husband|wife|nan|gran\w*|baby|child|son|daughter|partner|friend) (?:is )?(?:(?:isnt|not|wasnt|doesnt|wont) respond\w*|(?:isnt|not|wasnt) waking up|(?:wont|doesnt) wake up)\b(?! (?:early|late))/g,
    "slurred speech",
  ],
  [
    /\b(?:not|isnt|doesnt|cant) see(?:ing)? (?:out of|from) (?:my )?(?:one|left|right)\b|\b(?:left|right|one) eye (?:doesnt|wont|cant|isnt) see\w*/g,
    "sight lost one eye",
  ],
  [
    /\b(?:isnt|not|wasnt) (?:pee|wee)ing\b|\b(?:pee|wee|urine) (?:doesnt|wont|isnt) (?:start|come|flow)\w*|\b(?:bladder|waterworks) (?:doesnt|wont|isnt|arent|not) (?:work|empty)\w*|\bno (?:pee|wee|urine)\b/g,
    "cant pee",
  ],
  [
    /\b(?:not|dont|doesnt|isnt|havent|hardly|cant|no)(?: (?:get|getting|have|got|having))? (?:(?:enough|any|a|the) )?(?:air|breath)(?: in)?\b/g,
    "breathless",
  ],
  [/\b(?:not|isnt|stopped|hardly|barely) breathing\b/g, "cant breathe"],
  [/\bno (?:vision|sight)\b/g, "lost sight"],
  [/\bno (bladder|bowel) (?:control|function)\b/g, "$1 lost control"],
  [/\bno (?:movement|use) (?:in|of) (?=my )/g, "weak "],
  [
    /\b(?:havent|hasnt|not|didnt|hadnt) (?:(?:had|have|done|been (?:to the (?:toilet|loo) )?for) a (?:wee|pee)|weed|peed|passed (?:any )?(?:water|urine))\b/g,
    "not peed",
  ],
  [/\b(?:not|havent|hasnt)(?: (?:got|had))?(?: any)? feeling (?=in |between |down )/g, "numb "],
  [/\b(?:cant|dont|doesnt) feel (?:the |my )?(?:toilet |loo )?seat\b/g, "numb saddle"],
  [/\bparaly[sz](?:ed|ing|is)\b/g, "weak"],
  [
    /\bcant move my (?:left |right )?arm (?:or|and) (?:my )?(?:left |right )?leg\b/g,
    "one side of my body weak",
  ],
  [/\bwouldnt (?=work|hold|carry|move|go)/g, "wont "],
  [/\bnot feeling (?=my (?:legs|feet|arms|hands|bum|bottom))/g, "numb "],
  [
    /\b(?:not|havent|never)(?: \w+){0,2} headache (?:like (?:it|this)|this bad|as bad)\b/g,
    "worst headache",
  ],
  // a "no" that denies nothing
  [/\b(?:or not|oh (?:god |my god )?no|omg no)\b/g, ""],
  [
    /\bno (?!position|pain ?killer|tablet|one )(?=(?:\w+ ){1,3}(?:is|was|came|comes|started|keeps|feels) )/g,
    "",
  ],
  [/\bnot sure\b/g, "unsure"],
  [
    /\b(cant(?! sleep)|couldnt|wont|not an?|dont|never|hardly|barely)((?: \w+){0,7}?) without\b/g,
    "$1$2 with",
  ],
  // a life that lacks something
  [
    /\b(?:no|lost (?:all|the|my)|not got (?:the|any|a)|(?:dont|havent|doesnt|hasnt) (?:have|got) (?:the|any|a|much)|without (?:the|any)) (?:will|reasons?|wish|desire) (?:left )?(?:to live|to go on|to carry on|for living)\b/g,
    "want to die",
  ],
  [
    /\b(?:no|isnt an?|isnt any|(?:dont|cant) see an?|(?:dont|cant) see any|see no) way out\b(?! of (?:the|this|my) (?:pose|stretch|position|car|bed|chair|building|contract|job))/g,
    "want to die",
  ],
  // who wants to live, or not to hurt themselves, and is in danger
  [
    /\bdont want to (?=(?:die|hurt myself) (?:but|though|scared|afraid|and i might)\b)/g,
    "want to ",
  ],
  // a question: "isnt a numb bum a red flag"
  [
    /\b(?:isnt|arent|doesnt|dont|wouldnt) (?=(?:\w+ ){1,8}?(?:red flag|bad|serious|dangerous|mean|emergency|worrying|urgent)\b)/g,
    "is ",
  ],
];
