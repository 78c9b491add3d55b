/**
 * A text without what people write in many ways: case, accents, spaces and punctuation.
 *
 * @example
 * fold('N° FINESS de l’Établissement'); // => 'nfinessdeletablissement'
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}
