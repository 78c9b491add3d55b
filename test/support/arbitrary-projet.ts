import fc from 'fast-check';
import type { Esms, OrganismeGestionnaire, Projet } from '../../src/model/projet';
import {
  champs,
  evenements,
  operations,
  pieces,
  regroupements,
  servicesSocles,
} from '../../src/model/vocabulary';

const regions = ['11', '24', '84', '94', '04'] as const;
const ids = ['a', 'b', 'c'] as const;
const date = fc.constantFrom('2021-02-01', '2021-03-31', '2021-08-31', '2021-10-15', '2022-12-15');

function maybe<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return fc.option(value, { nil: undefined, freq: 3 });
}

/** A record without the keys that are undefined: absent, as JSON has it. */
function present<Shape extends object>(shape: Shape): Shape {
  return Object.fromEntries(
    Object.entries(shape).filter(([, value]) => value !== undefined),
  ) as Shape;
}

function records<Shape extends object>(shape: { [Key in keyof Shape]: fc.Arbitrary<Shape[Key]> }) {
  return fc.record(shape).map((value) => present(value as Shape));
}

const flag = maybe(fc.boolean());

/** Some lot of ESMS, with facts missing here and there. */
export const arbitraryEsms: fc.Arbitrary<Esms> = records<Esms>({
  organismeGestionnaire: fc.constantFrom(...ids),
  nombre: maybe(fc.integer({ min: 1, max: 20 })) as fc.Arbitrary<number>,
  operation: maybe(fc.constantFrom(...operations)) as fc.Arbitrary<'acquisition'>,
  champ: maybe(fc.constantFrom(...champs)) as fc.Arbitrary<'PA'>,
  region: maybe(fc.constantFrom(...regions)) as fc.Arbitrary<string>,
  medicalise: flag as fc.Arbitrary<boolean>,
  assuranceMaladie: flag as fc.Arbitrary<boolean>,
  equipement: flag as fc.Arbitrary<boolean>,
});

const organismes = fc
  .tuple(...ids.map(() => maybe(fc.integer({ min: 1, max: 60 }))))
  .map((numbers) =>
    ids.map((id, index) => present({ id, nombreEsms: numbers[index] }) as OrganismeGestionnaire),
  );

function some<Key extends string, Value>(keys: readonly Key[], value: fc.Arbitrary<Value>) {
  return fc
    .tuple(...keys.map(() => maybe(value)))
    .map((values) => present(Object.fromEntries(keys.map((key, at) => [key, values[at]]))));
}

const solution = fc
  .tuple(
    maybe(fc.subarray([...servicesSocles])),
    some(['plateformeEParcours', 'unique', 'cahierDesCharges', 'marcheNational'], fc.boolean()),
    maybe(some(['champCouvertEntierement', 'engagementEditeur'], fc.boolean())),
  )
  .map(([services, flags, derogation]) =>
    present({ ...flags, servicesSocles: services, derogation }),
  );

/** Some valid project, with facts missing here and there. */
export const arbitraryProjet: fc.Arbitrary<Projet> = records<Projet>({
  porteur: maybe(fc.constantFrom(...ids)) as fc.Arbitrary<string>,
  organismesGestionnaires: organismes as fc.Arbitrary<never>,
  esms: fc.array(arbitraryEsms, { minLength: 1, maxLength: 6 }) as fc.Arbitrary<never>,
  regroupement: maybe(fc.constantFrom(...regroupements)) as fc.Arbitrary<'convention'>,
  solution: maybe(solution) as fc.Arbitrary<never>,
  amoa: maybe(some(['marche', 'pilotage'], fc.boolean())) as fc.Arbitrary<never>,
  evenements: maybe(some([...evenements], date)) as fc.Arbitrary<never>,
  pieces: maybe(some([...pieces], fc.boolean())) as fc.Arbitrary<never>,
  certifications: maybe(
    some(['amoa.temps-1', 'esms.l312-1', 'solution.referentiels'], fc.boolean()),
  ) as fc.Arbitrary<never>,
});

/** The same projects with hours of home services, which are zero, missing, known or odd. */
export function withHours(projets: fc.Arbitrary<Projet>): fc.Arbitrary<Projet> {
  const hours = some(['essentielles', 'confort'], fc.constantFrom(0, 1, 333, 8000));
  return fc
    .tuple(projets, fc.array(maybe(hours), { minLength: 6, maxLength: 6 }))
    .map(([projet, heures]) => {
      const [first, ...others] = projet.esms.map((esms, index) =>
        present({ ...esms, heures: heures[index] } as Esms),
      );
      return first === undefined ? projet : { ...projet, esms: [first, ...others] };
    });
}
