/**
 * The digits with the key that makes them pass the formula of Luhn, as FINESS and SIREN numbers do.
 *
 * @example
 * withKey('01999001'); // => '019990019'
 */
export function withKey(digits: string): string {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = index % 2 === 0 ? Number(digit) * 2 : Number(digit);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}
