// What is written in many ways, and how the reader of signs reads it.

const YOUNG =
  "lad|lass|son|daughter|boy|girl|grandson|granddaughter|niece|nephew|kid|child|eldest|youngest|little one|grandchild";
const NOT_FOR_FEVER = "(?! ?(?:kg|kilo|lb|km|mile|inch|cm|mph|reps|heat|outside))";

/**
 * As "can not" as "cant", "34wks" as "34 weeks".
 *
 * @type {[RegExp, string][]}
 */
export const FORMS = [
  [/(?<=[a-z])[-/](?=[a-z])/g, " "],
  // who only saw it
  [
    /\bmy (?:daughter|son|wife|husband|partner|mum|mom|dad|sister|brother|friend|mate) (?:noticed|says|said|thinks|reckons|spotted|told me)(?: that)? (?=(?:my|i|im|ive) )/g,
    "",
  ],
  // a temperature by its number, in both scales
  [RegExp(`\\b(?:3[89]|4[01]|10[0-5])[.,]\\d\\b${NOT_FOR_FEVER}`, "g"), "fever"],
  [RegExp(`\\b(?:3[89]|4[01]|10[1-5]) ?(?:c|f|degrees?)\\b${NOT_FOR_FEVER}`, "g"), "fever"],
  [/(\d)(?=[a-z])/g, "$1 "],
  [/\bwks?\b/g, "weeks"],
  [/\baged? (\d{1,2})\b/g, "$1 yo"],
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
    /\bjust (?=gone|gives?|gave|giving|went|stop|lost|wont|cant)|\b(?:completely|totally|literally|basically|actually|absolutely) (?=gone|gives?|gave|giving|went|stop|lost|wont|cant|numb|dead)/g,
    "",
  ],
  [/\b(every|each|most) (?:single|passing|blessed) (?=day|night|morning|time)/g, "$1 "],
  [/\b(?:day (?:on|after|to) day|with each day|by the day)\b/g, "every day"],
  [/\b(?:every|each) (?:time|rep|set)\b/g, "when"],
  // what comes while the heart works, and goes at rest
  [
    /^(?!.*\b(?:legs?|calf|calves|thighs?|knees?|hips?|foot|feet|bum|buttocks?|low|lower)\b).*?\b(?:worse|hurts?|hurting|pain|aches?|aching|tight|comes on|starts)\b.{0,30}? (?:when|whenever|as|while|if) (?:i |im )?(?:walk|climb|hurry|rush)\w*.{0,30}?\b(?:better|stops?|eases?|goes|settles?)\b.{0,20}? (?:stop|rest|sit|stand still)\w*\b/g,
    "$& pain uphill walking stop",
  ],
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
      `\\b(?:started|began|begun|came on|appeared)((?: \\w+){0,2}?) (?:yesterday|last night|this (?:morning|week|weekend|afternoon|evening)|the other (?:day|night)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:a |the )?(?:one|two|three|four|five|six|few|couple(?: of)?|\\d)? ?(?:days?|hours?|nights?) ago)\\b`,
      "g",
    ),
    "$1 new",
  ],
  [
    /\b(?:no idea|not sure|dont know|dunno|cant (?:work out|say|explain)) (?:why|what|how)((?: \w+){0,2}?) (?:caused?|brought|did|set|started)\b/g,
    "unexplained$1",
  ],
  [
    /\b(?:cant think (?:of )?(?:anything (?:i|that)|why|what (?:i|caused|brought|could|did|set))|(?:no idea|dont know|dunno|not know) why|(?:didnt|havent|hasnt|not) (?:(?:\w+ )?(?:or|nor) )?(?:do|done) (?:anything|owt|nothing)|nothing i (?:did|have done)|for no (?:\w+ )?reason)\b/g,
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
  [/\b(?:dont|doesnt|didnt|wont|not|arent|isnt) (?:listen|obey)\w*/g, "disobey"],
  [/\b(?:a )?mind of (?:its|my) own\b|\bdo(?:es|ing)? (?:its|my) own thing\b/g, "disobey"],
  [
    /\bcant (?:get|make) (my (?:left |right |both )?\w+) (?:to )?(?:do|work|move|listen|obey)\b/g,
    "$1 disobey",
  ],
  [
    /\b(bladder|bowels?|waterworks) (?:\w+ ){0,2}?(?:(?:lets?|letting|gives?|gave|giving) (?:go|way|out)|leak\w*|empt(?:y|ies|ied|ying) (?:itself|on (?:its|their) own))\b/g,
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
    /\b(?:stone|kilos?|kgs?|pounds|lbs?) (?:lighter|less)\b|\b(?:dropped|lost) (?:\w+ )?(?:dress |trouser |clothes )?sizes?\b|\bdown (?:\w+ )?(?:dress|trouser|clothes) sizes?\b|\bbelt (?:\w+ ){0,4}(?:notch(?:es)?|holes?)\b|\bnotch(?:es)? tighter\b/g,
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
  // nothing comes
  [
    RegExp(
      `\\b(pee|wee|urinate|toilet|loo|bursting)((?: \\w+){0,4}?) (?:nothing|not a (?:drop|drip|dribble|thing)|no (?:wee|pee|urine|water)|it (?:just )?(?:wont|doesnt|isnt)) (?:\\w+ ){0,2}?(?:comes?|coming|came|start\\w*|happens?)(?: out)?\\b`,
      "g",
    ),
    "$1$2 cant pee",
  ],
  [
    RegExp(
      `\\b(?:cant|struggl\\w*|hard|harder|trouble|difficulty|fumbl\\w*|fiddly|useless at|ages|forever)((?: \\w+){0,3}?) (?:do|doing|fasten|fastening|button|buttoning) (?:up )?(?:my |the )?(?:shirt|blouse|coat|jacket|cardigan|cuffs?|collar|pyjamas|trousers|jeans|fly)\\b`,
      "g",
    ),
    "cant$1 buttons",
  ],
  [
    /\b(handwriting|writing) (?:(?:has|is|s) )?(?:(?:all|really|just|now|slowly) )?(?:gone|going|went|turned|turning|become|becoming) (?:(?:to|all|really|very|so|right) )*(?:pot|downhill|off|bad|tiny|small|scrawly|spidery|illegible|shaky|awful|rubbish)\b/g,
    "$1 worse",
  ],
  [
    /\bcant (?:keep hold of|hang on to|hang onto|hold|grip|grasp|lift|carry|pick up) (?:on ?to )?(?:an? |the |my )?(?:\w+ )?(?:kettle|mug|cup|glass|pan|saucepan|plate|fork|knife|spoon|toothbrush|bottle|jug|phone|pint|cuppa|bag) (?:(?:properly|anymore|steady|up) )?(?:with|in) my (?:left|right|bad|good|other|dominant|writing) hand\b/g,
    "lost grip",
  ],
  [
    /\b(?:things?|stuff|cups?|mugs?|glass(?:es)?|everything|keys|pens?|phone|plates?|cutlery|it) (?:(?:just|keeps?|kept|often|always) )*(?:slips?|slipped|slipping|falls?|fell|falling|drops?|dropped) (?:right |straight |just )?(?:out of|through) my (?:left |right )?(?:hands?|fingers|grip|grasp)\b/g,
    "dropping things",
  ],
  // cough, and what comes up
  [/\b(?:clear(?:s|ed|ing)? my (?:chest|throat|lungs|pipes)|hawk(?:s|ed|ing)? up)\b/g, "coughing"],
  [
    /\b(?:red|pink|pinkish|reddish|rusty) (?:flecks?|specks?|streaks?|spots?|bits?|dots?|threads?|strings?|froth|foam|smears?)(?= (?:\w+ ){0,3}?(?:tissues?|hanky|hankie|handkerchief|sink|basin|kitchen roll|phlegm|spit|mucus|sputum)\b)/g,
    "blood specks",
  ],
  [
    /\b(cough\w*(?: \w+){0,6}? (?:hanky|hankie|handkerchief|tissues?|sink|basin|bowl|kitchen roll|palm|hand|towel)(?: \w+){0,3}?) (?:bright |fresh |deep |dark )red\b/g,
    "$1 bringing blood",
  ],
  // illnesses by other names
  [/\b(?:the big c|breast (?:taken )?off|lost (?:a|my|one) breast)\b/g, "cancer"],
  [
    /\b(?:inch(?:es)?|cms?|centimet\w+) (?:less|smaller|shorter|down|under) (?:than|on|from)\b|\bnot as tall as\b|\bless tall\b/g,
    "lost height",
  ],
  [
    /\bcant (?:\w+ )?(?:put|get|bend|touch|bring|tuck|lower|drop) (?:my )?(?:chin|head) (?:(?:down|forwards?) )?(?:on|onto|to|towards?|near) (?:my )?chest\b/g,
    "stiff neck",
  ],
  [
    /\bcurtains? (?:\w+ )?(?:shut|closed|drawn)\b|\blights? (?:turned |kept |switched )?off\b(?= (?:cos|because|as|and))|\bhid(?:es|ing) from (?:the )?light\b/g,
    "photophobia",
  ],
  [/\b(?:hardly|barely|cant|wont) (?:wake|rouse|waken) (?:my|him|them)\b/g, "drowsy"],
  [
    /(?<!\b(?:baby|speed|goose|bony|road) )\bbump (?=(?:\w+ )?(?:on|in|under|near|by|next to|beside|below|between|at|over) (?:my |the )?(?!head|forehead|elbow|knee|shin|nose|road))/g,
    "lump ",
  ],
  [/\bfirst thing(?! (?:to|i|that|you|is|was|in|tomorrow))\b|\bof a morning\b/g, "morning"],
  [
    /(?<=\bstiff (?:\w+ ){0,6})(?:when i (?:first )?get up|on (?:waking|rising|getting up)|after i get up)\b/g,
    "morning",
  ],
  [/\bgrip (?:(?:has|is|just|all|simply) )*(?:gone|went)\b/g, "lost grip"],
  [
    /\b(?:brought|bring|brings|bringing|came|coming) up (?:\w+ ){0,2}?(?:red|blood)\b/g,
    "bringing blood",
  ],
  [/\b(?:pink|red)(?:dish|ish)? (?:froth|foam)y?\b/g, "phlegm pink"],
  // what is as large as a ball
  [
    /\b(?:size of|big as|large as|like) (?:an? |half an? )*(?:golf|tennis|cricket|ping pong|squash) ball\b|\b(?:golf|tennis|cricket|ping pong|squash) ball(?= (?:sized?|shaped))/g,
    "",
  ],
  [
    /\b(?:left|right) (?:hand )?side (?:of my (?:body|face) )?(?:(?:has|is|all|just|suddenly) )*(?:gone |went )(dead|floppy|limp)\b/g,
    "one side of my body $1",
  ],
  [
    /\b(?:foot|feet|toes?) (?:(?:keeps?|kept|just|always|sometimes) )*(?:catch(?:es|ing)?|caught|drags?|dragged|scuff\w*|slaps?|slapping) (?:on|along|against|the|when|as|behind)\b/g,
    "foot dragging $&",
  ],
  // despair
  [
    /\b(?:if|wish) i (?:was|were) (?:dead|gone|never born|not here|not around|not alive)\b|\b(?:if|wish) i (?:wasnt|werent) (?:here|around|alive|born)\b/g,
    "want to die",
  ],
  [
    /\bwhats? (?:is )?the point (?:in|of) (?:going on|carrying on|living|life|anything|being (?:here|alive)|it all)\b/g,
    "no point in living",
  ],
  [
    /\b(?:think|thought|feel|urge|going|gonna|plan|want|could|might|tempted)\w* (?:\w+ ){0,3}?(?:jump\w*|throw\w* myself|walk\w*|step\w*) (?:off|from|under|in front of|into) (?:of )?(?:an? |the |my )?(?:bridge|cliff|building|roof|train|tube|multi ?storey|car park|balcony|bus|lorry|traffic|motorway|canal|river)\b/g,
    "suicide",
  ],
  [/\b(?:hurt|hurting|cut|cuts|cutting|burn|burning) myself on purpose\b/g, "self harm"],
  [/\bwant (?:it all|everything|my life) to (?:just )?(?:be over|stop|finish)\b/g, "want to die"],
  [/\b(?:dont|cant) see (?:a|any) (?:future|way forward)\b/g, "hopeless"],
  [/\bpass (?:any|much|my) (?=water|urine|wee\b)/g, "pass "],
  [/\bwrist (?:wont|cant|doesnt) (?:lift|come|stay|hold)(?: up)?\b/g, "wrist drops"],
  [/\b(?:gobb\w*dy\w*|double dutch|word salad)\b/g, "gibberish"],
  [/\b(?:dropped|lost|shed) (?:\w+ ){1,2}?(?:stone|kilos?)\b/g, "lost weight"],
  [/\b(arm|hand|leg) (?:(?:feels?|is|has|gone|went|just) )+useless\b/g, "$1 weak"],
  [
    /\b(?:sight|eyesight|vision) (?:(?:has|just|all) )*(?:went|gone|goes|turned) (?:all )?(?:black|grey|dark|blank)\b/g,
    "sight lost",
  ],
  [
    /\bwords (?:\w+ )?com(?:e|ing) out (?:all )?(?:muddled|backwards|scrambled|twisted)\b/g,
    "slurred speech",
  ],
  [/\b(?:half|side) (?:of )?my face (?:isnt|wont|doesnt|not) (?:mov|work)\w*/g, "face drooping"],
  [
    /\b(headache|migraine) (?:unlike any|like no other|like none|like nothing)\b/g,
    "worst headache",
  ],
  [/\bi want out(?: of (?:life|it all|this world))?$/g, "want to die"],
  [/\bweight (?:is |just )*(?:melting|pouring|sliding) off\b/g, "weight falling off"],
];
