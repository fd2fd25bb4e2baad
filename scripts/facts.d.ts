// What scripts are given, beside the page: facts of the generator and the data that it writes.

/**
 * Constants that Python and the scripts share; `generator/site/facts.py` makes them. What readers see
 * are sections of `scripts` in `content/words.yml`; `page/filling.js` fills their gaps.
 */
declare const FACTS: {
  records: {
    folders: { exercise: string; routine: string; guidance: string; card: string };
    /** What a record may name terms of; the weightier come first. */
    groups: RecordGroup[];
    /** Those whose terms rule a record out behind a "no". */
    settings: string[];
    /** The group of things that one needs. */
    equipment: string;
    /** The id of the thing that stands for none. */
    nothing: string;
  };
  /** Paths of scripts, from the root of the site. */
  search: {
    records: string;
    sections: string;
    signs: string;
    /** The small drawing of an exercise, with the gap {exercise}. */
    picture: string;
  };
  signs: {
    /** The most urgent first. */
    levels: Level[];
    /** Headings have `{number}` for the emergency number. */
    says: Record<Level, { name: string; heading: string }>;
    /** Paths of a drawing of 24 by 24, also for `crisis`. */
    icons: Record<string, string>;
    /** The id of the topic that is the safety check. */
    check: string;
  };
  cards: {
    cutOut: string;
    letter: string;
    /** What cards were called before, as `routine=starter`, with what they are called now. */
    moved: Record<string, string>;
  };
  offline: {
    /** The key, behind the path of the site, of what the reader chose. */
    choice: string;
    /** The path of the service worker, from the root of the site. */
    worker: string;
  };
  call: {
    countries: {
      /** Two letters; devices keep it. */
      id: string;
      place: string;
      number: string;
      /** Whom to call the same day. */
      urgent?: string;
      /** Lines to talk to; `text` is the word to send, where only messages with it are answered. */
      crisis: { name: string; number: string; text?: string; byText?: boolean; about?: string }[];
    }[];
    /** The country of the site, for a reader who has not chosen one. */
    here: string | null;
    /** Words in place of a number that is not known. */
    your: string;
    /** Where to find a crisis line in any other country. */
    elsewhere: string;
  };
  routine: {
    /** Paths from the root of the site: the data, and what a session needs beside it. */
    moves: string;
    session: string;
    styles: string;
    /** The film of a move, with the gap {move}. */
    film: string;
    /** The page of one's own routine, and the page that prints one. */
    page: string;
    print: string;
    /** The root of the site on the web. */
    address: string;
    /** From Monday on. */
    dayNames: string[];
  };
  amounts:
    & Record<"sets" | "minutes" | "times" | "seconds" | "rest" | "aboutMinutes", PluralForms>
    & Record<"eachSide" | "eachWay" | "hold", string>;
  /** An ISO 639 code of two letters. */
  language: string;
  callWords: { call: string };
  dangerWords: Record<
    | "noneFits"
    | "noResultFits"
    | "notAboutMe"
    | "wait"
    | "seeSign"
    | "also"
    | "lifted"
    | "unsure"
    | "line"
    | "topic"
    | "notThere"
    | "excused"
    | "notRead"
    | "check"
    | "talk"
    | "notAlone"
    | "talkTo"
    | "textTo"
    | "textOnly"
    | "mightAct"
    | "tell",
    string
  >;
  suitsWords: {
    suit: PluralForms;
    others: PluralForms;
    heading: string;
    asks: string;
    against: string;
    instead: string;
    also: string;
    topic: string;
  };
  landmarkWords: { table: string };
  filmWords: Record<
    "play" | "pause" | "again" | "previous" | "next" | "film" | "step",
    string
  >;
  resultWords: {
    none: string;
    noneFor: string;
    count: PluralForms;
    countFor: PluralForms;
    cut: string;
    corrected: string;
    add: string;
    also: string;
    alsoRow: string;
    unfiltered: PluralForms;
    remove: string;
    nothing: string;
    reasons: string;
  };
  searchWords: {
    alsoCalled: string;
    section: string;
    kinds: Record<"exercise" | "routine" | "guidance" | "card" | "word" | "page", string>;
    group: PluralForms;
    count: PluralForms;
    cut: string;
    suiting: string;
    more: PluralForms;
    finder: string;
    none: string;
    wordless: string;
    waiting: string;
    silent: string;
  };
  chosenWords: {
    any: string;
    listed: string;
    remove: string;
    removed: string;
    clear: string;
    show: PluralForms;
    none: string;
    wordless: PluralForms;
    leftOut: string;
    leftOutMore: string;
  };
  choosingWords:
    & Record<"added" | "removed" | "found" | "job" | "cards", PluralForms>
    & Record<
      | "moved"
      | "full"
      | "cleared"
      | "up"
      | "down"
      | "remove"
      | "sheet"
      | "place"
      | "unknown"
      | "nothing"
      | "kept"
      | "unkept"
      | "deleted"
      | "noLogo"
      | "hasLogo",
      string
    >;
  pickWords: { picture: string; pages: PluralForms; bothSides: string };
  deviceWords: {
    unkept: Record<"refused" | "saving-data" | "failed" | "impossible", string>;
    saving: string;
    savingCards: string;
    allCards: PluralForms;
    someCards: PluralForms;
    damagedAllCards: PluralForms;
    damagedSomeCards: PluralForms;
    someFailed: string;
  };
  loggingWords:
    & Record<
      | "count"
      | "showAll"
      | "movesDone"
      | "took"
      | "walked"
      | "readAdded"
      | "readSame"
      | "deleteAsk",
      PluralForms
    >
    & { refusals: Record<"large" | "unreadable" | "foreign" | "newer" | "full", string> }
    & Record<
      | "addWalk"
      | "addDay"
      | "changeEntry"
      | "date"
      | "minutes"
      | "pain"
      | "noPain"
      | "worstPain"
      | "unsaid"
      | "note"
      | "save"
      | "cancel"
      | "wrongDate"
      | "wrongWalk"
      | "wrongDay"
      | "kept"
      | "unkept"
      | "full"
      | "unreadable"
      | "nothing"
      | "removed"
      | "undo"
      | "undone"
      | "charts"
      | "painChart"
      | "painTold"
      | "marks"
      | "walkChart"
      | "weeksFrom"
      | "asTable"
      | "painDone"
      | "painDay"
      | "weekFrom"
      | "rule"
      | "entries"
      | "what"
      | "acts"
      | "change"
      | "remove"
      | "changeOne"
      | "removeOne"
      | "session"
      | "wholeDay"
      | "outOfTen"
      | "painAfter"
      | "painOfDay"
      | "onePage"
      | "onePageHow"
      | "ownName"
      | "firstDay"
      | "lastDay"
      | "print"
      | "mail"
      | "share"
      | "copyText"
      | "copied"
      | "uncopied"
      | "asText"
      | "sheetTitle"
      | "sheetName"
      | "period"
      | "walkMinutes"
      | "files"
      | "filesHow"
      | "saveJson"
      | "saveCsv"
      | "fileName"
      | "readFile"
      | "refused"
      | "refusedEntry"
      | "deleteAll"
      | "deleteYes"
      | "deleteNo"
      | "allDeleted",
      string
    >;
  calendarWords: Record<
    | "heading"
    | "how"
    | "firstDay"
    | "time"
    | "days"
    | "save"
    | "saved"
    | "noDay"
    | "noTime"
    | "noDays"
    | "nothing"
    | "unnamed",
    string
  >;
  weekWords: Record<
    | "began"
    | "keep"
    | "present"
    | "before"
    | "after"
    | "here"
    | "again"
    | "change"
    | "forgetIt"
    | "forgotten"
    | "noDay"
    | "unkept",
    string
  >;
  newerWords: { ready: string; use: string; later: string };
  addingWords: Record<"added" | "count" | "full", PluralForms> & Record<"lost" | "open", string>;
  buildingWords:
    & Record<
      | "range"
      | "safe"
      | "asItIs"
      | "lower"
      | "higher"
      | "most"
      | "least"
      | "now"
      | "change"
      | "done"
      | "takeOut"
      | "takenOut"
      | "up"
      | "down"
      | "moved"
      | "first"
      | "last"
      | "form"
      | "note"
      | "noted"
      | "instead"
      | "replaced"
      | "gentlest"
      | "mostOfAll"
      | "undone"
      | "added"
      | "full"
      | "unknown"
      | "toRows"
      | "noThings"
      | "mended"
      | "start"
      | "startWithout"
      | "startAsked"
      | "startCareful"
      | "notForAll"
      | "suitedAll"
      | "suitedNone"
      | "takeItOut"
      | "unnamed"
      | "open"
      | "copyOne"
      | "delete"
      | "openName"
      | "copyOf"
      | "deleteName"
      | "opened"
      | "copied"
      | "copyName"
      | "deleted"
      | "new"
      | "begun"
      | "example"
      | "exampleBegun"
      | "noMore"
      | "arrived"
      | "unread"
      | "kept"
      | "mine"
      | "elsewhere"
      | "lost"
      | "exported"
      | "sets"
      | "repetitions"
      | "hold"
      | "minutes",
      string
    >
    & Record<
      | "countSets"
      | "gentler"
      | "more"
      | "minutesShort"
      | "saved"
      | "suited"
      | "notYet"
      | "withCare"
      | "moves"
      | "imported",
      PluralForms
    >
    & {
      changed: Record<"name" | "whom" | "by" | "telephone" | "days", string>;
      faults: Record<
        "large" | "rubbish" | "foreign" | "newer" | "full" | "faulty" | "empty",
        string
      >;
    };
  hintsWords:
    & Record<
      | "asks"
      | "careful"
      | "down"
      | "downFix"
      | "first"
      | "firstFix"
      | "over"
      | "overFix"
      | "betweenFix"
      | "twice"
      | "forms",
      string
    >
    & Record<"tooOften" | "days" | "between" | "long", PluralForms>;
  givingWords: Record<
    | "heading"
    | "untitled"
    | "print"
    | "share"
    | "unshared"
    | "copyLink"
    | "copied"
    | "uncopied"
    | "mail"
    | "chat"
    | "leaves"
    | "link"
    | "address"
    | "readable"
    | "camera"
    | "scan"
    | "tooLong"
    | "code"
    | "notes"
    | "notesFor"
    | "copyNotes"
    | "copiedNotes"
    | "message"
    | "whom"
    | "by"
    | "days"
    | "move"
    | "noted"
    | "opens",
    string
  >;
  printingWords:
    & Record<"sheets" | "boxes", PluralForms>
    & Record<"nothing" | "build" | "unread" | "unknown" | "days", string>;
  pictureWords: { missing: string[] };
  startingWords: { unfetched: string };
  guidingWords:
    & Record<
      | "moveOf"
      | "close"
      | "pause"
      | "goOn"
      | "previous"
      | "skip"
      | "paused"
      | "again"
      | "howTo"
      | "endHere"
      | "controls"
      | "getReady"
      | "otherSide"
      | "turnToOther"
      | "otherWay"
      | "sideDone"
      | "rest"
      | "release"
      | "breatheOut"
      | "over"
      | "times"
      | "sets"
      | "minutes"
      | "next"
      | "last"
      | "coming"
      | "firstCheck"
      | "check"
      | "stopSigns"
      | "ofMove"
      | "ofSet"
      | "ofAll"
      | "pain"
      | "painLine"
      | "shut"
      | "sound"
      | "soundOn"
      | "soundOff"
      | "voice"
      | "tones"
      | "vibration"
      | "slower"
      | "noVoice"
      | "unkept"
      | "ended"
      | "endedEarly"
      | "allSkipped"
      | "endCheck"
      | "howWasIt"
      | "note"
      | "keep"
      | "kept"
      | "notKept"
      | "afterAll"
      | "leave",
      string
    >
    & Record<"hold" | "restFor" | "seconds" | "done", PluralForms>
    & {
      sides: Record<"each-side" | "each-way", [string, string]>;
      down: Record<"floor" | "bed", string>;
      up: Record<"floor" | "bed", string>;
    };
};

/** A phrase about a number: a form for each plural category of CLDR that the language has. */
type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** A step of the pain rule: its numbers, what to do, and the same in whole sentences. */
type PainStep = { score: string; act: string; more: string };

/** From and to, counted in points of a line, at each key. */
type FilmGap = ([number, number] | null)[];

/** One shape of a film: still, as path data, or lines whose points move from key to key. */
interface FilmActor {
  /** The number of its paint, or that at each key. */
  paint: number | number[];
  /** The paint of the line around it. */
  edge?: number;
  fades?: 1;
  d?: string;
  straight?: 1;
  closed?: 1;
  /** Each line at each key: steps from point to point, then changes of how far points moved. */
  lines?: (number[] | null)[][];
  gaps?: FilmGap[];
}

/** What a film says, in seconds `from` and `until`; its `pose`, and where it goes on from there. */
interface FilmStop {
  from: number;
  until: number;
  again: number;
  pose: number;
  step: number | null;
  cue: string;
}

/** A film as `generator/figures/scene/film.py` makes it. */
interface Film {
  size: [number, number];
  /** Parts of a unit in which points are counted. */
  fine: number;
  /** How many poses a round has; 0 where the film goes there and back. */
  round: number;
  /** Time, place and speed. */
  nodes: [number, number, number][];
  stops: FilmStop[];
  /** The place of each key, and how strong highlights are there. */
  places: number[];
  effort: number[];
  /** Attributes of SVG. */
  paints: Record<string, string>[];
  actors: FilmActor[];
  /** The actors at each key, the lowest first; nothing where the order stays. */
  order: (number[] | null)[];
  /** What a close-up is seen through. */
  window?: { d: string; ground: Record<string, string>; edge: Record<string, string> };
}

type RecordGroup = "position" | "equipment" | "kind" | "region" | "goal" | "muscle";

/** The files of one version of the site, as hashes by path; only the service worker has it. */
declare const SITE: {
  name: string;
  /** Hexadecimal digits of a hash. */
  digits: number;
  core: Record<string, string>;
  onDemand: Record<string, string>;
};

/** How much of a move: times or minutes; hold and rest in seconds. */
interface MoveAmount {
  sets: number;
  repetitions?: number;
  hold?: number;
  minutes?: number;
  rest?: number;
  sides: "together" | "each-side" | "each-way";
}

/** Signs to stop that ask for the same; nothing where each says it by itself. */
interface StopList {
  signs: string[];
  act: string;
}

/** A form of an exercise as a routine has it. */
interface Move {
  id: string;
  exercise: string;
  name: string;
  summary: string;
  /** The page without an ending, such as `exercises/chin-tuck`, and the place of a variant on it. */
  page: string;
  place?: string;
  kind: string;
  position: string;
  /** What one lies or kneels on, and which way up. */
  on?: "floor" | "bed";
  wayUp?: string;
  /** Whether one turns over for the other side. */
  turnsOver?: true;
  /** Whether its film goes round, and not there and home again. */
  goesRound?: true;
  things?: string[];
  /** The amount to begin with. */
  amount: MoveAmount;
  limits: Partial<Record<"sets" | "repetitions" | "hold" | "minutes", [number, number]>>;
  /** How often, in words. */
  often?: string;
  timesADay: number;
  /** On how many days a week at most. */
  mostDays?: number;
  careful?: string[];
  /** What speaks against it by reason; `move` is what to do instead. */
  against?: Record<string, { asks?: true; note?: string; how?: string; move?: string }>;
  stop?: StopList[];
  steps: {
    role: "get-ready" | "move" | "hold" | "return" | "breathe";
    text: string;
    cue?: string;
    /** How long a breath is counted. */
    seconds?: number;
  }[];
}

/** A ready routine; the words of an item are those of its routine. */
interface ReadySet {
  id: string;
  name: string;
  summary: string;
  days?: number;
  timesADay: number;
  items: { move: string; amount: MoveAmount; before?: string; note?: string; apart?: true }[];
  after?: string;
  stop: StopList[];
  suits: string[];
}

/** What is done in a session; signs to stop of its own; whether it is a walk. */
interface SessionPlan {
  name: string;
  items: { move: Move; amount: MoveAmount; before?: string; note?: string }[];
  after?: string;
  stop: StopList[];
  walk?: true;
}

/** In seconds: one time of a move as pages reckon, one way of it in a session, and what lies between. */
interface MoveTiming {
  repetition: number;
  way: number;
  between: number;
  floor: number;
  over: number;
  breatheIn: number;
  breatheOut: number;
}

/** What `my-routine/moves.js` sets; see `moves_file` in `generator/site/moves.py`. */
interface MoveLibrary {
  moves: Move[];
  sets: ReadySet[];
  plans: {
    id: string;
    name: string;
    move: string;
    weeks: { minutes: number; days: number; pace: string }[];
  }[];
  reasons: Record<string, { label: string; asked: boolean }>;
  rules: {
    stop: StopList[];
    pain: PainStep[];
    /** With the gap {number}. */
    emergency: string;
    everyTime: string;
  };
  timing: MoveTiming;
  /** Ids that moves and sets had before, with those that they have now. */
  aliases?: { moves: Record<string, string>; sets: Record<string, string> };
}

/** A page of the site as the search knows it; ids of terms by group. */
interface SearchRecord extends Partial<Record<RecordGroup, string[]>> {
  /** Such as `exercises/chin-tuck`. */
  id: string;
  name: string;
  also?: string[];
  words?: string[];
  signs?: string[];
  /** Numbers of words in the lexicon. */
  lay?: number[];
  seconds?: number;
  /** The id of the drawing that stands for it. */
  picture?: string;
  /** What a card is for: its page has no text to search. */
  lead?: string;
  /** What speaks against an exercise, or one of a routine, by the id of the reason. */
  against?: Record<string, Against>;
  /** Other ways to do an exercise: what each has of its own. */
  variants?: (Pick<SearchRecord, "id" | "name" | "seconds" | "against" | RecordGroup>)[];
}

/** For whom an exercise is not: whether they ask first, and what they do instead. */
interface Against {
  asks?: boolean;
  how?: string;
  /** The id of the exercise to do instead. */
  exercise?: string;
}

/** A reason that readers may name: how it is called, what they type, the topic about it. */
interface SuitReason {
  label: string;
  typed?: string[];
  topic?: string;
  topicName?: string;
}

/** What `finder/records.js` sets; see `finder_files` in `generator/site/records.py`. */
interface SearchRecords {
  records: SearchRecord[];
  terms: Record<string, Record<string, { names: string[]; lay?: number[] }>>;
  lexicon: string[][];
  pages: Record<string, string[]>;
  spellings: Record<string, string>;
  /** Words that are no slips of others: each a digit, how many letters it shares with the last, and the rest. */
  plain: string;
  reasons: Record<string, SuitReason>;
}

/** What `search/sections.js` sets; see `sections_file` in `generator/site/sections.py`. */
interface PackedSections {
  /** Location and title, and for an entry of its own how it begins. */
  sections: [string, string, string?][];
  /** All words, each behind the number of letters that it shares with the one before. */
  words: string;
  /** For each word the number of the first section that has it, then steps to the next ones. */
  places: string;
}

/** How soon a sign needs care, the most urgent first. */
type Level = "emergency" | "same-day" | "appointment" | "note";

/** A warning sign. */
interface WarningSign {
  id: string;
  text: string;
  level: Level;
  /** With `{number}` for the emergency number of the reader's country. */
  action: string;
  lifts: { when: string; level: Level; act?: string }[];
  isCrisis: boolean;
  topic?: string;
}

/**
 * Phrases with a bar between each two, which makes a shorter file than a list; each ">" before one
 * stands for a leading word of the one before.
 */
type PackedPhrases = string;

/** Such phrases with two bars between each two lists. */
type PackedLists = string;

/** The signs, column by column; `signsOf` in `signs/packed.js` makes them whole again. */
interface PackedSigns {
  ids: string;
  texts: string;
  /** A digit for each sign: the place of its level among all. */
  levels: string;
  actions: string;
  /** A list for each sign; a lift is the digit of its level, when, and after ">" what to do. */
  lifts: string;
  /** Places of signs of a crisis. */
  crises: number[];
  /** A topic or nothing for each sign. */
  topics: string;
}

/** A few words that are the whole query and may mean more than one sign. */
interface ShortQuery {
  typed: string[];
  /** Places of signs. */
  signs: number[];
  shows: "card" | "line";
  /** A line that holds only where nothing else is typed. */
  isAlone: boolean;
  asks?: string;
  topic?: string;
}

/** The short queries, column by column; `queriesOf` in `signs/packed.js` makes them whole again. */
interface PackedQueries {
  typed: PackedLists;
  signs: number[][];
  /** Places of those that show a line; all others show a card. */
  lines: number[];
  /** Places of those that hold only where nothing else is typed. */
  alone: number[];
  /** A question or nothing for each. */
  asks: string;
  /** A topic or nothing for each. */
  topics: string;
}

/** What `finder/signs.js` sets; see `signs_file` in `generator/site/signs.py`. */
interface WarningSigns {
  signs: PackedSigns;
  /** What people type, for each sign. */
  typed: PackedLists;
  typedForLine: PackedLists;
  /** Near misses of all signs. */
  notMeant: PackedPhrases;
  shortQueries: PackedQueries;
  sameWords: PackedLists;
  /** Groups whose first word stands for all the others in phrases. */
  kinds: PackedLists;
  /** Words of the site that are no slips of words of the signs. */
  spared: PackedPhrases;
}

/** The scripts of data set these. */
interface Window {
  /** The film that was fetched last. */
  film?: Film;
  searchRecords: SearchRecords;
  searchSections: PackedSections;
  warningSigns: WarningSigns;
  moveLibrary: MoveLibrary;
  /** What `session.js` sets. */
  guidedSession: (
    plan: SessionPlan,
    shelf: import("./routine/shelf.js").MoveShelf,
  ) => void;
  /** What `understanding.js` sets. */
  understanding: {
    Judge: typeof import("./signs/judging.js").Judge;
    Suits: typeof import("./reasons/suits.js").Suits;
  };
  /** What `search-worker.js` sets in a page that may have no worker. */
  siteAnswering: () => Promise<import("./site-search/answering.js").Answering>;
  /** Only in a worker. */
  importScripts(...addresses: string[]): void;
}

interface Navigator {
  readonly connection?: { readonly saveData?: boolean; readonly effectiveType?: string };
}
