import { type Champ, champs, operations } from '../../model/vocabulary';
import { categories } from '../../referentiels/categories';
import { regions } from '../../referentiels/regions';
import { fold } from '../fold';

/** What a word stands for, by the word folded. */
export type Words<Value> = ReadonlyMap<string, Value>;

function wordsOf<Value>(entries: readonly (readonly [value: Value, ...words: string[]])[]) {
  return new Map(
    entries.flatMap(([value, ...words]) => words.map((word) => [fold(word), value] as const)),
  );
}

/** « x » is how people tick. */
export const booleans: Words<boolean> = wordsOf<boolean>([
  [true, 'oui', 'o', 'vrai', 'true', 'yes', '1', 'x'],
  [false, 'non', 'n', 'faux', 'false', 'no', '0'],
]);

/** Their codes are their words without accents. */
export const operationWords: Words<string> = wordsOf(
  operations.map((operation) => [operation, operation] as const),
);

// The words of the calls for projects beside those of the programme.
const champNames: Readonly<Record<Champ, readonly string[]>> = {
  PA: ['personnes âgées', 'grand âge'],
  PH: ['personnes handicapées', 'handicap', 'personnes en situation de handicap'],
  domicile: ['aide à domicile', 'services à domicile'],
  PDS: ['personnes en difficultés spécifiques', 'difficultés spécifiques', 'addictologie'],
  AHI: ['accueil, hébergement et insertion', 'hébergement et insertion', 'social'],
  PE: ['protection de l’enfance', 'ASE', 'aide sociale à l’enfance'],
  PJM: ['protection juridique des majeurs'],
};

export const champWords: Words<string> = wordsOf(
  champs.map((champ) => [champ, champ, ...champNames[champ]] as const),
);

export const regionWords: Words<string> = wordsOf(
  regions.map(({ code, nom, ars }) => [code, code, nom, ars, `${code} ${nom}`] as const),
);

export const categorieWords: Words<string> = wordsOf(
  categories.map(({ code, libelle }) => [code, code, libelle] as const),
);
