// Which exercises the chosen filters let through, and how many each further choice would leave.
//
// Choices of one group widen ("sitting" or "standing"), groups narrow each other. Each value has a
// column that says 1 for the exercises that have it, so that thousands can be counted at each key.

/** @typedef {Record<string, string[]>} Values of each group; those of `time` are seconds */

/** @typedef {Map<string, Uint8Array[]>} Columns of the values of each group */

const TIME = "time"; // an exercise has all times that are not below its own

/** The filters that a page offers, over the exercises that it lists. */
export class Filters {
  /**
   * @param {SearchRecord[]} records
   * @param {Values} groups the values of each group in the order of its controls
   */
  constructor(records, groups) {
    /** @private */
    this._groups = new Map(Object.entries(groups));
    /** @private @type {Columns} */
    this._columns = new Map();
    for (const [name, values] of this._groups) {
      this._columns.set(name, values.map((value) => columnOf(records, name, value)));
    }
  }

  /**
   * What some values let through; those that no control has are no choice.
   *
   * @param {Values} values
   * @returns {Choice}
   */
  choice(values) {
    /** @type {Columns} */
    const chosen = new Map();
    for (const [name, offered] of this._groups) {
      const wanted = values[name] || [];
      const columns = this._columns.get(name) || [];
      chosen.set(name, columns.filter((_, place) => wanted.includes(offered[place])));
    }
    return new Choice(this._columns, chosen);
  }
}

/** What is chosen of all filters. */
export class Choice {
  /** @param {Columns} columns @param {Columns} chosen */
  constructor(columns, chosen) {
    /** @private */
    this._columns = columns;
    /** @private only the groups in which something is chosen */
    this._chosen = [...chosen].filter(([, group]) => group.length > 0);
  }

  /**
   * Whether an exercise has a chosen value of every group.
   *
   * @param {number} at
   * @returns {boolean}
   */
  passes(at) {
    return this._failing(at).length === 0;
  }

  /**
   * The groups of whose chosen values an exercise has none.
   *
   * @private @param {number} at
   */
  _failing(at) {
    return this._chosen.filter(([, group]) => !group.some((column) => column[at]));
  }

  /**
   * How many of these exercises each value would let through, by group.
   *
   * @param {number[]} places
   * @returns {Record<string, number[]>}
   */
  counts(places) {
    const counts = new Map(
      [...this._columns].map(([name, columns]) => [name, columns.map(() => 0)]),
    );
    for (const at of places) {
      const failing = this._failing(at);
      if (failing.length > 1) continue;
      // a group does not narrow its own choices: the others widen it
      const counted = failing.length ? [failing[0][0]] : this._columns.keys();
      for (const name of counted) add(counts.get(name) || [], this._columns.get(name) || [], at);
    }
    return Object.fromEntries(counts);
  }
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
