import { type Block, code, type Item, item } from '../document/block';
import { tellEsmsTest } from '../rules/esms-test';
import { tellRule } from '../rules/rule';
import { tellChosen } from '../rules/terms';
import { section } from './identity';
import { type Reading, tellDependences } from './reading';

/** How the size, the level and the ARS of a project are read, and which ESMS can't be funded. */
export function tellGrappe(reading: Reading): readonly Block[] {
  const { edition, terms } = reading;
  const { grappe: words } = terms.words;
  const { esms, og, territoire, arsDepot, tie, national } = edition.grappe;
  const items = [
    ...(esms === undefined ? [] : [item([words.esms, code(esms)])]),
    ...(og === undefined ? [] : [item([words.og, code(og)])]),
    item(
      tellChosen(territoire, (chosen) => [words.territoire[chosen]], terms),
      tellDependences(territoire, reading),
    ),
    item(
      tellChosen(arsDepot, (chosen) => [words.arsDepot[chosen]], terms),
      tellDependences(arsDepot, reading),
    ),
    item([words.tie, code(tie)]),
    ...(national === undefined
      ? []
      : [item([words.national, ...tellRule(national, terms)], tellDependences(national, reading))]),
    ...tellExclusions(reading),
  ];
  return section(words.title, items);
}

function tellExclusions(reading: Reading): readonly Item[] {
  const { edition, terms } = reading;
  const { grappe: words } = terms.words;
  const { colon, figures } = terms.voice.words;
  return edition.exclusions.map(({ criterion, eligible, treatment }) =>
    item(
      [
        words.exclusion,
        code(criterion),
        colon,
        ...tellEsmsTest(eligible, terms),
        figures.separator,
        ...tellChosen(treatment, (chosen) => [words.treatment[chosen]], terms),
      ],
      tellDependences([eligible, treatment], reading),
    ),
  );
}
