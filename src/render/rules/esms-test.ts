import type { EsmsTest } from '../../model/rule';
import { code, join, type Line } from '../document/block';
import { enumerate } from '../observation';
import { joinClauses, nameRegions, type Terms, tellChosen, tellParameter } from './terms';

/** What is asked of one ESMS, in words. */
export function tellEsmsTest(test: EsmsTest, terms: Terms): Line {
  return tellChosen(test, (fixed) => tellFixed(fixed, terms), terms);
}

function tellFixed(test: EsmsTest, terms: Terms): Line {
  if ('interpretation' in test) return tellEsmsTest(test, terms);
  const { words, voice } = terms;
  const { champ, operation } = voice.words.vocabulary;
  switch (test.kind) {
    case 'operation':
      return [`${words.esms.operation}${named(test.in, operation, terms)}`];
    case 'champ': {
      const tell = (champs: readonly (keyof typeof champ)[]) => [named(champs, champ, terms)];
      return [words.esms.champ, ...tellChosen(test.in, tell, terms)];
    }
    case 'champ-known':
      return [words.esms.champKnown];
    case 'flag':
      return [words.esms.flag[test.field]];
    case 'l312-1':
      return [words.esms.l3121];
    case 'categorie-outside':
      return [`${words.esms.categorieOutside}${enumerate(test.codes, voice.words.figures.and)}`];
    case 'finess':
      return [words.esms.finess];
    case 'region':
      return [`${words.esms.region}${nameRegions(test.in)}`];
    case 'heures-known':
      return [words.esms.heuresKnown];
    case 'petit-og':
      return [words.esms.petitOg[test.counted], ...tellParameter(test.threshold, terms)];
    case 'undecidable':
      return [words.undecidable, code(test.because)];
    case 'all':
    case 'any':
      return joinClauses(
        test.kind,
        test.of.map((part) => tellEsmsTest(part, terms)),
        terms,
      );
    case 'not':
      return tellNot(tellEsmsTest(test.of, terms), terms);
  }
}

/** The contrary of a clause. */
export function tellNot(clause: Line, { words }: Terms): Line {
  return [words.not[0], ...clause, words.not[1]];
}

function named<Code extends string>(
  codes: readonly Code[],
  names: Readonly<Record<Code, string>>,
  { voice }: Terms,
): string {
  return enumerate(
    codes.map((one) => names[one]),
    voice.words.figures.or,
  );
}

/** Codes side by side. */
export function tellCodes(codes: readonly string[]): Line {
  return join(
    codes.map((one) => [code(one)]),
    ', ',
  );
}
