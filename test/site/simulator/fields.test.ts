import { projetJsonSchema } from 'esms-numerique/schemas';
import { describe, expect, it } from 'vitest';
import * as form from '../../../site/simulator/state/fields';
import { readLot } from '../../../site/simulator/state/read-lot';

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

/** Every fact that a project file may hold, by its pointer without the places in lists. */
function factsIn({ properties, items }: Schema, pointer = ''): readonly string[] {
  if (items?.properties !== undefined) return factsIn(items, pointer);
  if (properties === undefined) return [pointer];
  return Object.entries(properties).flatMap(([name, schema]) =>
    factsIn(schema, `${pointer}/${name}`),
  );
}

const under = (base: string, fields: readonly form.Field[]) =>
  fields.map(({ pointer }) => `${base}${pointer}`);

/** What the form asks for with a control of its own: lists of choices, boxes, each criterion. */
const otherwise = [
  '/porteur',
  '/esms/organismeGestionnaire',
  '/solution/servicesSocles',
  '/certifications',
];

describe('the form', () => {
  it('asks for every fact of the project file, but for the ids that it gives itself', () => {
    const asked = [
      ...under('', form.projetFields),
      ...under('/organismesGestionnaires', form.organismeFields),
      ...under('/esms', [...form.lotFields, ...form.hourFields]),
      ...under('', form.groupFields),
      ...under('', form.solutionFields),
      ...under('', form.amoaFields),
      ...under('', form.dateFields),
      ...under('', form.pieceFields),
      ...otherwise,
    ];
    const facts = factsIn(projetJsonSchema() as Schema);
    expect(facts).toContain('/esms/finess');
    expect(facts).toContain('/esms/categorie');
    expect([...asked].sort()).toEqual(
      facts.filter((fact) => fact !== '/organismesGestionnaires/id').sort(),
    );
  });
});

describe('a lot', () => {
  it('has the region of its FINESS number and the champ of its category, where it says none', () => {
    const { derived, champ, categorie } = readLot({ finess: '2A0000014', categorie: '255' });
    expect(derived).toEqual({ region: '94', champ: 'PH' });
    expect(champ).toBe('PH');
    expect(categorie?.libelle).toBe('Maison d’Accueil Spécialisée (M.A.S.)');
  });

  it('keeps what it says itself', () => {
    const { derived, champ } = readLot({ categorie: '255', champ: 'PA', region: '84' });
    expect(derived).toEqual({ region: undefined, champ: undefined });
    expect(champ).toBe('PA');
  });

  it('has nothing of a wrong number, of a category of the health sector or of one that isn’t known', () => {
    const nothing = { region: undefined, champ: undefined };
    expect(readLot({ finess: '2A0000015', categorie: '355' }).derived).toEqual(nothing);
    expect(readLot({ finess: '2A', categorie: '999' }).derived).toEqual(nothing);
  });
});
