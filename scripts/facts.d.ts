// What scripts are given, beside the page: facts of the generator and the data that it writes.

/**
 * Constants that Python and the scripts share; `generator/site/facts.py` makes them. What readers see
 * are sections of `scripts` in `content/words.yml`; `page/filling.js` fills their gaps.
 */
declare const FACTS: {
  film: {
    frames: number;
    /** How long the first pose stands, in shares of one way's time. */
    rest: number;
    /** The same of the last pose. */
    stay: number;
  };
  records: {
    folders: { exercise: string; routine: string; guidance: string };
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
  search: { records: string; sections: string };
  cards: { cutOut: string; letter: string };
  offline: {
    /** The key, behind the path of the site, of what the reader chose. */
    choice: string;
    /** The path of the service worker, from the root of the site. */
    worker: string;
  };
  /** An ISO 639 code of two letters. */
  language: string;
  landmarkWords: { table: string; search: string; pages: string };
  filmWords: { play: string; pause: string; film: string; byHand: string };
  resultWords: {
    none: string;
    noneFor: string;
    count: PluralForms;
    countFor: PluralForms;
    cut: string;
    chosen: PluralForms;
    meant: string;
    nearest: string;
    unfiltered: PluralForms;
    remove: string;
    nothing: string;
    exercises: string;
    reasons: string;
  };
  searchWords: { alsoCalled: string; silent: string };
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
  newerWords: { ready: string; use: string; later: string };
  pictureWords: { missing: string[] };
};

/** A phrase about a number: a form for each plural category of CLDR that the language has. */
type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

type RecordGroup = "position" | "equipment" | "kind" | "region" | "goal" | "muscle";

/** The files of one version of the site, as hashes by path; only the service worker has it. */
declare const SITE: {
  name: string;
  /** Hexadecimal digits of a hash. */
  digits: number;
  core: Record<string, string>;
  onDemand: Record<string, string>;
};

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
}

/** What `finder/records.js` sets; see `finder_files` in `generator/site/records.py`. */
interface SearchRecords {
  records: SearchRecord[];
  terms: Record<string, Record<string, { names: string[]; lay?: number[] }>>;
  lexicon: string[][];
  pages: Record<string, string[]>;
  spellings: Record<string, string>;
}

/** A piece of a page, in HTML, as the theme's plugin cuts them. */
interface SearchSection {
  location: string;
  title: string;
  text: string;
}

/** The scripts of data set these; importScripts is there in a worker and in its stand-in. */
interface Window {
  searchRecords: SearchRecords;
  searchSections: SearchSection[];
  importScripts(...addresses: string[]): void | Promise<void>;
}

interface Navigator {
  readonly connection?: { readonly saveData?: boolean };
}
