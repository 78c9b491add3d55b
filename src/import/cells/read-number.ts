/**
 * Reads a number as a spreadsheet writes it: thousands set apart by spaces, decimals after a comma
 * or a point. What is no such number stays text, and so does one whose single separator has three
 * digits after it: « 12.000 » may be twelve thousand or twelve.
 *
 * @example
 * ['12 000,5', '9,00', '12.000', '-3'].map(readNumber); // => [12000.5, 9, '12.000', -3]
 */
export function readNumber(text: string): number | string {
  const match = /^([+-]?)(\d+|\d{1,3}(?:[\s’']\d{3})+)(?:[.,](\d+))?$/u.exec(text);
  if (match === null) return text;
  const [, sign = '', whole = '', decimals = ''] = match;
  const isAmbiguous = decimals.length === 3 && /^\d{1,3}$/.test(whole);
  if (isAmbiguous) return text;
  return Number(`${sign}${whole.replaceAll(/\D/g, '')}.${decimals}0`);
}
