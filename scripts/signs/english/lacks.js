// A "no" that is itself the danger, or denies nothing: "no feeling in my legs", "oh no", "not a day
// without pain". Each is written so that no "no" stands before it.

/** @type {[RegExp, string][]} */
export const LACKS = [
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
  [
    /\b(?:isnt|arent|doesnt|dont|wouldnt) (?=(?:\w+ ){1,8}?(?:red flag|bad|serious|dangerous|mean|emergency|worrying|urgent)\b)/g,
    "is ",
  ],
  // a body that lacks something
  [
    /\b(?:not|dont|doesnt|isnt|hardly|cant|no)(?: (?:get|getting|have|got|having))? (?:(?:enough|any|a|the) )?(?:air|breath)(?: in)?\b/g,
    "breathless",
  ],
  [/\b(?:not|isnt|stopped|hardly|barely) breathing\b/g, "cant breathe"],
  [/\bno (?:vision|sight)\b/g, "lost sight"],
  [/\bno (bladder|bowel) (?:control|function)\b/g, "$1 lost control"],
  [/\bno (?:movement|use) (?:in|of) (?=my )/g, "weak "],
  [
    /\b(?:havent|hasnt|not|didnt|hadnt) (?:(?:had|have|done|been for) a (?:wee|pee)|weed|peed|passed (?:any )?(?:water|urine))\b/g,
    "not peed",
  ],
  [/\b(?:not|havent|hasnt)(?: (?:got|had))?(?: any)? feeling (?=in |between |down )/g, "numb "],
  [/\bcant feel (?:the |my )?(?:toilet |loo )?seat\b/g, "numb saddle"],
  [/\bparaly[sz](?:ed|ing|is)\b/g, "weak"],
  [
    /\bcant move my (?:left |right )?arm (?:or|and) (?:left |right )?leg\b/g,
    "one side of my body weak",
  ],
  [/\bwouldnt (?=work|hold|carry|move|go)/g, "wont "],
  [/\bnot feeling (?=my (?:legs|feet|arms|hands|bum|bottom))/g, "numb "],
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
];
