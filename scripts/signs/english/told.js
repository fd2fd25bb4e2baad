// How people tell of signs in words of their own: a husband who holds his chest, a wee that needs a
// push, a life that somebody sees no point in. Each is written as the signs say it.

const REFUSED = "dont|doesnt|didnt|wont|isnt|not";
const WILL = "want|wants|wanted|hope|hopes|hoping|wish|wishes|rather|pray|prays|praying|prefer";
// What somebody does not want to wake up to, who wants to wake up.
const WAKING =
  "with|sore|stiff|in|every|early|at|tired|so|feeling|from|to|and|because of (?:the|my) (?:kids?|baby|noise|alarm)|the kids|my";
const PEE =
  "pee|peeing|wee|weeing|urinate|urinating|pass urine|pass water|pass wee|go for a (?:wee|pee)";

/** @type {[RegExp, string][]} */
export const TOLD = [
  // a chest that is held
  [
    /\b(?:clutch(?:es|ed|ing)?|grabb(?:ed|ing)|grabs?) (?:(?:on|at|onto) )?(?:to )?my chest\b|\b(?:hold(?:s|ing)?|gripp?(?:s|ing)?) (?:on )?(?:to )?my chest\b(?! (?:up|open|out|high|tall|(?:down|still)(?! on)|forward|press|stretch))/g,
    "chest pain",
  ],
  [
    /\b(?:rub(?:s|bing)?|hands? on) my chest (?=(?:\w+ ){0,4}(?:grey|pale|sweat|clammy|sick|faint))/g,
    "chest pain ",
  ],
  [
    /\b(tight\w*|pains?|painful|pressure|heav\w+|squeez\w+|crush\w+|weight|hurts|hurting|ach\w+|sore|burning) (?:(?:right|all|straight|going|feeling|really) )*(?:across|over) (?:the|my) (?:(?:whole|entire|middle|top|front|left side|left) (?:of )?(?:the |my )?)*(?:chest|front)\b/g,
    "$1 chest",
  ],
  [/\bheaviness\b/g, "heavy"],
  [/\bchest ((?:\w+ ){0,3}?)(?:right |all )across\b/g, "chest $1"],
  [
    /\bheart (?:is |was )?(?:going|beating|hammering) (?:like (?:mad|crazy|the clappers|a train|anything)|(?:so |too |really |very )?fast|nineteen to the dozen)\b/g,
    "heart racing",
  ],
  // sight and speech
  [
    /\b(?:went|gone|going|go) blind\b(?! (?:with|from) (?:boredom|spread\w*|paperwork))/g,
    "lost sight",
  ],
  [
    /\b(speech|words?|voice)((?: \w+){0,3}?) slurry\b|\bslurry (?=speech|words|voice|talk)/g,
    "slurred speech ",
  ],
  // limbs
  [
    /\b(?:sudden\w* (?:\w+ ){0,2}?cant (?:lift|raise) (?:my |both )*arms|cant (?:lift|raise) (?:my |both )*arms (?:\w+ ){0,3}?sudden\w*)\b/g,
    "sudden weak arms",
  ],
  [
    /\b(?:this (?:morning|afternoon|evening)|today|tonight) (my (?:left |right )?(?:hands?|arms?|legs?|fingers|face|grip)) (?:just |suddenly )?(?:went|has gone|have gone) /g,
    "sudden $1 ",
  ],
  [
    /\bcant (?:move|use|lift) my (?:legs|feet)\b(?! (?:up|high|higher|off|in|during|straight))/g,
    "weak legs",
  ],
  [
    /\b(left|right) (?:arm|hand) and (?:my )?(?:\1 )?(?:leg|foot)\b|\b(left|right) (?:leg|foot) and (?:my )?(?:\2 )?(?:arm|hand)\b/g,
    "one side of my body",
  ],
  [/\bmyeloma(?= (?:and|with|plus|new|but)\b)/g, "cancer"],
  [
    /\b(?:words|speech) (?:\w+ )?(?:came|comes?|coming) out (?:all )?(?:funny|wrong|odd|weird|jumbled)\b/g,
    "slurred speech",
  ],
  [/\blost (?:the )?use of\b/g, "weak"],
  [/\bone (?:hand|arm) curls? (?:up|in)\b/g, "one hand weak"],
  [/\barm (?:wont|wouldnt|doesnt) lift\b/g, "arm weak"],
  [/\bcant (?:keep|stay) upright\b/g, "sudden unsteady walking"],
  [/\bdroop\w*(?: \w+){0,3} (?:on )?one side\b/g, "face drooping"],
  [/\blosing (?:my )?(?:sight|vision)\b/g, "lost sight"],
  [
    /\bhalf (?:of )?my (?:sight|vision) (?:(?:has|is|just) )*(?:gone|missing)\b/g,
    "sight half missing",
  ],
  [/\blosing (?:my )?(bladder|bowel) control\b/g, "$1 lost control"],
  [
    /\btight band (?:round|around|across) my (?:left |right )?(?:side|front|bottom|top|ribs|body)\b/g,
    "tight band round chest",
  ],
  [/\bcotton wool (?=between|down|in my)/g, "numb "],
  [/\bblotchy\b/g, "mottled"],
  [
    /\b(?:face|smile)(?: \w+){0,3}? (?:isnt|not) (?:the )?(?:same|even|straight)\b|\bcant smile (?:on|with) (?:one|left|right|the|my)\b|\b(?:face|mouth) (?:doesnt|wont|isnt) mov\w*|\bmouth (?:is |has gone |gone )?twisted\b|\bdrool\w* (?:on|from|out of) (?:one|the|left|right)\b|\btongue (?:\w+ ){0,3}(?:to|on) one side\b|\bonly one (?:arm|side) (?:raises|lifts|moves)\b/g,
    "face drooping",
  ],
  [
    /\bone pupil (?:\w+ ){0,2}(?:bigger|larger|smaller)\b|\beyelid (?:has |is )?dropp?ed\b/g,
    "eyelid drooping",
  ],
  [/\bcant (?:swallow|speak|talk)(?=.*\bvoice (?:is |has )?gone\b)/g, "cant speak"],
  [/\bcant understand (?:what )?(?:people|anyone|words|speech)\b/g, "cant speak"],
  [
    /\b(?:having|had|has|having another) (?:an? )?(?:epileptic )?(?:fit|seizure)\b(?! of)|\bseizures?\b|\bconvuls\w+|\b(?:baby|child|son|daughter|dad|mum|he|she)(?: \w+){0,2} fitting\b/g,
    "slurred speech",
  ],
  [
    /\b(lips|fingers)(?: and (?:lips|fingers))? (?:\w+ )?(?:gone|going|went|are|look) (?:purple|bluish|mauve)\b/g,
    "lips blue",
  ],
  [/\bthroat (?:is )?(?:closing|swelling)\b|\bfeels? like (?:im )?drowning\b/g, "cant breathe"],
  [/\b(?:dark )?(?:brown|black) bits like coffee\b|\bcoffee grounds\b/g, "vomiting blood"],
  [/\bhad a baby\b/g, "gave birth"],
  // pee and poo
  [
    /\bweeing (?=myself|the bed|my )|\b(?:wet|wetting|peed|weed|weeing|leak|leaked|leaking) (?:\w+ )?in (?:(?:my|the) )?(?:sleep|bed)\b/g,
    "wet the bed ",
  ],
  [
    RegExp(
      `\\b(?:strain(?:s|ing|ed)?|pushing|(?:have|has|had|need|needs|got) to (?:push|strain|squeeze|force)|push(?:ed)? (?:hard|really hard)) (?:\\w+ ){0,2}?(?:to )?(?:(?:start|begin|get)(?:ing)? )?(?:(?:a|any|the|my|some) )?(?:${PEE}|urine)(?: out| going| started)?\\b`,
      "g",
    ),
    "cant pee",
  ],
  [
    /\b(?:dont|doesnt|cant|no longer|never|not) (?:\w+ )?(?:know|feel|tell|sense|notice) (?:when|if|that|whether) (?:\w+ )?(?:need|needs|have|has|want|wants) to go(?: to the (?:toilet|loo|bathroom))?(?= anymore| now| (?:and|but|or|so)\b| *$)/g,
    "unaware pee",
  ],
  [
    /\b(?:no|lost (?:my|the|all)) (?:urge|feeling|sensation) (?:to|of needing to|that i need to) (?:go|pee|wee|urinate)(?: to the (?:toilet|loo|bathroom))?\b/g,
    "unaware pee",
  ],
  [
    RegExp(
      `\\b(wip(?:e|es|ed|ing))(?: \\w+){0,7}? (?:feels?|felt|like|its|is)(?: like)?(?: its)? (?:(?:a bit|really|all|so|very) )*(?:wrong|odd|funny|weird|strange|different|nothing|(?:${REFUSED}) (?:my|me|mine|there|feel\\w*)(?: skin| bum| own)*|(?:someone|somebody) elses?(?: skin| bum)?)(?= |$)`,
      "g",
    ),
    "$1 numb",
  ],
  [
    /\bcant go (?:to )?(?:the )?(?:toilet|loo|bathroom)\b(?! (?:alone|by|on my own|without|at|in|quickly|fast)\b)/g,
    "cant pee",
  ],
  [
    /\b(?:spit(?:s|ting)?|spat|cough(?:s|ing|ed)?|hack(?:s|ing|ed)?) (?:up|out) (?:\w+ ){0,2}?red\b/g,
    "bringing blood",
  ],
  // pain that nothing changes
  [
    /\bnothing (?:(?:i|we) (?:\w+ )?(?:do|try|take) )?(?:takes|shifts|stops|kills|dulls|calms) (?:it|the|this|my)\b/g,
    "nothing helps",
  ],
  [
    /(?<!\b(?:last|past|next|within|for|in|every|of) )\b24 hours\b(?: a day)?(?! (?:ago|later|after|before))/g,
    "constant",
  ],
  [
    RegExp(`\\b(?:${REFUSED}) help\\w*((?: \\w+){1,8}?) (?:${REFUSED}) help\\w*`, "g"),
    "nothing helps$1",
  ],
  [
    /\b(?:and|with|plus|also) (?:some |recent )?weight loss\b(?! (?:tips|exercises?|plan|diet|program\w*|help|advice|goals?))/g,
    "and lost weight",
  ],
  // pain like a belt
  [
    /\b(?:belt|band|girdle|corset|strap) ?like (?:pain|ach\w+|tight\w*|numb\w*|feeling|sensation|pressure)\b(?! (?:round|around|across)|.*head)/g,
    "pain like a belt round my ribs",
  ],
  // a baby that is not born yet
  [
    /\b(?:reduced|less|fewer|no|decreased|changed?|slow\w*) (?:f(?:o|a)?etal|babys?|bump) (?:movements?|kicks|kicking)\b|^(?:reduced|fewer|less|no) (?:movements|kicks)$/g,
    "baby not moving",
  ],
  [
    /\b(?:babys?|bump|f(?:o|a)?etal) (?:movements?|kicks) (?:\w+ ){0,2}(?:reduced|less|fewer|decreased|stopped|slow\w*)\b|\bmovements? of (?:my |the )?baby (?:\w+ ){0,2}(?:reduced|less|fewer)\b/g,
    "baby not moving",
  ],
  [
    /\bbaby (?:\w+ ){0,2}(?:stopped|not|isnt|hardly|barely|less|hasnt|wont|doesnt) (?:\w+ )?(?:mov|kick)\w*(?!.*\b(?:seat|pram|cot|sling)\b)|\bcant feel (?:my |the )?baby\b/g,
    "baby not moving",
  ],
  // face and feet of somebody who is pregnant
  [
    /\b(face|hands?|feet|fingers|ankles|eyes|legs?)((?: \w+){0,4}?) puff(?:ed|y)?(?: up)?\b/g,
    "$1$2 swollen",
  ],
  // children
  [/\b(boy|girl|son|daughter|lad|lass|child|kid) of (\d{1,2})\b/g, "$1 $2 yo"],
  [
    /(?<=\b(?:yo|boy|girl|son|daughter|child|kid|toddler|grandson|granddaughter)\b.{0,20})\bcr(?:y|ies|ied|ying) (?:\w+ )?(?:with|about|from|because of|over) my (back|neck|spine)\b/g,
    "$1 pain",
  ],
  [
    /\b(?:am|im|is|hes|shes|keep|keeps|been) losing (?:(?:a lot|lots|loads) of |so much |some |too much )?weight\b(?! (?:for|to|by|with|help|on))/g,
    "lost weight",
  ],
  // despair
  [/\bhat(?:e|es|ing) (?:my|this) (?:whole )?life\b/g, "hopeless"],
  [/\bfeverish\b/g, "fever"],
  [
    /\b(?:took|taken|taking|swallow\w*) (?:\d{2,}|all|too many|loads of|a load of|a lot of|lots of|the whole (?:pack|box|bottle) of) (?:\w+ ){0,2}?(?:tablets?|pills?|paracetamol|morphine|meds|medication|painkillers?|codeine|ibuprofen|insulin)\b/g,
    "suicide",
  ],
  [
    /\bcant keep myself safe\b|\bhow many (?:\w+ ){1,5}?to (?:die|kill|end it)\b|\bpainless ways? to (?:die|go)\b|\brope ready\b|\bgoodbye (?:letters?|notes?)\b|\bdriv\w+ into (?:an? |the )?(?:wall|tree|lorry)\b|\b(?:cut|cutting) my (?:arms?|wrists?|legs) again\b|\bbetter (?:off )?if i (?:just )?(?:disappeared|was gone|died|wasnt)\b|\b(?:go|going) to sleep and never wake\b|\bbe with my (?:dead|late) \w+/g,
    "suicide",
  ],
  [
    /\bno point (?:in|of|to) (?:being (?:here|alive)|carrying on|going on|living|it all|any of (?:it|this)|this anymore)\b|\bno point anymore$/g,
    "no point in living",
  ],
  [
    /\bno (?:\w+ )?reason to (?:go on|carry on|live|be here|keep going|get up)\b|\b(?:dont|cant) (?:see|think of|find|have) (?:a|any|one) reason to (?:go on|carry on|live|be here|keep going)\b/g,
    "want to die",
  ],
  [
    RegExp(
      `\\b(?:${WILL})(?: \\w+){0,8}? (?:not|never|dont|didnt|doesnt|wont)(?: (?:want|to|ever|have))* wake up\\b(?! (?:${WAKING})\\b)|\\b(?:dont|doesnt|didnt) (?:want|wish)(?: to)?(?: \\w+)? wake up(?! (?:${WAKING})\\b)`,
      "g",
    ),
    "want to die",
  ],
];
