// Which exercises the chosen filters let through, and how many each further choice would leave.
//
// Choices of one group widen ("sitting" or "standing"), groups narrow each other. Things are other:
// whoever has a chair can do what takes a chair and nothing else, and what takes nothing. Each value
// has a column that says 1 for the forms that have it, so that thousands can be counted at each key.
// An exercise passes if one of its forms does, and counts once.
import { formsOf } from "./forms.js";

/** @typedef {Record<string, string[]>} Values of each group; those of `time` are seconds */

/** @typedef {{ from: number, to: number }} Rows the rows of an exercise's forms */

/**
 * `needs` says of each form how many things it takes, where the group is the one of things.
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
    const forms = records.map(formsOf);
    const rows = forms.flat();
    /** @private */
    this._rows = rowsOf(forms);
    /** @private @type {Group[]} */
    this._groups = Object.entries(groups).map(([name, values]) => ({
      name,
      values,
      columns: values.map((value) => columnOf(rows, name, value)),
      ...(name === FACTS.records.equipment && { needs: needsOf(rows) }),
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
    return new Choice(this._groups, chosen, this._rows);
  }
}

/** What is chosen of all filters. */
export class Choice {
  /**
   * @param {Group[]} groups
   * @param {Uint8Array[][]} chosen columns of each group
   * @param {Rows[]} rows of each exercise
   */
  constructor(groups, chosen, rows) {
    /** @private */
    this._groups = groups;
    /** @private */
    this._chosen = chosen;
    /** @private */
    this._rows = rows;
  }

  /**
   * The forms of an exercise that fit what is chosen of every group, by their places.
   *
   * @param {number} at
   * @returns {number[]}
   */
  fitting(at) {
    const { from } = this._rows[at];
    return this._rowsAt(at)
      .filter((row) => this._groups.every((group, place) => isFit(group, this._chosen[place], row)))
      .map((row) => row - from);
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
      const found = counts.map((values) => new Uint8Array(values.length));
      for (const row of this._rowsAt(at)) this._mark(found, row);
      found.forEach((marks, i) => marks.forEach((mark, value) => (counts[i][value] += mark)));
    }
    return Object.fromEntries(this._groups.map((group, place) => [group.name, counts[place]]));
  }

  /** @private @param {Uint8Array[]} found by group, 1 for each value that a form has @param {number} row */
  _mark(found, row) {
    const failing = this._groups.filter((group, i) => !isFit(group, this._chosen[i], row));
    if (failing.length > 1) return;
    this._groups.forEach((group, i) => {
      // a group does not narrow its own choices: the others widen it
      if (!failing.length || failing[0] === group) mark(found[i], group, this._chosen[i], row);
    });
  }

  /** @private @param {number} at */
  _rowsAt(at) {
    const { from, to } = this._rows[at];
    return Array.from({ length: to - from }, (_, place) => from + place);
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

/** @param {Uint8Array} found @param {Group} group @param {Uint8Array[]} chosen @param {number} row */
function mark(found, { columns, needs }, chosen, row) {
  const lacking = needs ? lackOf(needs, chosen, row) : 0;
  columns.forEach((column, value) => {
    const isThere = needs ? lacking === (chosen.includes(column) ? 0 : column[row]) : column[row];
    if (isThere) found[value] = 1;
  });
}

/** @param {SearchRecord[][]} forms @returns {Rows[]} */
function rowsOf(forms) {
  let to = 0;
  return forms.map(({ length }) => ({ from: to, to: to += length }));
}
