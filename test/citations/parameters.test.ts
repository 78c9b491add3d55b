import { describe, expect, it } from 'vitest';
import { editions } from '../../src/editions/index';
import { quotesOf } from './citations-of';
import { nextValue, rewordedValue } from './next-value';
import { holdsNumber, proves } from './proves';
import { readQuantities } from './read-quantities';

/**
 * Values that a text held gives by its meaning only. Each needs its reason, and leaves the list as
 * soon as a quote holds the number.
 */
const byMeaning: readonly { readonly code: string; readonly reason: string }[] = [
  {
    code: 'amorcage-temps-1 projet.fin-de-phase',
    reason:
      'The title gives the years 2020-2022, without a day; a page that is not held says the end of 2022.',
  },
  {
    code: 'amorcage-2021-national tarif.deploiement',
    reason: 'The text gives 5k€ before a degressive scale that it leaves to the national call.',
  },
  {
    code: 'amorcage-2021-national depot.ouverture',
    reason: 'The article gives the month, July 2021, without a day.',
  },
];

/** Values of interpretations that rest on pages that are not held: a note says what these give. */
const byNote: readonly string[] = [
  'generalisation-2022-regional interpretation.ouverture-semaine inconnu depot.ouverture',
  'generalisation-2022-regional interpretation.versement moities versement.convention',
  'generalisation-2022-regional interpretation.versement moities versement.fin-de-projet',
  'generalisation-2022-national interpretation.rang ordre-du-dossier tranche.premiere.maximum-esms',
  'generalisation-2024-regional interpretation.versement moities versement.convention',
  'generalisation-2024-regional interpretation.versement moities versement.fin-de-projet',
  'generalisation-2024-national interpretation.versement moities versement.convention',
  'generalisation-2024-national interpretation.versement moities versement.fin-de-projet',
  'generalisation-2025-regional interpretation.versement moities versement.convention',
  'generalisation-2025-regional interpretation.versement moities versement.fin-de-projet',
  'generalisation-2025-regional interpretation.ouverture-2025 2025-01-15 depot.ouverture',
  'generalisation-2025-national interpretation.versement moities versement.convention',
  'generalisation-2025-national interpretation.versement moities versement.fin-de-projet',
];

const parameters = editions.flatMap(({ id, parameters }) =>
  parameters.map((parameter) => ({ ...parameter, name: `${id} ${parameter.code}` })),
);
/** The parameters that a quote can prove: they hold a number and cite a text that is held. */
const quoted = parameters.filter(
  (parameter) => holdsNumber(parameter.value) && quotesOf(parameter.citations).length > 0,
);

describe.each(
  quoted
    .filter(({ name }) => !byMeaning.some(({ code }) => code === name))
    .map((parameter) => [parameter.name, parameter] as const),
)('%s', (_, { value, unit, citations }) => {
  it('is the number in its quote', () => {
    expect(proves(quotesOf(citations), value, unit)).toBe(true);
  });

  it('would not be proven one step further, nor with another bound', () => {
    const reworded = rewordedValue(value);
    expect(proves(quotesOf(citations), nextValue(value, unit), unit)).toBe(false);
    expect(reworded !== null && proves(quotesOf(citations), reworded, unit)).toBe(false);
  });
});

describe('the parameters of the editions', () => {
  it('are proven but for those that a text gives by its meaning', () => {
    const unproven = quoted.filter(
      ({ value, unit, citations }) => !proves(quotesOf(citations), value, unit),
    );
    expect(quoted.length).toBeGreaterThan(byMeaning.length);
    expect(unproven.map(({ name }) => name)).toEqual(byMeaning.map(({ code }) => code));
  });

  it('say in a note where the number comes from when no text held gives it', () => {
    const unquoted = parameters.filter(({ citations }) => quotesOf(citations).length === 0);
    const silent = unquoted.filter(({ citations }) => !citations.some(({ note }) => note?.trim()));
    expect(silent.map(({ name }) => name)).toEqual([]);
  });
});

describe('the values that an interpretation gives', () => {
  const given = editions.flatMap(({ id, parameters, interpretations }) =>
    interpretations.flatMap(({ code, choices, citations }) =>
      choices.flatMap((choice) =>
        Object.entries(choice.parameters ?? {}).map(([parameter, value]) => {
          const unit = parameters.find((each) => each.code === parameter)?.unit ?? 'oui-non';
          const name = `${id} ${code} ${choice.code} ${parameter}`;
          return [name, { citations, quotes: quotesOf(citations), unit, value }] as const;
        }),
      ),
    ),
  );

  it.each(given.filter(([name]) => !byNote.includes(name)))(
    '%s is the number in a quote of the interpretation',
    (_, each) => {
      expect(proves(each.quotes, each.value, each.unit)).toBe(true);
      expect(proves(each.quotes, nextValue(each.value, each.unit), each.unit)).toBe(false);
    },
  );

  it('come from a page that is not held where no quote gives them', () => {
    const unproven = given.filter(([, each]) => !proves(each.quotes, each.value, each.unit));
    expect(unproven.map(([name]) => name)).toEqual(byNote);
    const silent = unproven.filter(([, { citations }]) => !citations.some(({ note }) => note));
    expect(silent.map(([name]) => name)).toEqual([]);
  });
});

describe('the windows of a calendar', () => {
  const quoted = editions.flatMap(({ id, calendars }) =>
    calendars
      .filter(({ citations }) => quotesOf(citations).length > 0)
      .map((calendar) => [`${id} ${calendar.authority}`, calendar] as const),
  );

  it.each(quoted)('%s are those of its quotes, in order', (_, { windows, citations }) => {
    const days = windows.flatMap(({ from, to }) => (from === null ? [to] : [from, to]));
    const read = quotesOf(citations)
      .flatMap(readQuantities)
      .flatMap((quantity) => (quantity.kind === 'date' ? quantity.value : []));
    expect(days.length).toBeGreaterThan(0);
    expect(read.join(' ')).toContain(days.join(' '));
  });
});
