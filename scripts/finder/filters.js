// Which exercises the chosen filters let through, and how many each further choice would leave.
//
// Choices of one group widen ("sitting" or "standing"), groups narrow each other. Each value has a
// column that says 1 for the exercises that have it, so that thousands can be counted at each key.

/** @typedef {Record<string, string[]>} Values of each group; those of `time` are seconds */

/** @typedef {{ name: string, values: string[], columns: Uint8Array[] }} Group a column a value */

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
   * Whether an exercise has a chosen value of every group.
   *
   * @param {number} at
   * @returns {boolean}
   */
  passes(at) {
    return this._chosen.every((columns) => hasOne(columns, at));
  }

  /**
   * How many of these exercises each value would let through, by group.
   *
   * @param {number[]} places
   * @returns {Record<string, number[]>}
   */
  counts(places) {
    const counts = this._groups.map((group) => group.columns.map(() => 0));
    for (const at of places) {
      const failing = this._chosen.filter((columns) => !hasOne(columns, at));
      if (failing.length > 1) continue;
      for (let group = 0; group < counts.length; group++) {
        // a group does not narrow its own choices: the others widen it
        if (failing.length && failing[0] !== this._chosen[group]) continue;
        add(counts[group], this._groups[group].columns, at);
      }
    }
    return Object.fromEntries(this._groups.map((group, place) => [group.name, counts[place]]));
  }
}

/**
 * Whether an exercise has one of the chosen values of a group; where none is chosen, all do.
 *
 * @param {Uint8Array[]} columns
 * @param {number} at
 */
function hasOne(columns, at) {
  return columns.length === 0 || columns.some((column) => column[at]);
}

/** @param {SearchRecord} record @param {string} name @param {string} value */
function hasValue(record, name, value) {
  if (name === TIME) return record.seconds !== undefined && record.seconds <= Number(value);
  const ids = record[/** @type {RecordGroup} */ (name)];
  return ids !== undefined && ids.includes(value);
}

/** @param {SearchRecord[]} records @param {string} name @param {string} value */
function columnOf(records, name, value) {
  return Uint8Array.from(records, (record) => (hasValue(record, name, value) ? 1 : 0));
}

/** @param {number[]} counts @param {Uint8Array[]} columns @param {number} at */
function add(counts, columns, at) {
  for (let place = 0; place < counts.length; place++) counts[place] += columns[place][at];
}
