// Which exercises the chosen filters let through, and how many each further choice would leave.
//
// Choices of one group widen ("sitting" or "standing"), groups narrow each other. Things are other:
// whoever has a chair can do what takes a chair and nothing else, and what takes nothing. Each value
// has a column that says 1 for the exercises that have it, so that thousands can be counted at each
// key.

/** @typedef {Record<string, string[]>} Values of each group; those of `time` are seconds */

/**
 * `needs` says of each exercise how many things it takes, where the group is the one of things.
 *
 * @typedef {{ name: string, values: string[], columns: Uint8Array[], needs?: Uint8Array }} Group
 */

const TIME = "time"; // an exercise has all times that are not below its own

/** The filters that a page offers, over the exercises that it lists. */
export class Filters {
  /**
   * @param {SearchRecord[]} records
   * @param {Values} groups the values of each group in the order of its controls
   */
  constructor(records, groups) {
    /** @private @type {Group[]} */
    this._groups = Object.entries(groups).map(([name, values]) => ({
      name,
      values,
      columns: values.map((value) => columnOf(records, name, value)),
      ...(name === FACTS.records.equipment && { needs: needsOf(records) }),
    }));
  }

  /**
   * What some values let through; those that no control has are no choice.
   *
   * @param {Values} values
   * @returns {Choice}
   */
  choice(values) {
    const chosen = this._groups.map((group) =>
      group.columns.filter((_, place) => (values[group.name] || []).includes(group.values[place]))
    );
    return new Choice(this._groups, chosen);
  }
}

/** What is chosen of all filters. */
export class Choice {
  /** @param {Group[]} groups @param {Uint8Array[][]} chosen columns of each group */
  constructor(groups, chosen) {
    /** @private */
    this._groups = groups;
    /** @private */
    this._chosen = chosen;
  }

  /**
   * Whether an exercise fits what is chosen of every group.
   *
   * @param {number} at
   * @returns {boolean}
   */
  passes(at) {
    return this._groups.every((group, place) => isFit(group, this._chosen[place], at));
  }

  /**
   * How many of these exercises have each value, by group, or with a further thing can be done.
   *
   * @param {number[]} places
   * @returns {Record<string, number[]>}
   */
  counts(places) {
    const counts = this._groups.map((group) => group.columns.map(() => 0));
    for (const at of places) {
      const failing = this._groups.filter((group, i) => !isFit(group, this._chosen[i], at));
      if (failing.length > 1) continue;
      for (let i = 0; i < counts.length; i++) {
        const group = this._groups[i];
        // a group does not narrow its own choices: the others widen it
        if (failing.length && failing[0] !== group) continue;
        add(counts[i], group, this._chosen[i], at);
      }
    }
    return Object.fromEntries(this._groups.map((group, place) => [group.name, counts[place]]));
  }
}

/**
 * Whether an exercise has one of the chosen values, or takes none but the chosen things; where
 * nothing is chosen, all do.
 *
 * @param {Group} group
 * @param {Uint8Array[]} chosen
 * @param {number} at
 */
function isFit({ needs }, chosen, at) {
  if (chosen.length === 0) return true;
  return needs ? !lackOf(needs, chosen, at) : chosen.some((column) => column[at]);
}

/** @param {Uint8Array} needs @param {Uint8Array[]} chosen @param {number} at */
function lackOf(needs, chosen, at) {
  return chosen.reduce((left, column) => left - column[at], needs[at]);
}

/** @param {SearchRecord} record @param {string} name @param {string} value */
function hasValue(record, name, value) {
  if (name === TIME) return record.seconds !== undefined && record.seconds <= Number(value);
  // nothing is no thing that one needs
  if (name === FACTS.records.equipment && value === FACTS.records.nothing) return false;
  const ids = record[/** @type {RecordGroup} */ (name)];
  return ids !== undefined && ids.includes(value);
}

/** @param {SearchRecord[]} records @param {string} name @param {string} value */
function columnOf(records, name, value) {
  return Uint8Array.from(records, (record) => (hasValue(record, name, value) ? 1 : 0));
}

/** @param {SearchRecord[]} records */
function needsOf(records) {
  const { nothing } = FACTS.records;
  return Uint8Array.from(
    records,
    ({ equipment = [] }) => equipment.filter((id) => id !== nothing).length,
  );
}

/** @param {number[]} counts @param {Group} group @param {Uint8Array[]} chosen @param {number} at */
function add(counts, { columns, needs }, chosen, at) {
  const lacking = needs ? lackOf(needs, chosen, at) : 0;
  for (let place = 0; place < counts.length; place++) {
    const column = columns[place];
    if (!needs) counts[place] += column[at];
    else if (lacking === (chosen.includes(column) ? 0 : column[at])) counts[place]++;
  }
}
