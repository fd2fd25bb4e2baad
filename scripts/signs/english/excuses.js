// What makes some words harmless: "slept on my arm, fine two minutes later". An excuse takes only
// matches that have none but these words, and none where the text says anything else that goes with a
// danger. What it takes is no card, but still a line.
import { wordForm } from "../forms.js";

/**
 * @typedef {object} Excuse
 * @property {RegExp[]} said all of these stand in one sentence
 * @property {RegExp} unless none of this stands in the text
 * @property {Set<string>} takes what a match may mean
 */

/** Beside one of these, nothing is excused: illnesses, guesses of somebody who worries, cries for help. */
export const NEVER_EXCUSED =
  /\b(?:clammy|gr[ae]y|diabetic|diabetes|insulin|chemo\w*|radiotherapy|dialysis|prostate|steroids?|surgery|surgeon|operation|my op|epidural|discs?|disks?|herniated|sciatica|paralysed|collaps\w+|faint(?:ed|ing|s|y)?|unconscious|asthma|inhaler|smok\w+|(?:think|thought|hope|hoping|maybe|might be|perhaps|probably|guess|unsure|worried|scared|frightened) (?:\w+ ){0,3}(?:muscle|muscular|strain|wind|indigestion|nothing|heart)|is it (?:an? |my )?(?:muscle|muscular|heart|wind)|something is wrong|like nothing|never before|as if|spread\w*|999|911|112|111|ambulance|emergency|a and e)\b/;

const LIMBS = "arm =arm hand finger thumb =arms =leg =legs feet =foot =asleep";
const PAINS = "=pain =back =nite all";
const MOVED =
  "(?:get|got|let|put|st[ao]nd|stood|mov\\w*|chang\\w*|shak\\w*|shook|swap\\w*|roll\\w*|turn\\w*|sit up|t[ao]ke|took|stretch\\w*|shift\\w*|hop\\w*|uncross\\w*|wriggl\\w*|walk\\w*|off|stop\\w*|adjust\\w*|undo|undid|loosen\\w*|lift\\w*|switch\\w*)";
const PAST =
  "(?:fine|ok|okay|normal|gone|(?:goes|went) (?:away|off)|better|stops?|wakes? up|woke up|w(?:ears?|ore) off|eases|pass(?:es|ed)|alright|all right|right again|clears|c[oa]mes? (?:back|right))";
/** Relief by another position ... */
const MOVED_AWAY = RegExp(
  `\\b${PAST} (?:\\w+ ){0,4}?(?:as soon as|once|when(?:ever)?|after|if|the (?:second|minute|moment)) (?:\\w+ ){0,2}${MOVED}\\b|\\b(?:numb|dead|tingl\\w*|asleep|needles) (?:till?|until|unless) (?:i|we) ${MOVED}\\b`,
);
/** ... or very soon. */
const SOON = RegExp(
  `\\b${PAST}(?: \\w+){0,3}? (?:secs?|seconds?|mins?|minutes?|moments?)(?! ago)\\b|for (?:a|a few|few|one|two) (?:minutes?|mins?|secs?|seconds?|moment|bit) (?:and |then )+(?:(?:it|was|is|came|went|felt) )*${PAST}\\b`,
);
const LAIN_ON =
  /\b(?:(?:slept|sle?e?p(?:ing|s)?|asleep|l(?:ay|ie|ies|ying|aid)|lean(?:t|ing|ed)?|rest(?:ed|ing)?|s[ai]t(?:ting)?) on (?:my|the|it|one)|under (?:the|my) (?:pillow|head|body|bum)|kne[el]+(?:t|ing)?|cross(?:ed|ing|es)?(?: my)? ?leg(?:ged|s)?|legs? crossed|squat\w*|crouch\w*|strimmer|drill\w*|sander|mower|chainsaw|hedge ?trimmer|vibrat\w*|(?:on|sat on) the (?:toilet|loo))\b/;
const PRESSED = RegExp(
  `${LAIN_ON.source}|\\b(?:s[ai]t(?:ting)?|seat|chair|car|driv\\w+|ski poles|h[oe]ld(?:ing)?|gripp?(?:ing)?|carry\\w*|saddle|bike|plane|flight|handlebars?|boots?|shoes?|straps?|rucksack|backpack|bag|kneel|(?:asleep|sleeps?|lies|lying|sits) on my)\\b`,
);
const NERVES =
  /\b(?:faces?|lips|mouth|words|speech|speak\w*|talk\w*|slur\w*|droop\w*|weak\w*|sight|vision|dizzy|confus\w*|(?:one|left|right|whole|down my) side|headache|chest|wee|weeing|pee|wet\w*|bladder|bowels?|wip\w+|privates|genitals?|groin|between my legs|drop\w*|f[ae]ll|fallen|slipped|crash\w*|sudden\w*|still|not|isnt|doesnt|didnt|wont|cant|couldnt|pedals|never|nearly|almost|without|days?|weeks?|months?|worse|(?<!normal |fine |ok |okay |right |alright )again|(?:arms?|hands?) and (?:legs?|feet)|(?:legs?|feet) and (?:arms?|hands?)|cant walk|walk(?:ing|s|ed)? (?:funny|odd|badly|like|wobbly)|unsteady|stumbl\w*|trip\w*|neck (?:pain|hurts|aches?|stiff)|both|(?<!(?:comes?|came|goes|gone) )back(?! (?:to normal|again|in))|since (?:yesterday|this|last|lifting|lifted|i|my|an?|mon|tues|wednes|thurs|fri|satur|sun)\w*|always|all the time|yesterday|now|hours?)\b/;

const NOISY =
  "newborn|baby|babies|babys|kids?|children|toddler|part(?:y|ying)|neighbou?rs?|barking|nois[ey]|snoring|cats?|dogs?|thunder|alarm";

/** @type {Excuse[]} */
export const EXCUSES = [
  excuse(`=numb ${LIMBS} =bum =loo =wipe`, NERVES, PRESSED, MOVED_AWAY),
  excuse(`=numb ${LIMBS} =bum =loo =sudden`, NERVES, LAIN_ON, SOON),
  // a needle makes an arm sore
  excuse(
    "arm left right =arm =pain =stiff =swollen shoulder",
    /\b(?:chest|breath\w*|sweat\w*|jaw|sick|dizz\w*|face|weak\w*|numb\w*|tingl\w*|heavy|tired|red|hot|fever\w*|temperature|pressure|hours?|weeks?|months?|year|ago|worse|back|neck|throat|down|rash|lips?)\b/,
    /\b(?:after|from|since|where)(?: \w+){0,5} (?:jabs?|vaccine|vaccination|booster|blood test|blood taken|cannula)\b/,
  ),
  // gloves make fingers clumsy
  excuse(
    "=cant =buttons fumbling hand clumsy finger hard grip",
    /\b(?:numb\w*|tingl\w*|drop\w*|neck|worse|worsen\w*|without|weeks?|months?|weak\w*|legs?|walk\w*|even|no|not|dont|havent|isnt|never|like|thought)\b/,
    /\b(?:thick|ski|winter|work|wear|wearing|in|with) (?:my )?gloves\b|\b(?:mittens|false nails|long nails|acrylics?)\b/,
  ),
  // what warms the skin
  excuse(
    "=burning skin =rash red =hot =pain",
    /\b(?:blister\w*|days?|still|side|worse|breath\w*|swollen|swell\w*|eyes?|lips?|throat|peel\w*|band|ribs?|stripe|line|tried|before|used)\b/,
    /\b(?:deep heat|tiger balm|capsaicin|heat (?:rub|patch\w*|cream|gel)|muscle rub|ralgex|warming (?:gel|cream|rub)|radian) (?:\w+ )?(?:mak|made|burn|turn|is hot)\w*|\b(?:burn\w*|red|hot|rash) (?:\w+ ){0,3}(?:from|off|after) (?:the )?(?:deep heat|tiger balm|capsaicin|heat (?:rub|patch\w*|cream|gel)|muscle rub|ralgex|warming (?:gel|cream|rub)|radian)\b/,
  ),
  // others who grow
  excuse(
    "=shrinking height =height =lost",
    /\b(?:inch\w*|cms?|stoop\w*|hump\w*|bent|osteo\w*|pain\w*|back|clothes|trousers|but|lost)\b(?! tape)/,
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
    "=numb =bum",
    NERVES,
    /\b(?:(?:on|from|after|any) (?:\w+ ){0,4}?(?:seat|meeting|tractor|sitting|hard (?:chair|bench)|bike|saddle|bench|pew|plane|flight|drive|ride|cinema|wooden (?:chair|bench))|numb (?:bum|backside|bottom|butt) (?:when |while )?sitting)\b/,
  ),
  // sore on the day after: no pain while the heart works
  excuse(
    "=pain =chest =legs =both =arms =back =round =trunk rib muscle day laugh all =nite",
    /\b(?:breath\w*|sweat\w*|arms?|jaw|neck|throat|sick|dizz\w*|pressure|tight\w*|heav\w+|weight|vice|squeez\w*|crush\w*|pains?|pained|hurts?|hurting|burn\w*|dull|ach\w+|middle|centre|center|while|during|when|stairs|uphill|rest|fell|fall|cough\w*|down|left|bad|severe|hours?|weeks?|months?|worse|swollen|red|hot|pop\w*|crack\w*|felt|tired)\b/,
    /\b(?:sore|stiff|tender|doms)\b/,
    /\b(?:after|from|yesterday|next day|doms)\b/,
    /\b(?:(?:press|push|pull|sit|chin) ?ups?|bench|dips|planks?|weights|gym|work ?out|training|squats|lunges|burpees|(?:leg|chest|push|pull) day|spin class|rowing|swimming|yoga|pilates|crossfit|garden\w*|digging|decorating|moving house|painting|hoovering|laughing)\b/,
  ),
  // both legs that have run
  excuse(
    "=legs =both =pain =tight =stiff",
    /\b(?:numb\w*|tingl\w*|pins|cant|wont|pee|wee|bladder|bowels?|weeks?|months?|still|worse|back|face|dizz\w*|breath\w*|chest|swell\w*|swollen|red|hot|fell|fall|not|weak\w*|heavy|walk\w*|unsteady)\b/,
    /\b(?:sore|ach\w+|stiff|tender|tight|doms)\b/,
    /\b(?:after|from)(?: \w+){0,3} (?:squats|lunges|runs?|running|sprints?|marathon|hike|hiking|spin class|leg day|work ?out|gym|football|rugby|netball|cycling)\b/,
  ),
  // legs and arms that have worked
  excuse(
    "=weak =numb =pressure =unsteady =gait jelly heavy =legs =arms =arm walk",
    /\b(?:numb\w*|tingl\w*|pins|cant|wont|pee|wee|bladder|bowels?|days|weeks?|since|(?<!(?:stretch|exercise|train|walk|run|again) )today|still|worse|back|pains?|hurts?|face|speech|dizz\w*|breath\w*|chest|one|left|right|fell|falling|stairs|not|dont|doesnt|drop\w*)\b/,
    /\b(?:jelly|heavy|dead|weak|wobbly|shaky)\b/,
    /\b(?:after|from|post)(?: \w+){0,3} (?:squats|lunges|runs?|running|marathon|hike|spin class|leg day|work ?out|gym|rowing|climbing|punching|boxing|press ?ups|push ?ups|shopping)\b/,
  ),
  // cold numbs fingers
  excuse(
    "=numb hand finger =arm =skin skin",
    NERVES,
    /\b(?:(?:in|from) (?:the )?(?:cold|snow|frost|freezer)|(?:an?|the) ice (?:pack|bath)|ice (?:made|makes|pack|bath)|cold water|winter ride|snowball\w*)\b/,
  ),
  // what a dentist made numb
  excuse(
    "=numb =face =recovered =morning tongue jaw",
    /\b(?:droop\w*|dropped|speech|speak\w*|slur\w*|arms?|legs?|still|weak\w*|side|days|weeks|month|months|year|eyes?|no|not|thought|bum|mouth|twisted)\b/,
    /\b(?:dentist|filling|root canal) (?:has |just )?(?:made|numbed|left)\b|\b(?:after|from) (?:\w+ ){0,2}?(?:dentist|filling|root canal|tooth out)\b/,
  ),
  // muscles of the chest that are short from a bad posture
  excuse(
    "=chest =tight =pain muscle",
    /\b(?:pains?|hurts?|breath\w*|sweat\w*|arm|jaw|neck|shoulders?|sick|awful|dizz\w*|pressure|heav\w+|squeez\w*|crush\w*|stairs|uphill|walk\w*|when|while|on its own|today|still|worse|band|left|vice|weight|doesnt|not|no|nothing|tried|since|mins|minutes|hours?|think|thought|hope|maybe|might|perhaps|is it|\d\d)\b/,
    /\b(?:from|after|all day|years of) (?:\w+ ){0,3}?(?:hunch|slouch)\w*|\btight chest (?:hunch|slouch)\w*|\btight (?:chest|pec) muscles?\b|\b(?:stretch(?:es|ing)?|open|loosen|release) (?:for |out )?(?:an? |the |my )?(?:tight )?(?:chest|pecs|pec muscles)\b/,
  ),
  // breath that a sport takes
  excuse(
    "=breathless",
    /\b(?:chest|pains?|rest|lying|night|bed|chair|sofa|sitting|sat|telly|tv|watch\w*|legs?|calf|ankles?|swollen|blue|sweat\w*|dizz\w*|never|today|morning|since|days?|weeks?|months?|now|worse|cant|heart|cough\w*|still|new|gasp\w*|struggl\w*|fight\w*|no air|sentence|words?|headache|altitude|colds?|nose|pill|hrt|flew|flight|baby|plaster|cast|lips|purple|used to)\b/,
    /\b(?:on (?:hill |long |fast )?runs|(?:after|from|while|during|with|when) (?:\w+ ){0,3}?(?:stairs|runs?|running|jogs?|jogging|sprint\w*|burpees|treadmill|cycling|football|work ?outs?|(?:press|push|pull|sit) ?ups?|planks?|spin class|skipping|swimming|rowing|zumba|hiit|singing|laughing|dancing|excitement))\b(?! (?:of|out|in|bad|low|an?)\b)/,
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
    /\b(?:pain\w*|hurts?|numb\w*|tingl\w*|squeez\w*|breath\w*|feel\w*|(?:felt|its|is|like) (?:like )?(?:an?|my|the|as if))\b/,
    /\b(?:resistance|mini|loop|exercise|elastic) bands?\b|\btherabands?\b|\b(?:heart rate|hr) (?:monitor )?(?:belt|strap|band)\b/,
  ),
  // a back that has carried a child
  excuse(
    "=child =back =pain",
    /\b(?:has|have|hes|shes|his|her back|their|complain\w*|moans?|says|cries|years? old|yo|yr|teen\w*|fever\w*|temperature|hot|ill|refuses?|wont|cant)\b/,
    /\b(?:lift|carry|carrie|hold|pick|lug|bath|feed|nurs|rock|chang|push)\w*\b|\bplaying with\b|\b(?:seat|potty|toilet|pram|pushchair|nappy|nappies)\b/,
    /\b(?:child\w*|kids?|toddlers?|sons?|daughters?|grandsons?|granddaughters?|little one|boy|girl)\b/,
  ),
  // weight that somebody wants to lose
  excuse(
    "lost losing =weight =pain =back =lost =loose =clothes =wasting",
    /\b(?:without|no|not|never|isnt|arent|wasnt|havent|hasnt|didnt|dont|though|although|despite|even|stopped|finished|ago|unexplained|explain|faster|more than|appetite|food|swallow|same|why|sudden\w*|tired|night|lump|cough\w*|blood|anymore|keeps?|put it on|gain|normal|usual|eat more)\b/,
    /\b(?:on purpose|slimming|weight ?watchers|on (?:an? |my |the |this )?(?:\w+ )?diet|diet(?:ing|ed)|keto|low carb|calorie deficit|counting calories|fasting|ozempic|wegovy|mounjaro|saxenda|gastric (?:band|sleeve|bypass)|bariatric|couch to|noom|trying to (?:lose|slim|diet)|wanted to lose|healthy eating)\b/,
  ),
  // a grip or arms that somebody trains
  excuse(
    "=weak grip arm hand =arms =legs =leg",
    /\b(?:sudden\w*|since|today|yesterday|new|drop\w*|numb\w*|tingl\w*|cant|wont|one (?:arm|hand|side|leg)|both|lost|gone|going|went|cups?|worse|days?|falling|fall|fell|trip\w*|walk\w*|stairs|steps|now|getting|keeps?|pain|left|right|bed|bath|home)\b/,
    /\b(?:(?:for|on|to do|in) (?:an? |my )?(?:deadlifts?|pull ?ups?|chin ?ups?|kettlebells?|barbells?|rock climbing|bouldering|planks?)|strengthen\w*|stronger|toning|tone|beginners?|leg day)\b/,
  ),
  // a warm room
  excuse(
    "=nite =sweating =soaked bed =sheets wake",
    /\b(?:weight|lump\w*|fever\w*|temperature|drench\w*|pyjamas|soak\w*|chang\w*|ill|unwell|pain\w*|hurts?|every|not|isnt|wasnt|no|without|even|despite|though|cough\w*|tired|back|winter|off|open|cold|freezing|weeks?|months?)\b/,
    /\b(?:heatwave|summer|humid|(?:hot|warm|muggy|sticky) (?:weather|rooms?|bedroom|nights?|flush\w*|flash\w*)|stuffy|menopaus\w*|memory foam|(?:thick|winter|new|hot) duvets?|heating on)\b/,
  ),
  // who sweats at work, in a warm night or with a fever
  excuse(
    "=sweating =back =pain =scapula upper mid",
    /\b(?:cold sweats?|sick|nausea|vomit\w*|breath\w*|chest|jaw|arms?|dizz\w*|pale|heart|sudden\w*|tired|exhausted|rest)\b/,
    /\b(?:fever\w*|temperature|shiver\w*|chills|cough\w*|flu|covid|nights?|mattress|pillow|foam|duvet|\w*sheets|pyjamas|pajamas|night\w+|wringing|sopping|bed|drench\w*|soak\w*|wak\w+|woke|menopaus\w*|flush\w*|flash\w*|heatwave|summer|sauna|(?:after|from|during|in|at|when i|while) (?:\w+ ){0,3}?(?:work ?outs?|gym|runs?|running|training|exercis\w*|class|yoga|cycling|rowing|gardening|digging|decorating|football|squash|tennis|treadmill|spin|lifting|moving|work))\b/,
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
    /\b(?:pain\w*|burn\w*|sting\w*|hurts?|fever\w*|blood\w*|back|side|eyes?|skin|no|not|havent|dont|like|weeks?|fortnight|days?)\b/,
    /\b(?:from|after|with|ate|eating|had|eaten|mak\w+|made|turn\w*) (?:\w+ ){0,2}?(?:beetroot|beets|asparagus|vitamins?|multivitamins?|berocca)\b|\b(?:beetroot|beets|asparagus|vitamins?|multivitamins?|berocca) (?:mak|made|turn)\w*/,
  ),
  // a night that somebody else disturbs
  excuse(
    `=sleepless =awakens =crack =child ${PAINS}`,
    /\b(?:pains?|painful|hurts?|hurting|agony|fever|worse|back ?aches?|aches? in my|every night)\b/,
    RegExp(
      `\\b(?:with|by|because of|because|from|cos|coz|due to) (?:\\w+ ){0,2}(?:${NOISY})\\b|\\b(?:${NOISY}) (?:\\w+ ){0,2}(?:wak|woke|keep|kept)|\\b(?:danc|work|driv|gam|stud|part|drink|travell?|camp|paint)\\w* all night\\b|\\ball night (?:party|drive|shift|gaming|dancing)|\\bcant sleep without (?!pain|tablet|med|drug)`,
    ),
  ),
  // one is ill, and the other who carries them is sore
  excuse(
    `=child =fever =ill =cancer =sleepless ${PAINS}`,
    /\b(?:(?:i|ive|im) (?:\w+ ){0,2}(?:fever|ill|temperature|hot|cancer|shivery|poorly|too|also)|(?:his|her|their) (?:\w+ )?(?:back|neck|chest|head|spine)|back ?ache|chills|shiver\w*)\b/,
    /\b(?:kids?|child\w*|baby|toddler|son|daughter|mum|dad|gran\w*|nan|husband|wife|partner|friend|mate|neighbour)(?:s|es)? (?:\w+ )?(?:has|have|had|is|are|got|with|off|was|been|poorly|ill)\b/,
    /\b(?:carry|carried|lift|push|lug|hold|rock|cuddl)\w*(?: \w+){0,3}? (?:him|her|them|wheelchair)\b/,
    /\bmy (?:\w+ )?(?:shoulders?|arms?|neck)\b/,
  ),
  // an illness of somebody else, who does not ask
  excuse(
    "=cancer =pain =back",
    /\b(?:(?:her|his|their|she|he|shes|hes|they) (?:\w+ )?(?:back|neck|spine|pain\w*|hurts?|now|has|is)|now|new|today|too|also|both|me as well|(?:ive|i) (?:had|have|got|been) (?:\w+ )?cancer)\b/,
    /\b(?:mum|mom|dad|mother|father|sister|brother|aunt\w*|uncle|gran\w*|nan|cousin|friend|neighbour)s? (?:had|died of|survived|beat|got over|lost) (?:\w+ ){0,2}?cancer\b/,
    /\b(?:i|im|ive|my back is (?:fine|ok|okay))\b/,
  ),
];

/** @param {string} takes @param {RegExp} unless @param {RegExp[]} said @returns {Excuse} */
function excuse(takes, unless, ...said) {
  const means = takes.split(" ").map((word) => word.startsWith("=") ? word : wordForm(word));
  return { said, unless, takes: new Set(means) };
}
