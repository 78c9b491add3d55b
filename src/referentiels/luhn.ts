/**
 * Whether a text of digits passes the Luhn check: from the right, every second digit is doubled
 * (less 9 where that exceeds 9), and the sum of all is a multiple of ten.
 */
export function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const weighted = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  return sum % 10 === 0;
}
