// The forms of an exercise: as it is, and each of its variants, such as sitting.
import { against } from "../reasons/against.js";

/**
 * An exercise as it is, then its variants, each with all that it shares with the exercise.
 *
 * @param {SearchRecord} record
 * @returns {SearchRecord[]}
 */
export function formsOf(record) {
  const { variants = [], ...plain } = record;
  return [
    plain,
    ...variants.map((own) => ({ ...plain, against: undefined, ...own, id: plain.id })),
  ];
}

/**
 * The form to show of an exercise: of those that fit what is chosen, the first that nothing speaks
 * against for its reader, else the first.
 *
 * @param {SearchRecord[]} forms
 * @param {number[]} fitting places in `forms`
 * @param {string[]} reasons
 * @returns {number} its place
 */
export function bestForm(forms, fitting, reasons) {
  const free = fitting.find((place) => !against(forms[place], reasons).length);
  return free ?? fitting[0] ?? 0;
}
