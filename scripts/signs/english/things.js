// What is called as a part of the body or an illness is called, and is neither: furniture, strokes of
// a brush, a shop of a charity. It is left out before signs are looked for.

const FURNITURE = "chair|table|desk|stool|bench|bed|sofa|armchair|wardrobe|piano";
const DEVICES =
  "laptop|computer|pc|apps?|site|website|page|video|browser|ipad|tablet|windows|screen|server|" +
  "internet|wifi|excel|zoom|spreadsheet|drone|printer|program|xbox|stock market";
const MOVES = "swim|swimming|rowing|tennis|golf|brush|paint|putting|free|fly|pull|freestyle|" +
  "front crawl|crawl|butterfly|back|breast|key|pen";
const HELP =
  "charit(?:y|ies)|shop|association|foundation|society|fundraisers?|awareness|research|course|training|workshop|lecture|exam|module|essay|squad|club|choir|leaflets?|posters?|article|webpage|advice (?:leaflet|page|link)|statistics|ribbon";
const WEATHER =
  "weather|storms?|gales?|winds?|frosts?|rain|snow|warnings?|heatwave|traffic|drought";
const HOUSE =
  "carpets?|floor\\w*|wallpaper|paper|tiles?|weeds?|hedges?|fences?|shed|bush\\w*|ivy|lino|boards?|decking|kitchen|bathroom|roots?|plants?|cardboard|fabric|cloth|resistance bands?";
const OBJECTS =
  "cushions?|pillows?|mattress(?:es)?|duvets?|chairs?|desks?|tables?|benche?s?|sofas?|" +
  "seats?|bags?|rucksacks?|backpacks?|suitcases?|helmets?|hats?|doors?|floors?|jars?|lids?|" +
  "laptops?|screens?|monitors?|phones?|box(?:es)?|prints?|bikes?|roofs?|head(?:phones|set|lamp)s?";
const QUALITIES =
  "swollen|stiff|tight|heav(?:y|ier)|weak|broken|wobbly|unsteady|loose|hot|warm|cold|" +
  "black|brown|dark|yellow|grey|faint|blurred|lumpy|worn out|cracked|bent|crooked";
const PETS = "dogs?|pupp(?:y|ies)|cats?|kittens?|horse|hamster|rabbit";
const SMALL = "toddlers?|bab(?:y|ies)|newborn";
const OFTEN = "(?:has |just |keeps? |always |had |is |was )*";

/** @type {string[]} */
const CALLED_SO = [
  // furniture and clothes
  "chests? (?:of drawers|freezers?)",
  "(?:treasure|medicine|tool|ice|tea|toy|blanket) chests?",
  `(?<!\\b(?:out of|off|from|in|on|at|to|into|onto) (?:(?:my|the|an?) )?)(?:${FURNITURE}|trouser|jeans) legs?(?! (?:(?:just|have|has|had|are|is|both|all|went|go|goes|going|gone|feel|feels|got|get|keep|keeps|kept|then|and|my|completely|wont|dont|would|wouldnt) )*(?:numb|weak|gave|give|giving|swollen|dead|paralysed|wont|wouldnt|cant|couldnt|red|hot|tingl\\w*|hurt\\w*|pain\\w*|ach\\w+|shak\\w*|buckl\\w*|jelly|heavy|cramp\\w*|collaps\\w*|dont|stopped|burning|hold|work))`,
  `(?:left|right|one|front|back|broken) legs? of (?:my|the|an?) (?:${FURNITURE})`,
  "(?<!\\b(?:my|in|and|swollen|hot|tight|numb|painful|each|right|left|sore) )leg day(?! (?:and|after|\\d|one|two|three|number))",
  "leg (?:room|warmers?)",
  `(?:${FURNITURE}) (?:with |has |and its )+(?:wobbly|uneven|loose|broken) legs?`,
  `(?:wobbly|uneven|loose) legs? (?:on|of) (?:the |my )?(?:kitchen |bar )?(?:${FURNITURE})`,
  "(?:toilet|potty) (?:train\\w*|seat|roll)",
  "(?:bar|piano|foot|step|kitchen|milking|wobbly|tall|low) stools?",
  `(?:black|brown|loose) stools? (?:for (?:the |my |a )?(?:piano|kitchen|bar|desk|guitar)|legs?)`,
  `low (?:${FURNITURE}|seat|ceiling|shelf|car|energy|battery)`,
  "sports? bras?(?: straps?)?",
  "bra (?:straps?|band)",
  "tight (?:shoes|boots|jeans)",
  "hula hoops?",
  "(?:wear|wearing|comfy|comfortable|need) loose clothes|loose cloth(?:es|ing) (?:for|to wear|when)",
  "cat ?(?:and )?cow",
  "yellow (?:lights?|lamps?|lines?|cards?|pages|bands?|stickers?|paint|pens?|mats?|balls?)",
  "(?:garden|office|old|tall|the|my) buildings?|building (?:sites?|work|walls?)",
  "black(?:ed)? ?out (?:blinds?|curtains?|windows?)",
  "cold sweats? (?:just |even )*(?:thinking|at the thought|imagining)",
  "(?:avoid|prevent|against|avoiding|preventing) whiplash",
  "(?:screen|monitor|window|lamp)s? (?:glare|bright lights?)(?: bright lights?)?",
  "(?<!\\bstiff neck.*)bright lights?(?!.*\\b(?:hurts?|stiff neck|headache|fever|rash|sick)\\b) (?:from|of|off|in|on|through) (?:the|my|an?) (?:office |computer |big |exercise )?(?:windows?|lamps?|screens?|monitors?|videos?|studio|gym|office|shop|sun\\w*)",
  "(?<!only )(?:one|single|two|both) (?:arm|leg|hand)(?:ed)? (?:dumbbell |kettlebell |db |kb |cable |bent over )?(?:rows?|press\\w*|planks?|curls?(?! (?:up|in))|raises?(?! when)|kettlebell swings?|push ?ups?|pushups?|squats?|deadlifts?|bridges?)",
  "is it (?:weak|lame|feeble) (?:to|if|of)",
  "bright lights? (?:therapy|lamp|box)|lights? on (?:motion|a|the|my) (?:sensor|timer|wall|ceiling)",
  "hard hat",
  "(?:bench|chest|overhead|leg|shoulder|military|floor|incline|decline|dumbbell) press(?:es)?",
  "(?<!\\b(?:my|in|and|tight|on) )chest day(?! (?:and|after|\\d|one|two|three|number))",
  "chest (?:openers?|fly|flies|flys|expander)",
  "tool belts?",
  "seat ?belts?",
  "belt sander",
  "(?:get|got|getting|build|for|an?) ripped (?:back|abs|body|shoulders|chest)",
  "(?<!\\b(?:like|tight|if|feels) (?:an? )?)(?:rubber|elastic|hair|sweat) ?bands?",
  "bands? (?:pulls?|(?:round|around) (?:\\w+ ){1,4}(?:to anchor|to attach|where to|for (?:rows?|pulls?|face|squats?|presses)))",
  "bands? (?:round|around) (?:my |the )?(?:chest|ribs|waist|body) for (?:rows?|pulls?|squats?|walking|exercises?|presses)",
  "(?:strap|tape|nappy|heat|razor|shaving) rash",
  "(?:tape|plaster)s? (?:burns?|irritates|itches) my skin|skin burns from (?:the |my )?(?:tape|plaster)",
  "blisters? from (?:my |the |a |new )?(?:row\\w*|bars?|pull\\w*|shoes?|boots?|walking|running|hik\\w*|rope|kettlebells?|dumbbells?|grip\\w*|rak\\w*|digging|gardening|spade|oars?)",
  "(?:trigger|tight) spots?",
  "(?:roof(?:ing)?|tile|cedar|wood(?:en)?) shingles?|shingles? (?:on (?:the|my) )?(?:roof\\w*|tiles?|beach|path|garden)",
  "rash (?:guard|vest|top|decision)s?",
  "print(?:er|ing|ed)? (?:is |came out |looks )?(?:too |very )?faint",
  "faint (?:smells?|lines?|prints?|text|scent|noise|hope|mark|memory)",
  "fainted? at the (?:price|cost)",
  // hearts, coughs, strokes, blood
  "heart (?:rates?|beat)? ?(?:zones?|monitors?|belts?|straps?|bands?|watch|target|tracker)",
  "(?:my|the|a) heart (?:sank|set|is set|of|to heart)",
  "heart ?(?:opener|opening|shaped|warming)|heartfelt",
  "(?:learn\\w*|know\\w*|knew|off|memoris\\w*) (?:\\w+ ){0,4}?by heart",
  "cough(?:ing)? (?:medicine|syrup|sweets?|drops?|mixture|candy|lozenges?)",
  "cough(?:ed|ing)? up (?:the |for |my |a few |some |\\d+ )*(?:cash|money|quid|dough|pounds|dollars)",
  "(?:which|whichever|every|each|per) strokes?(?! (?:do i have|is it|symptom\\w*|signs?|warning))|what stroke (?:should|do i swim|suits|works|is (?:best|kind|good|easi)\\w*)",
  "heat ?stroke (?:advice|leaflet|poster|page|article)",
  `(?<!\\b(?:bad|a) )(?:${MOVES}) ?strokes?(?= |$)(?! (?:symptom|last night|i think|today|yesterday))`,
  "strokes? (?:order|technique|play|rate|count|length|mechanics|style|index|engine)",
  "master ?stroke|strokes? of (?:luck|genius|midnight|my (?:pen|brush))",
  "strok(?:e|es|ed|ing) (?:(?:the|my|a) )?(?:foam |massage )?(?:roller|massager|gua sha)",
  "strok(?:e|es|ed|ing) (?:the|my|a) (?:cat|dog|ball|horse|rabbit|beard|fur|hair)",
  "(?<!\\b(?:up|cough\\w*|vomit\\w*|pee\\w*|wee\\w*|poo\\w*|spit\\w*|bringing|passing|of|in|with|and) )blood (?:orange|pressure|flow|tests?|type|sugar|hound|clotting diet|donor)",
  // those who help, learn and give
  `(?<!\\b(?:my|finished|(?:on|in) an?) )(?:stroke|cancer|heart attacks?|heart|spinal|meningitis|sepsis|dementia) (?:${HELP})|suicide (?:prevention|awareness) (?:${HELP})`,
  "(?:works?|working|job|nurse|volunteer\\w*|placement|shifts?) (?:on|in|at|for) (?:an? |the )?(?:stroke|cancer|cardiac|spinal|surgical|labour) (?:ward|unit|clinic|centre|charity)",
  "(?:stroke|surgical|cardiac) (?:ward |unit )?nurse(?= (?:here|and i |looking|with|course|on |,|$)|$)",
  "(?:essay|article|book|documentary|podcast|lecture|film|programme|student reading|revision|dissertation|module|leaflet) (?:on|about) (?:an? |the )?(?!suicid|kill|dying)\\w+(?: equina| attacks?| rehab)?",
  "(?:exam|essay|lecture|revision|homework|assignment|seminar|quiz) (?:on |about |for |in )?(?:the )?(?:cauda equina|strokes?|sepsis|meningitis|cancer|heart attacks?|shingles)",
  "courses? (?:on|about|in) (?:strokes?|heart attacks?|cancer|sepsis|suicide prevention)",
  "(?:shingles|pneumonia|meningitis|covid|flu|tetanus) (?:vaccin\\w*|jabs?|shots?|booster)",
  // what crashes, falls and tears without harm to a body
  `(?<!\\bon )(?:${DEVICES}) (?:has |just |keeps? |always |kept |screen |and it )*crash(?:ed|es|ing)?(?! (?:my|the|an?|into|car|bike|at|on)\\b)`,
  `crash(?:ed|es|ing)? (?:my|the|an?) (?:${DEVICES})`,
  "crash(?:ed|ing)? (?:my |the )?diets?",
  "d[io]ve(?:d|s)?(?: (?:right|straight|back))? in ?to (?:an? |the |my |this |some )?(?:new |whole |full )*(?:routine|program\\w*|plan|yoga|pilates|exercises?|training|course|project|work|job|hobby|book|workouts?)",
  "crash(?:ed|ing)? (?:out(?! (?:of|on the (?:motorway|road)))|mats?|diets?|courses?|pads?)",
  "(?:sugar|caffeine) crash",
  "fall (?:festival|clean ?up|colou?rs|term|semester|in line|back into (?:old|bad|my|the) \\w+)",
  "crash cymbals?",
  "fainting (?:couch|sofa|goats?)",
  "fell behind(?= (?:on|with|in)\\b|$)|fell (?:in love|out with|for (?:it|him|her|that|my \\w+ (?:trick|charm)))",
  "passed out (?:the |my |some )?(?:flyers|leaflets|drinks|cards|sweets|water|papers)",
  "(?<!\\b(?:mum|mom|dad|he|she|i|husband|wife|nan|gran|partner|son|daughter|just) )collaps(?:ed|ing|e|ible) (?:the |my |an? )?(?:ironing board|tents?|pram|buggy|chair|table|poles?|umbrella|box\\w*)",
  `(?:tear|ripp|cutt)(?:ing|ed)? (?:up|out|down|off|apart) (?:the |an |a |my |old |some )*(?:${HOUSE})`,
  `(?:tear|tore|rip|torn) (?:in|up|into) (?:an? |the |my |old )*(?:jeans|trousers|shirt|${HOUSE})`,
  "transplant(?:ing|ed)? (?:\\w+ )?(?:shrubs?|plants?|seedlings?|tomato\\w*|trees?|bush\\w*|roses?|veg\\w*|pots?)",
  "hair transplants?",
  // lumps, weather, temperatures
  "(?<!\\b(?:in|to|on) (?:the |my )?)(?:backpack|rucksack|bag|mattress|pillow|cushion|seat|sofa|bed|roller|mat|saddle|shoes?|boots?|duvet) (?:with|has|have|had|got) (?:got )?(?:an? |this |the |some )?(?:\\w+ )?lumps?",
  "lump ?sums?",
  "(?<!hard )(?:muscle|towel) lumps?(?! (?:by|on|near|growing|getting))",
  "sugar lumps?",
  "lumps? of (?:coal|clay|dough|wood|metal|cheese|butter|ice|sugar|rock)",
  "lumps? of an? (?:cat|dog|child|lad|baby|boy|man|kitten|toddler)",
  "lumps? in (?:my|the|a) (?:mattress|pillow|cushion|dough|batter|gravy|porridge|custard|bed|sofa|duvet)",
  `(?:severe|extreme|heavy|violent|terrible|awful|hot|wet|cold|freezing) (?:${WEATHER})`,
  "severe (?:lack|slouch\\w*|deadline)",
  "(?:room|pool|water|bath|oven|shower|outside) temp(?:erature)?s?",
  "temp(?:erature)?s? (?:(?:of|for) (?:an? |the |my )?(?:heat |hot |wheat |water )*(?:pool|room|water|bath|pack|pad|oven|bottle|bag|compress|sauna)|should (?:the|my|it|a)\\b|setting)",
  "drop (?:my |the |your )?(?:back |front )?foot (?:back|down|(?:in|into) (?:an? |the )?(?:lunge|warrior|squat|plank|pose)s?)",
  "(?<!\\b(?:forgot|forget|know|remember|out) )how (?:to|do i|should i) breathe",
  "(?:burn|burning|burnt|burned) (?:up |off )?(?:calories|fat|the midnight oil|the candle)",
  "(?:cabin|hay|spring|dance|football) ?fever",
  "fever (?:pitch|tree|dream)",
  "(?:ear|nail|fungal) infections?|infection (?:control|prevention)",
  "growing pains(?! in (?:my )?(?:back|spine))|steroid creams?|dead ?bugs?",
  "suicide (?:drills?|sprints?|grip|squeeze|runs?(?= (?:drill|train|exercise|workout|sprint)| *$))",
  "shorter (?:routine|version|workout|session|exercise|desk|chair|table|legs|hair|days?|sleeves?)s?",
  "low back(?:ed)? (?:chair|seat|sofa)",
  // what is only said so
  "(?<!\\b(?:sudden\\w*|woke|once|lunch|since|morning|night)\\b.*)(?:cant|hard to) see (?!.*\\b(?:left|right|half|side|light|fingers|eyes?|gone|front|gr[ae]y|black|since|missing)\\b)(?:how|what|why|any (?:differences?|results?|improvements?|progress|point|changes?)|(?:my|the|an?) (?:results?|progress|point|muscles?|abs|differences?|videos?|pictures?|drawings?|photos?|buttons?|page|text|benefits?|improvements?|reason|use|film|exercises?|links?|cards?))(?! (?:with|out of|in|through|from) (?:my|one|either))",
  "cant go on (?:my|the|an?) (?:\\w+ )?(?:run|walk|bike|holiday|trip|treadmill|trampoline|rower|machine|floor|mat|swing|ride|hike)s?",
  "los(?:t|ing|e) sight of (?:(?:my|the) (?!\\w* ?(?:eyes?|side)\\b)|what|why)",
  "(?:agony aunt|drop dead|dead ?lines?|dead ?lifts?|dead ?hangs?|dead tired|dead easy)",
  "cant (?:move|lift|raise|reach|open|adjust) (?:the|my) (?:desk|monitor|screen|chair|sofa|car|shelf|wardrobe|table)",
  "cant walk (?:in (?:high |these |my )?(?:heels|shoes|boots)|backwards|on my hands)",
  "cant cope with (?:boring|burpees|planks|the cold|exercis\\w*)",
  "wast(?:e|ed|ing) (?:my |the |a )?(?:time|money|weekend|day|hours?|food|space|paper)",
  "jaundiced view",
  "sick (?:and tired )?of(?= (?!living|life|being|it all|everything|myself|existing))",
  "overdos(?:e|ed|ing) (?:of|on) (?:netflix|tv|telly|sun\\w*|chocolate|cake|sugar|coffee|carbs|exercise|yoga|gym|planks|work)",
  "(?:leg|arm|side|foot) (?:(?:is|looks|seems|a bit|slightly) )*(?:shorter|longer) than (?:the|my) other",
  "shorter (?:people|persons?|women|men|than (?:average|my \\w+|him|her))(?!.*\\b(?:now|used to|back|bent)\\b)",
  "(?:urine|wee|pee) smells? (?:on|in|from) (?:the |my |an? |second hand )+(?:\\w+ )?(?:mat|carpet|sofa|mattress|car|clothes|cushion)",
  "leak(?:ing|y|s)? (?:hot )?(?:water )?(?:bottles?|buckets?|roof|taps?|pipes?|boiler|tent|flask)",
  "(?:bottle|bucket|roof|tap|pipe|boiler) (?:is |has )?leak(?:s|ed|ing)?",
  "end my (?:slouch\\w*|day|(?:bad|poor) (?:posture|habits?|slouch\\w*|back)|session|workout|week|routine|stiff\\w*)",
  "dont want to (?:hurt|injure) myself (?:doing|with|when|while|by|lifting|exercising|stretching|in|on|at|more|further)",
  "hopeless (?:at|with) (?:\\w+ ){0,2}?(?:(?:push|press|pull|sit) ?ups?|running|sport\\w*|yoga|pilates|exercis\\w*|stretch\\w*|planks?|balance|computers?|technology|dancing|swimming|maths|cooking|names|balls?|coordination)",
  "feel down about (?:my )?(?:posture|weight|shape|looks)",
  "night (?:class|school|club|bus)",
  "end it (?:with (?:an? |the |some )?(?:\\w+ )?(?:stretch\\w*|cool ?down|plank|walk|pose|exercise|breath\\w*|twist|bridge|squat|set)|there(?= (?:for today|with)))",
  "feel down dog",
  "depressed (?:buttons?|keys?|switch|shoulders?|scapula\\w*|shoulder blades?)",
  "bent (?:double|over) (?:picking|weeding|digging|gardening|planting|cleaning)",
  "shr[iau]nk(?:ing|s)? (?:my|the|a) (?:to do|list|pile|jumper|clothes|trousers|jeans|shirt|top|cardigan|leggings)",
  "(?:jumper|trousers|jeans|shirt|top|cardigan|leggings|clothes) (?:(?:has|have|had|all) )*shr[au]nk",
  "shock(?:ed)? (?:absor\\w+|(?:how|by|at) (?!(?:the |my )?(?:back|base|top|bottom|neck|bend\\w*|side|end)\\b))",
  "stuck in (?:my|the|a) (?:rut|mud|traffic)",
  "(?:trouble|problem|hassle|fuss) free",
  `(?<!\\b(?:\\w+ing|carr\\w+|with|lift\\w*) (?:the |my |our |an? )?)(?:${PETS}) ${OFTEN}(?:sick|vomit\\w*|an? (?:stroke|heart attack|seizure|fit|tumour|lump|operation|op)|out of (?:breath|puff)|breathless|limping|shaking|shivering|dizzy|ill|poorly|unwell)`,
  `(?<!\\b(?:\\w+ing|carr\\w+|with|lift\\w*|picked up|since|after|had) (?:the |my |our |an? )?)(?:${PETS}|${SMALL}) ${OFTEN}(?:wets?|wetting|peed|pees|weed|weeing|pooe?[ds]|pooing)(?! blood)(?: itself)?(?: (?:on|in)? ?(?:the|my|a) (?:bed|car|floor|mat|carpet|pants))?(?! myself)`,
];

/**
 * Things and sayings, and what somebody says of a thing: "a swollen cushion".
 *
 * @type {[RegExp, string][]}
 */
export const THINGS = [
  [
    /\bweak arms(?= (?:exercis\w*|work ?outs?|training|from|cant do|strength\w*|pull|push)\b)|(?<=\b(?:exercises?|help|work ?outs?|training|moves|stretches|strengthen|for|improve|build) (?:my )?)weak arms\b/g,
    "untrained arms",
  ],
  [RegExp(`\\b(?:${CALLED_SO.join("|")})(?![a-z])`, "g"), " "],
  [
    RegExp(
      `\\b(an?|the|this|that|with|from|on|in|of|my)((?: (?:very|old|wooden|hard|really|too))* )(?:${QUALITIES}) (?=(?:(?:old|wooden|little|big|hard|office|leather) )?(?:${OBJECTS})\\b)`,
      "g",
    ),
    "$1$2",
  ],
];
