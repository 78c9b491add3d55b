/** Digits as French texts group them: « 25 000 », « 645.000 », « 12,2 ». Spaces are normalised. */
export const digits = String.raw`\d{1,3}(?:[ .]\d{3})+(?:,\d+)?|\d+(?:,\d+)?`;

const simple: Readonly<Record<string, number>> = {
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  vingt: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  cent: 100,
};

const about: Readonly<Record<string, number>> = {
  dizaine: 10,
  douzaine: 12,
  quinzaine: 15,
  vingtaine: 20,
  trentaine: 30,
  quarantaine: 40,
  cinquantaine: 50,
  soixantaine: 60,
  centaine: 100,
};

/** The number that digits write. */
export function valueOfDigits(text: string): number {
  return Number(text.replace(/[ .]/g, '').replace(',', '.'));
}

/**
 * The number that a French word writes, or null. « un » and « une » are articles more often than
 * numbers, and « quatre-vingts » multiplies: neither is read.
 */
export function valueOfWord(word: string): number | null {
  const parts = word.toLowerCase().split('-');
  if (parts[0] === 'quatre' && parts.length > 1) return null;
  return parts.reduce<number | null>((sum, part) => {
    const value = simple[part];
    return sum === null || value === undefined ? null : sum + value;
  }, 0);
}

/** The number about which a collective stands: « une soixantaine » is about 60. */
export function valueOfCollective(word: string): number | null {
  return about[word.toLowerCase()] ?? null;
}
