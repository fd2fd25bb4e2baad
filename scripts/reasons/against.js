// What speaks against an exercise for a reader.

/**
 * The reasons of some that speak against an exercise.
 *
 * @param {{ against?: Record<string, Against> }} record
 * @param {string[]} reasons
 * @returns {string[]}
 */
export function against(record, reasons) {
  const ids = Object.keys(record.against || {});
  return reasons.filter((reason) => ids.includes(reason));
}
