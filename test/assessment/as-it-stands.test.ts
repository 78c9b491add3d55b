import { describe, expect, it } from 'vitest';
import { amorcageTemps1 } from '../../src/editions/amorcage-temps-1/index';
import { editions } from '../../src/editions/index';
import { assess, defineProjet, type Projet, withParameters } from '../../src/index';
import { projetOf } from '../support/projet';

const text = JSON.stringify(
  projetOf([{ nombre: 15, operation: 'acquisition', equipement: false }], {
    amoa: { marche: false, pilotage: false },
  }),
);

/** A project that its owner goes on editing, as a form does. */
type Draft = { esms: [{ nombre: number; region: string }] };

const named = editions.map((edition) => [edition.id, edition] as const);

// What is remembered of an object must not outlive what it held.
describe.each(named)('an assessment under %s', (_, edition) => {
  const answer = (projet: unknown) => JSON.stringify(assess(edition, projet as Projet));

  it('is of the project as it stands, whatever it was when it was last assessed', () => {
    const draft: Draft = JSON.parse(text);
    const before = answer(draft);
    draft.esms[0].nombre = 7;
    draft.esms[0].region = '11';
    expect(answer(draft)).toBe(answer(structuredClone(draft)));
    expect(answer(draft)).not.toBe(before);
    expect(answer(JSON.parse(text))).toBe(before);
  });

  it('is the same after values were supplied to the edition, and taken away again', () => {
    const projet = JSON.parse(text);
    const before = answer(projet);
    const citation = { document: 'instruction', locator: 'annexe 2' };
    const overrides = edition.parameters
      .filter(({ unit }) => unit === 'EUR/esms')
      .map(({ code }) => ({ code, value: '12345.67', citation }));
    const supplied = withParameters(edition, overrides);
    expect(JSON.stringify(assess(supplied, projet))).not.toBe(before);
    expect(answer(projet)).toBe(before);
  });
});

it('keeps a report as it was, though the project changes before its notices and steps are read', () => {
  const projet = structuredClone(
    defineProjet({
      organismesGestionnaires: [{ id: 'a' }],
      esms: [{ nombre: 3, organismeGestionnaire: 'a', region: '84', operation: 'usages' }],
      certifications: { 'sans.effet': true },
    }),
  );
  const report = assess(amorcageTemps1, projet, { detail: true });
  const before = JSON.stringify(assess(amorcageTemps1, structuredClone(projet), { detail: true }));
  Object.assign(projet, { certifications: {}, evenements: { depot: '2021-03-15' } });
  Object.assign(projet.esms[0], { nombre: 40, operation: 'acquisition' });
  expect(JSON.stringify(report)).toBe(before);
});
