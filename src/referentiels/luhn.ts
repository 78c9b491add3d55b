/**
 * Whether a text of digits passes the Luhn check: from the right, every second digit is doubled
 * (less 9 where that exceeds 9), and the sum of all is a multiple of ten.
 */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits[digits.length - 1 - place]);
    const weighted = place % 2 === 0 ? digit : digit * 2;
    sum += weighted > 9 ? weighted - 9 : weighted;
  }
  return sum % 10 === 0;
}
