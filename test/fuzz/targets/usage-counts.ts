import fc from 'fast-check';
import { amorcageTemps2Regional } from '../../../src/editions/amorcage-temps-2-regional/index';
import { editions } from '../../../src/editions/index';
import {
  computeUsageIndicators,
  describeUsages,
  type Edition,
  parseUsageCounts,
  type UsageCounts,
} from '../../../src/index';
import { usageCountNames } from '../../../src/model/vocabulary';
import type { Json } from '../../cases/case';
import { build, type Damaged, damaged, shapeless } from '../hostile/damage';
import { checkJson, checkPrototypes } from '../oracle/json';
import { checkWords } from '../oracle/words';
import { anyTarget } from '../target';
import { checkIssues } from './parse-projet';

const whole: Json = {
  ...Object.fromEntries(usageCountNames.map((name, index) => [name, 20 - index])),
  choisis: ['usage.mssante', 'usage.dmp'],
};

/** Counts of what is done with the DUI. */
export const usageCountsTarget = anyTarget<Damaged>({
  name: 'parseUsageCounts',
  turn: 100,
  inputs: fc.oneof(
    { weight: 9, arbitrary: damaged([whole, { dossiersActifs: 3, duiActifs: 0 }, {}]) },
    { weight: 1, arbitrary: shapeless },
  ),
  tryOn: (recipe) => {
    const input = build(recipe);
    const parsed = parseUsageCounts(input);
    if (!parsed.ok) checkIssues(parsed.issues);
    else {
      checkJson(parsed.value, 'the counts');
      for (const edition of editions) checkIndicators(edition, parsed.value);
    }
    // The counts may be wrong here too: each is then set aside.
    checkIndicators(amorcageTemps2Regional, input as never);
    checkPrototypes();
  },
});

function checkIndicators(edition: Edition, counts: UsageCounts): void {
  const indicators = computeUsageIndicators(edition, counts);
  checkJson(indicators, 'the indicators');
  checkWords(describeUsages(indicators, { locale: 'fr', format: 'text' }));
}
