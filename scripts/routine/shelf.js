// The moves, the ready sets and the rules of the site, by id.

/** What a routine is made of, as the site has it now. */
export class MoveShelf {
  /** @param {MoveLibrary} library */
  constructor(library) {
    this.library = library;
    /** @type {ReadonlyMap<string, Move>} */
    this.moves = new Map(library.moves.map((move) => [move.id, move]));
    /** @type {ReadonlyMap<string, ReadySet>} */
    this.sets = new Map(library.sets.map((set) => [set.id, set]));
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
