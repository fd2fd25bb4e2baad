// What takes the alarm out of some words wherever it is said beside them: "slept on my arm, fine two
// minutes later". An excuse takes only matches that have none but these words, and none where the
// text says anything else that goes with a danger.
import { wordForm } from "../forms.js";
import { sentencesOf } from "../plain.js";
/** @import { Match } from "../matching.js" */
/** @import { Reading } from "../reading.js" */

/**
 * @typedef {object} Excuse
 * @property {RegExp[]} said all of these stand in one sentence
 * @property {RegExp} unless none of this stands in the text
 * @property {Set<string>} takes what a match may mean
 */

const LIMBS = "arm =arm hand finger thumb =arms =leg =legs feet =foot =both =asleep";
const PAINS = "=pain =back =nite all";
const MOVED =
  "(?:get|got|let|put|st[ao]nd|stood|mov\\w*|chang\\w*|shak\\w*|shook|swap\\w*|roll\\w*|turn\\w*|sit up|t[ao]ke|took|stretch\\w*|shift\\w*|hop\\w*|uncross\\w*|wriggl\\w*|walk\\w*|off|stop\\w*|adjust\\w*|undo|undid|loosen\\w*|lift\\w*|switch\\w*)";
const PAST =
  "(?:fine|ok|okay|normal|gone|goes|(?:goes|went) away|better|stops?|wakes? up|woke up|w(?:ears?|ore) off|eases|pass(?:es|ed)|alright|right|clears|c[oa]mes? back|back)";
/** Relief by another position ... */
const MOVED_AWAY = RegExp(
  `\\b${PAST} (?:\\w+ ){0,4}?(?:as soon as|once|when(?:ever)?|after|if|the (?:second|minute|moment)) (?:\\w+ ){0,2}${MOVED}\\b|\\b(?:till?|until|unless) (?:i|we) ${MOVED}\\b`,
);
/** ... or very soon. */
const SOON = RegExp(
  `\\b${PAST}(?: \\w+){0,3}? (?:secs?|seconds?|mins?|minutes?|moments?)\\b|for (?:a|a few|few|one|two) (?:minutes?|mins?|secs?|seconds?|moment|bit) (?:and |then )+(?:(?:it|was|is|came|went|felt) )*${PAST}\\b`,
);
const LAIN_ON =
  /\b(?:(?:slept|sle?e?p(?:ing|s)?|asleep|l(?:ay|ie|ies|ying|aid)|lean(?:t|ing|ed)?|rest(?:ed|ing)?|s[ai]t(?:ting)?) on (?:my|the|it|one)|under (?:the|my) (?:pillow|head|body|bum)|kne[el]+(?:t|ing)?|cross(?:ed|ing|es)?(?: my)? ?leg(?:ged|s)?|legs? crossed|squat\w*|crouch\w*|strimmer|drill\w*|sander|mower|chainsaw|hedge ?trimmer|vibrat\w*|(?:on|sat on) the (?:toilet|loo))\b/;
const PRESSED = RegExp(
  `${LAIN_ON.source}|\\b(?:s[ai]t(?:ting)?|seat|chair|car|driv\\w+|ski poles|h[oe]ld(?:ing)?|gripp?(?:ing)?|carry\\w*|saddle|bike|plane|flight|handlebars?|boots?|shoes?|straps?|rucksack|backpack|bag|kneel|(?:asleep|sleeps?|lies|lying|sits) on my)\\b`,
);
const NERVES =
  /\b(?:faces?|speech|speak\w*|talk\w*|slur\w*|droop\w*|weak\w*|sight|vision|dizzy|confus\w*|(?:one|left|right|whole|down my) side|headache|chest|wee|weeing|pee|wet\w*|bladder|bowels?|wip\w+|privates|genitals?|groin|between my legs|drop\w*|f[ae]ll|fallen|slipped|crash\w*|sudden\w*|still|not|isnt|doesnt|didnt|wont|cant|never|nearly|almost|without|days?|weeks?|months?|worse|(?<!normal |fine |ok |okay |right |alright )again|(?:arms?|hands?) and (?:legs?|feet)|(?:legs?|feet) and (?:arms?|hands?)|cant walk|walk(?:ing|s|ed)? (?:funny|odd|badly|like|wobbly)|unsteady|stumbl\w*|trip\w*|neck (?:pain|hurts|aches?|stiff))\b/;

const NOISY =
  "newborn|baby|babies|babys|kids?|children|toddler|part(?:y|ying)|neighbou?rs?|barking|nois[ey]|snoring|cats?|dogs?|thunder|alarm";

/** @type {Excuse[]} */
const EXCUSES = [
  excuse(`=numb ${LIMBS} =bum saddle =loo =wipe =saddle`, NERVES, PRESSED, MOVED_AWAY),
  excuse(`=numb ${LIMBS} =bum =loo =sudden`, NERVES, LAIN_ON, SOON),
  // a needle makes an arm sore
  excuse(
    "arm left right =arm =pain heavy =stiff =swollen shoulder",
    /\b(?:chest|breath\w*|sweat\w*|jaw|sick|faint\w*|dizz\w*|face|weak\w*|numb\w*|tingl\w*|red|hot|fever\w*|temperature|spread\w*|pressure|weeks?|months?|worse|back|neck|down|rash|lips?)\b/,
    /\b(?:jabs?|vaccin\w*|injections?|booster|blood test|blood taken|cannula|drip)\b/,
  ),
  // gloves make fingers clumsy
  excuse(
    "=cant =buttons fumbling hand clumsy finger hard grip",
    /\b(?:numb\w*|tingl\w*|drop\w*|neck|worse|worsen\w*|without|weeks?|months?|weak\w*|legs?|walk\w*|even)\b/,
    /\b(?:gloves|mittens|false nails|long nails|acrylics?|gel nails)\b/,
  ),
  // a face that looks down in an exercise
  excuse(
    "=face =drooping =palsy neck",
    /\b(?:side|one|speech|speak\w*|slur\w*|arms?|eyes?|mouth|smile|lips?|sudden\w*|numb\w*|weak\w*|today|started|cant)\b/,
    /\bface (?:\w+ )?(?:need to |should |has to |supposed to )?(?:look\w*|down|point\w*)\b|\bface ?down\b/,
    /\b(?:cat cow|plank|pose|dog|cobra|superman|bridge|exercise|stretch|mat|floor)\b/,
  ),
  // what warms the skin
  excuse(
    "=burning skin =rash red =hot =pain",
    /\b(?:blister\w*|days?|spread\w*|still|side|worse|breath\w*|swollen|swell\w*|eyes?|lips?|throat|peel\w*|band|ribs?|stripe|line)\b/,
    /\b(?:deep heat|tiger balm|capsaicin|heat (?:rub|patch\w*|cream|gel)|muscle rub|ralgex|warming (?:gel|cream|rub)|ibuprofen gel|voltarol|chilli|wintergreen|radian)\b/,
  ),
  // others who grow
  excuse(
    "=shrinking height =height =lost",
    /\b(?:inch\w*|cms?|stoop\w*|hump\w*|bent|osteo\w*|pain\w*|back|clothes|trousers)\b(?! tape)/,
    /\b(?:he|she|they|hes|shes|kids?|son|daughter|grand\w+)(?: (?:has|have|just|all|only))* (?:grew|grown|growing|shot up|sprouted)\b|\bsame (?:height|as (?:ever|always|before))\b/,
  ),
  // sore for a day
  excuse(
    "=pain =coughing cough sneez strain =back rib =stiff",
    /\b(?:chest|breath\w*|blood|fever|legs?|numb\w*|tingl\w*|still|worse|not|isnt|never|pee|wee|weak\w*|weeks?|months?|sudden\w*|severe)\b/,
    /\b(?:sore|ach\w+|stiff|tender|twinge)\b/,
    /\b(?:fine|gone|ok|okay|better|normal|alright) (?:again |now )?(?:today|now|this morning|the next day|by morning)\b/,
  ),
  // a hard seat makes a bum numb
  excuse(
    "=numb =bum saddle",
    NERVES,
    /\b(?:s[ai]t|sitting|seats?|chair|bench|pew|(?:hard|wider|narrow|wrong|new|bike) saddlee|bikes?|riding|sofa|meeting|desk|tractor|driv\w+|cinema|flight|plane|bus|spin|cycl\w+|rides?|stool)\b/,
  ),
  // sore on the day after: no pain while the heart works
  excuse(
    "=pain =chest =legs =both =arms =back rib muscle day laugh all =nite",
    /\b(?:breath\w*|sweat\w*|arm|jaw|sick|faint\w*|dizz\w*|pressure|tight\w*|heav\w+|weight|vice|squeez\w*|crush\w*|pains?|pained|hurts?|hurting|burn\w*|while|during|when|stairs|uphill|rest|fell|fall|cough\w*|spread\w*|down|left|bad|severe|weeks?|months?|worse|swollen|red|hot|pop\w*|crack\w*|felt)\b/,
    /\b(?:sore|ach\w+|stiff|tender|doms)\b/,
    /\b(?:after|from|since|yesterday|last night|next day|doms|did)\b/,
    /\b(?:(?:press|push|pull|sit|chin) ?ups?|bench|dips|planks?|weights|gym|work ?out|training|squats|lunges|burpees|(?:leg|chest|push|pull) day|spin class|rowing|swimming|yoga|pilates|crossfit|garden\w*|digging|decorating|moving house|painting|hoovering|laughing)\b/,
  ),
  // legs and arms that have worked
  excuse(
    "=weak =numb =pressure =unsteady =gait jelly heavy =legs =arms =arm walk",
    /\b(?:numb\w*|tingl\w*|pins|cant|wont|pee|wee|bladder|bowels?|days|weeks?|since|today|still|worse|back|pains?|hurts?|face|speech|dizz\w*|breath\w*|chest|one|left|right|fell|falling|stairs|not|dont|doesnt|drop\w*)\b/,
    /\b(?:jelly|heavy|dead|weak|wobbly|shaky)\b/,
    /\b(?:after|from|post)(?: \w+){0,3} (?:squats|lunges|runs?|running|marathon|hike|spin\w*|leg day|work ?out|gym|rowing|climbing|punching|boxing|press ?ups|push ?ups|carrying|shopping|session)\b/,
  ),
  // cold numbs fingers
  excuse(
    "=numb hand finger =arm =foot feet =legs skin =bum",
    NERVES,
    /\b(?:(?:in|from|on) (?:the )?(?:cold|snow|frost|freezer)|(?:the|an?) ice ?(?:pack)?|ice (?:made|makes|pack|bath)|freezing|cold water|winter ride|snowball\w*)\b/,
  ),
  // what a dentist made numb
  excuse(
    "=numb =face =recovered =morning tongue jaw",
    /\b(?:droop\w*|dropped|speech|speak\w*|slur\w*|arm|leg|still|weak\w*|side|days|weeks|eyes?|not|dizzy|legs|bum)\b/,
    /\b(?:dentist|dental|filling|root canal|tooth|teeth)\b/,
  ),
  // muscles of the chest that are short from a bad posture
  excuse(
    "=chest =tight =pain muscle",
    /\b(?:pains?|hurts?|breath\w*|sweat\w*|arm|jaw|sick|faint\w*|dizz\w*|pressure|heav\w+|squeez\w*|crush\w*|sudden\w*|stairs|uphill|walk\w*|when|today|still|worse|band|left|vice|weight|doesnt|not|no)\b/,
    /\b(?:stretch\w*|muscles?|pecs|hunch\w*|slouch\w*)\b/,
  ),
  // breath that a sport takes
  excuse(
    "=breathless",
    /\b(?:chest|pains?|rest|lying|night|sudden\w*|legs?|calf|blue|sweat\w*|faint\w*|dizz\w*|never|today|since|now|worse|cant|heart|cough\w*|still|new|struggl\w*|fight\w*|suffocat\w*|no air|sentence|words?)\b(?! desk)/,
    /\b(?:after|from|with|when|while|during|doing|on|up|in|climb\w*|running)\b/,
    /\b(?:run\w*|jog\w*|stairs|flights?|hills?|burpees|sprint\w*|treadmill|cycl\w*|football|work ?out|(?:press|push|pull|sit) ?ups?|planks?|spin|skipp\w*|swimm\w*|rowing|zumba|hiit|sing\w*|laugh\w*|danc\w*|excite\w*|chas\w*)\b/,
  ),
  // what is compared
  excuse(
    "=exercise =worse",
    /\b(?:pain\w*|aches?|hurts?|yesterday|before|last|ever|days?|weeks?|my|me|it|makes?|made)\b/,
    /\bworse than\b|\bwhich (?:is|one is|are) worse\b|\bbetter or worse\b/,
  ),
  // a band that is put on
  excuse(
    "=band =round =chest =trunk =tight =back",
    /\b(?:pain\w*|hurts?|numb\w*|tingl\w*|squeez\w*|breath\w*|(?:feels?|felt|its|is|like) (?:like )?(?:an?|my|the|as if))\b/,
    /\b(?:bands?|belt|strap)\b/,
    /\b(?:resistance|exercise|mini|loop|therabands?|heart rate|monitor)\b/,
  ),
  // a back that has carried a child
  excuse(
    "=child =back =pain =ill",
    /\b(?:has|have|hes|shes|his|her back|their|complain\w*|moans?|says|cries|years? old|yo|yr|teen\w*|fever\w*|temperature|hot)\b/,
    /\b(?:lift|carry|carrie|hold|pick|play|lug|bath|feed|nurs|rock|chang|push)\w*\b|\b(?:seat|potty|toilet|pram|pushchair|nappy|nappies)\b/,
    /\b(?:child\w*|kids?|toddlers?|sons?|daughters?|grandsons?|granddaughters?|little one|boy|girl)\b/,
  ),
  // weight that somebody wants to lose
  excuse(
    "lost losing =weight =pain =back =lost =loose =clothes =wasting",
    /\b(?:without|no|not|never|isnt|arent|wasnt|havent|hasnt|didnt|dont|though|although|despite|even|stopped|unexplained|appetite|food|why|sudden\w*|tired|night|lump|cough\w*|blood|anymore|keeps?)\b/,
    /\b(?:on purpose|slimming|weight ?watchers|diet(?:ing|ed|s)?|keto|low carb|calor\w+|fasting|ozempic|wegovy|mounjaro|saxenda|gastric|bariatric|couch to|noom|trying|wanted to|healthy eating)\b/,
  ),
  // a grip or arms that somebody trains
  excuse(
    "=weak grip arm hand =arms =legs =leg",
    /\b(?:sudden\w*|since|today|yesterday|new|drop\w*|numb\w*|tingl\w*|cant|wont|one (?:arm|hand|side|leg)|both|lost|gone|going|went|cups?|worse|days?|falling|fall|fell|trip\w*|walk\w*|stairs|now|getting|keeps?|pain|left|right|getting weaker)\b/,
    /\b(?:deadlifts?|pull ?ups?|chin ?ups?|kettlebells?|barbells?|chalk|climbing|plank|strengthen\w*|stronger|train|toning|tone|beginners?|leg day)\b/,
  ),
  // a warm room
  excuse(
    "=nite =sweating =soaked bed =sheets wake",
    /\b(?:weight|lump\w*|fever\w*|temperature|drench\w*|pyjamas|soak\w*|chang\w*|ill|unwell|pain\w*|hurts?|every|not|isnt|wasnt|no|without|even|despite|though|cough\w*|tired|back)\b/,
    /\b(?:heatwave|summer|humid|(?:hot|warm|muggy|sticky) (?:weather|rooms?|nights?|flush\w*|flash\w*)|bedroom|stuffy|menopaus\w*|memory foam|duvets?|cool(?:er|ing)?|heating)\b/,
  ),
  // a spark
  excuse(
    "electric =shock =pain =electric",
    /\b(?:neck|bend\w*|spine|head|chin|down|arms?|legs?|back|look\w*)\b/,
    /\b(?:static|carpet|door ?handle|car door|trolley|slide)\b/,
  ),
  // what colours skin and urine
  excuse(
    "=yellow skin",
    /\b(?:eyes?|itch\w*|pale|dark|ill|tired|sick|belly|pain\w*)\b/,
    /\b(?:stain\w*|rubbed off|came off)\b/,
    /\b(?:turmeric|curry|tan|dye|paint|henna|iodine|nicotine|pollen|highlighter|marker|pen)\b/,
  ),
  excuse(
    "=pee pink smell =yellow =dark =blood red cloudy",
    /\b(?:pain\w*|burn\w*|sting\w*|hurts?|fever\w*|blood\w*|back|side|eyes?|skin|not|no)\b/,
    /\b(?:beetroot|beets|asparagus|vitamins?|multivitamins?|berocca)\b/,
  ),
  // a night that somebody else disturbs
  excuse(
    `=sleepless =awakens =crack =child ${PAINS}`,
    /\b(?:pains?|painful|hurts?|hurting|agony|fever|worse)\b/,
    RegExp(
      `\\b(?:with|by|because of|because|from|cos|coz|due to) (?:\\w+ ){0,2}(?:${NOISY})\\b|\\b(?:${NOISY}) (?:\\w+ ){0,2}(?:wak|woke|keep|kept)|\\b(?:danc|work|driv|gam|stud|part|drink|travell?|camp|paint)\\w* all night\\b|\\ball night (?:party|drive|shift|gaming|dancing)|\\bcant sleep without (?!pain|tablet|med|drug)`,
    ),
  ),
  // one is ill, and the other who carries them is sore
  excuse(
    `=child =fever =ill =cancer =sleepless ${PAINS}`,
    /\b(?:(?:i|ive|im) (?:\w+ ){0,2}(?:fever|ill|temperature|hot|cancer|shivery|poorly|too|also)|(?:his|her|their) (?:\w+ )?(?:back|neck|chest|head|spine)|chills|shiver\w*)\b/,
    /\b(?:kids?|child\w*|baby|toddler|son|daughter|mum|dad|gran\w*|nan|husband|wife|partner|friend|mate|neighbour)(?:s|es)? (?:\w+ )?(?:has|have|had|is|are|got|with|off|was|been|poorly|ill)\b/,
    /\b(?:carry|carried|lift|push|lug|hold|rock|cuddl)\w*(?: \w+){0,3}? (?:him|her|them|wheelchair)\b/,
    /\bmy (?:\w+ )?(?:shoulders?|arms?|neck|back)\b|\bbackache\b/,
  ),
];

/**
 * The excuses that a text gives, by sentence.
 *
 * @param {string} text
 * @returns {Excuse[][]}
 */
export function excusesOf(text) {
  const whole = bare(text);
  const open = EXCUSES.filter(({ unless }) => !unless.test(whole));
  return sentencesOf(text).map(bare).map((told) =>
    open.filter(({ said }) => said.every((one) => one.test(told)))
  );
}

/** @param {string} text */
function bare(text) {
  return text.toLowerCase().replace(/['\u2019]/g, "").replace(/[^a-z0-9]+/g, " ");
}

/**
 * Whether an excuse takes a match: it means nothing else, and stands in its sentence.
 *
 * @param {Match} match
 * @param {Reading} reading
 * @param {Excuse[][]} excuses
 */
export function isExcused({ phrase, words }, { sentences }, excuses) {
  const [first, ...others] = new Set([...words].map((word) => sentences[word]));
  if (others.length) return false;
  return excuses[first].some(({ takes }) => phrase.means.every((one) => takes.has(one)));
}

/** @param {string} takes @param {RegExp} unless @param {RegExp[]} said @returns {Excuse} */
function excuse(takes, unless, ...said) {
  const means = takes.split(" ").map((word) => word.startsWith("=") ? word : wordForm(word));
  return { said, unless, takes: new Set(means) };
}
