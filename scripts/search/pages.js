// What the search of the whole site looks through: pages with their sections, and hard words.
import { Index } from "./index.js";
import { idOf } from "./locations.js";
import { documentsOf } from "./records.js";
import { sectionsOf } from "./sections.js";
/** @import { Part } from "./phrases.js" */
/** @import { Section } from "./sections.js" */

/** @typedef {keyof typeof FACTS.searchWords.kinds} Kind of a result */

/**
 * What can be found. `id` is that of its record, such as `exercises/cat-cow`; `sections` are the
 * parts of a page.
 *
 * @typedef {object} Target
 * @property {string} id
 * @property {Kind} kind
 * @property {string} location as in a section
 * @property {string} title
 * @property {string} lead
 * @property {string} [picture] the id of the drawing that stands for it
 * @property {Record<string, Against>} [against] by reason
 * @property {Section[]} sections
 */

/** @typedef {{ targets: Target[], index: Index }} SearchLibrary targets by place in the index */

/**
 * Everything that can be found, with what records say of it.
 *
 * @param {PackedSections} packed
 * @param {SearchRecords} known
 * @returns {SearchLibrary}
 */
export function libraryOf(packed, known) {
  const records = new Map(known.records.map((record) => [record.id, record]));
  const targets = targetsOf(sectionsOf(packed), records);
  const byId = new Map(targets.map((target) => [target.id, target]));
  const documents = documentsOf(
    known,
    targets.map(({ id, title }) => records.get(id) || { id, name: title, words: known.pages[id] }),
    ({ id }) => partsOfTarget(byId.get(id)),
  );
  return { targets, index: new Index(documents, known.spellings, known.plain) };
}

/** @param {Section[]} sections @param {Map<string, SearchRecord>} records */
function targetsOf(sections, records) {
  /** @type {Map<string, Target>} */
  const targets = new Map();
  for (const section of sections) {
    const { location, lead } = section;
    const isWord = lead !== undefined && location.includes("#");
    const id = isWord ? location : idOf(location);
    const known = targets.get(id);
    if (known) known.sections.push(section);
    else targets.set(id, targetOf(id, section));
  }
  for (const record of records.values()) {
    const target = targets.get(record.id);
    if (target) describe(target, record);
    else if (kindOf(record.id) === "card") targets.set(record.id, cardOf(record));
  }
  return [...targets.values()];
}

/** @param {string} id @param {Section} section @returns {Target} */
function targetOf(id, section) {
  const { location, title, lead = "" } = section;
  return { id, kind: kindOf(id), location, title, lead, sections: [section] };
}

/** @param {Target} target @param {SearchRecord} record */
function describe(target, record) {
  target.picture = record.picture || drawnExercise(target);
  target.against = record.against;
}

/** @param {Target} target */
function drawnExercise({ id, kind }) {
  return kind === "exercise" ? id.split("/")[1] : undefined;
}

/**
 * A card is a page of pictures and boxes: nothing of it is in the sections.
 *
 * @param {SearchRecord} record
 * @returns {Target}
 */
function cardOf({ id, name, lead = "", against }) {
  return { id, kind: "card", location: id, title: name, lead, against, sections: [] };
}

/** @param {string} id @returns {Kind} */
function kindOf(id) {
  if (id.includes("#")) return "word";
  const [folder, record] = id.split("/");
  const kinds = Object.entries(FACTS.records.folders).find(([, name]) => name === folder);
  return record && kinds ? /** @type {Kind} */ (kinds[0]) : "page";
}

/** @param {Target | undefined} target @returns {Part[]} */
function partsOfTarget(target) {
  if (!target) return [];
  return target.sections.flatMap(({ title, words }, place) => {
    const text = words.join(" ");
    /** @type {Part[]} */
    const parts = [{ field: place ? "text" : "summary", text }];
    return place ? [{ field: "heading", text: title }, ...parts] : parts;
  });
}
