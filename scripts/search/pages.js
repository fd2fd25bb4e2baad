// What the search of the whole site looks through: pages with their sections, and hard words.
import { Index } from "./index.js";
import { idOf } from "./locations.js";
import { documentsOf } from "./records.js";
import { sectionsOf } from "./sections.js";
/** @import { Part } from "./phrases.js" */
/** @import { Section } from "./sections.js" */

/** @typedef {"exercise" | "routine" | "guidance" | "card" | "word" | "page"} Kind */

/**
 * What can be found. `id` is that of its record, such as `exercises/cat-cow`; `sections` are the
 * parts of a page.
 *
 * @typedef {object} Entry
 * @property {string} id
 * @property {Kind} kind
 * @property {string} location as in a section
 * @property {string} title
 * @property {string} lead
 * @property {string} [picture] the id of the exercise whose drawing stands for it
 * @property {Section[]} sections
 */

/** @typedef {{ entries: Entry[], index: Index }} SearchLibrary entries by place in the index */

/**
 * Everything that can be found, with what records say of it.
 *
 * @param {PackedSections} packed
 * @param {SearchRecords} known
 * @returns {SearchLibrary}
 */
export function libraryOf(packed, known) {
  const records = new Map(known.records.map((record) => [record.id, record]));
  const entries = entriesOf(sectionsOf(packed), records);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const documents = documentsOf(
    known,
    entries.map(({ id, title }) => records.get(id) || { id, name: title, words: known.pages[id] }),
    ({ id }) => partsOfEntry(byId.get(id)),
  );
  return { entries, index: new Index(documents, known.spellings, known.plain) };
}

/** @param {Section[]} sections @param {Map<string, SearchRecord>} records */
function entriesOf(sections, records) {
  /** @type {Map<string, Entry>} */
  const entries = new Map();
  for (const section of sections) {
    const { location, lead } = section;
    const isWord = lead !== undefined && location.includes("#");
    const id = isWord ? location : idOf(location);
    const known = entries.get(id);
    if (known) known.sections.push(section);
    else entries.set(id, entryOf(id, section));
  }
  for (const record of records.values()) {
    const entry = entries.get(record.id);
    if (entry) entry.picture = record.picture || drawnExercise(entry);
    else if (kindOf(record.id) === "card") entries.set(record.id, cardOf(record));
  }
  return [...entries.values()];
}

/** @param {string} id @param {Section} section @returns {Entry} */
function entryOf(id, section) {
  const { location, title, lead = "" } = section;
  return { id, kind: kindOf(id), location, title, lead, sections: [section] };
}

/** @param {Entry} entry */
function drawnExercise({ id, kind }) {
  return kind === "exercise" ? id.split("/")[1] : undefined;
}

/**
 * A card is a page of pictures and boxes: nothing of it is in the sections.
 *
 * @param {SearchRecord} record
 * @returns {Entry}
 */
function cardOf({ id, name, lead = "" }) {
  return { id, kind: "card", location: id, title: name, lead, sections: [] };
}

/** @param {string} id @returns {Kind} */
function kindOf(id) {
  if (id.includes("#")) return "word";
  const [folder, record] = id.split("/");
  const kinds = Object.entries(FACTS.records.folders).find(([, name]) => name === folder);
  return record && kinds ? /** @type {Kind} */ (kinds[0]) : "page";
}

/** @param {Entry | undefined} entry @returns {Part[]} */
function partsOfEntry(entry) {
  if (!entry) return [];
  return entry.sections.flatMap(({ title, words }, place) => {
    const text = words.join(" ");
    /** @type {Part[]} */
    const parts = [{ field: place ? "text" : "summary", text }];
    return place ? [{ field: "heading", text: title }, ...parts] : parts;
  });
}
