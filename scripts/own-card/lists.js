// What the moves of a routine warn of, put together: each reason and each sign once.

/**
 * Why to ask first, and what single moves say of that.
 *
 * @typedef {{ reason: string, notes: { names: string[], text: string }[] }} Asked
 */

/**
 * All reasons to ask before some moves, in a given order; others stand behind them.
 *
 * @param {Move[]} moves
 * @param {string[]} order of reasons
 * @returns {Asked[]}
 */
export function askedOf(moves, order) {
  const asks = moves.flatMap(({ name, against = {} }) =>
    Object.entries(against).flatMap(([reason, { asks: isAsked, note = "" }]) =>
      isAsked ? [{ reason, name, note }] : []
    )
  );
  return inOrder(asks.map(({ reason }) => reason), order).map((reason) => {
    const own = asks.filter((one) => one.reason === reason && one.note);
    const notes = [...new Set(own.map(({ note }) => note))].map((text) => ({
      text,
      names: [...new Set(own.filter(({ note }) => note === text).map(({ name }) => name))],
    }));
    return { reason, notes };
  });
}

/**
 * All signs to stop of some moves, by what they ask for, in a given order; others stand behind them.
 *
 * @param {{ stop?: StopList[] }[]} moves
 * @param {string[]} order of what signs ask for
 * @returns {StopList[]}
 */
export function stopsOf(moves, order) {
  const lists = moves.flatMap(({ stop = [] }) => stop);
  return inOrder(lists.map(({ act }) => act), order).map((act) => {
    const signs = lists.filter((one) => one.act === act).flatMap((one) => one.signs);
    return { act, signs: [...new Set(signs)] };
  });
}

/** @param {string[]} found @param {string[]} order */
function inOrder(found, order) {
  const there = new Set(found);
  const known = order.filter((one) => there.has(one));
  return [...known, ...[...there].filter((one) => !order.includes(one))];
}

/**
 * Lists in blocks, because no block is parted between sheets.
 *
 * @param {StopList[]} lists
 * @param {number} most signs in a block
 * @returns {StopList[][]}
 */
export function blocksOf(lists, most) {
  /** @type {StopList[][]} */
  const blocks = [];
  let room = 0;
  for (const { act, signs } of lists) {
    for (let begin = 0; begin < signs.length;) {
      if (room === 0) {
        blocks.push([]);
        room = most;
      }
      const some = signs.slice(begin, begin + room);
      blocks[blocks.length - 1].push({ act, signs: some });
      begin += some.length;
      room -= some.length;
    }
  }
  return blocks;
}

/** @param {StopList} list */
function lengthOfList({ act, signs }) {
  return act.length + signs.join("").length;
}

/**
 * Lists in two columns of about the same length, the second one empty where there is but one list.
 *
 * @param {StopList[]} lists
 * @returns {[StopList[], StopList[]]}
 */
export function columnsOf(lists) {
  const half = lists.reduce((sum, list) => sum + lengthOfList(list), 0) / 2;
  let before = 0;
  let at = 0;
  while (at < lists.length && (at === 0 || before + lengthOfList(lists[at]) / 2 <= half)) {
    before += lengthOfList(lists[at]);
    at += 1;
  }
  return [lists.slice(0, at), lists.slice(at)];
}
