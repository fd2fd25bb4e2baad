// The moves, the ready sets and the rules of the site, by id.

/**
 * Records by their ids, those included that they had before.
 *
 * @template {{ id: string }} T
 * @param {T[]} records
 * @param {Record<string, string>} [aliases]
 */
function byAllIds(records, aliases = {}) {
  const now = new Map(records.map((record) => [record.id, record]));
  const before = Object.entries(aliases).flatMap(([alias, id]) => {
    const record = now.get(id);
    return record ? [/** @type {[string, T]} */ ([alias, record])] : [];
  });
  return new Map([...before, ...now]);
}

/** What a routine is made of, as the site has it now. */
export class MoveShelf {
  /** @param {MoveLibrary} library */
  constructor(library) {
    this.library = library;
    /** @type {ReadonlyMap<string, Move>} */
    this.moves = byAllIds(library.moves, library.aliases?.moves);
    /** @type {ReadonlyMap<string, ReadySet>} */
    this.sets = byAllIds(library.sets, library.aliases?.sets);
  }

  /**
   * A move that is known to be there.
   *
   * @param {string} id
   * @returns {Move}
   */
  move(id) {
    const move = this.moves.get(id);
    if (!move) throw new Error(`no move ${id}`);
    return move;
  }
}
