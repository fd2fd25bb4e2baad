// In which order somebody with reasons is shown what was found.

/**
 * Places in their order, those at the end that something speaks against.
 *
 * @param {number[]} places
 * @param {(at: number) => boolean} isAgainst
 * @returns {number[]}
 */
export function suitingFirst(places, isAgainst) {
  return [...places.filter((at) => !isAgainst(at)), ...places.filter(isAgainst)];
}
