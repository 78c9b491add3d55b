import { describe, expect, it } from 'vitest';
import { editions } from '../../src/editions/index';
import type { Edition } from '../../src/model/edition';
import { smallEdition } from '../citations/small-edition';
import { codeProblems } from './integrity/code-problems';
import { interpretationProblems } from './integrity/interpretation-problems';
import { parameterReferences } from './integrity/references';
import { textProblems } from './integrity/text-problems';
import { valueProblems } from './integrity/value-problems';

function problemsOf(edition: Edition): readonly string[] {
  return [codeProblems, interpretationProblems, valueProblems, textProblems].flatMap((find) =>
    find(edition),
  );
}

describe('the editions', () => {
  it('have an id of their own', () => {
    const ids = editions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(0);
  });
});

describe.each(editions)('the edition $id', (edition) => {
  it('names each code once and no code that is not there', () => {
    expect(codeProblems(edition)).toEqual([]);
  });

  it('uses each interpretation with all its choices, the default first', () => {
    expect(interpretationProblems(edition)).toEqual([]);
  });

  it('writes values, days and rates as their unit asks, and no number elsewhere', () => {
    expect(valueProblems(edition)).toEqual([]);
  });

  it('says everything in French and in English', () => {
    expect(textProblems(edition)).toEqual([]);
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(edition))).toStrictEqual(edition);
  });

  it('is found broken once a parameter that its rules name is taken away', () => {
    const used = new Set(parameterReferences(edition).map(({ value }) => value));
    const unnoticed = [...used].filter((code) => {
      const parameters = edition.parameters.filter((parameter) => parameter.code !== code);
      return codeProblems({ ...edition, parameters }).length === 0;
    });
    expect(used.size).toBeGreaterThan(0);
    expect(unnoticed).toEqual([]);
  });

  it('is found broken once a choice is taken away from an interpretation', () => {
    const several = edition.interpretations.filter(({ choices }) => choices.length > 1);
    const unnoticed = several.filter(({ code }) => {
      const interpretations = edition.interpretations.map((each) =>
        each.code === code ? { ...each, choices: [each.choices[0]] as const } : each,
      );
      return interpretationProblems({ ...edition, interpretations }).length === 0;
    });
    // Where the choices differ by the values of parameters alone, no rule names them.
    const byValue = several.filter(({ choices }) => choices.some(({ parameters }) => parameters));
    expect(byValue).toEqual(expect.arrayContaining(unnoticed));
  });
});

describe('a check of an edition', () => {
  it('finds nothing wrong with an edition that is right', () => {
    expect(problemsOf(smallEdition)).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ['parameters/8/code', 'minimum', 'parameters: minimum stands twice'],
    ['principles/0/code', 'depot', 'criteria: depot stands twice'],
    ['documents/1/id', 'texte', 'documents: texte stands twice'],
    ['interpretations/1/choices/1/code', 'minimum', 'interpretation.taille: minimum stands twice'],
    ['criteria/0/rule/choices/minimum/bound', 'autre', 'no parameter autre'],
    [
      'criteria/0/rule/choices/minimum/bound',
      { metropole: 'minimum', corse: 'autre', 'outre-mer': 'minimum' },
      'no parameter autre',
    ],
    ['criteria/1/rule/to', 'autre', 'no parameter autre'],
    ['funding/lines/0/unitAmount', 'autre', 'no parameter autre'],
    ['funding/lines/0/quantity/test/threshold', 'autre', 'no parameter autre'],
    ['funding/caps/0/0/parameter', 'autre', 'no parameter autre'],
    ['schedule/milestones/1/share', 'autre', 'no parameter autre'],
    ['schedule/milestones/1/due/delay', 'autre', 'no parameter autre'],
    ['usages/0/threshold', 'autre', 'no parameter autre'],
    ['interpretations/1/choices/1/parameters', { autre: 15 }, 'no parameter autre'],
    ['exclusions/0/criterion', 'autre', 'no criterion autre'],
    ['grappe/esms', 'autre', 'no criterion autre'],
    ['criteria/0/rule/choices/aucune/codes/0', 'autre', 'no criterion autre'],
    ['funding/total/0', 'autre', 'no principle autre'],
    ['funding/shares/principles/0', 'autre', 'no principle autre'],
    ['funding/caps/0/0/lines/0', 'autre', 'no funding line autre'],
    ['schedule/milestones/1/lines', ['autre'], 'no funding line autre'],
    ['criteria/1/lines', ['autre'], 'no funding line autre'],
    ['usages/0/among/0', 'autre', 'no usage indicator autre'],
    ['usages/0/because', 'autre', 'no limit or interpretation autre'],
    [
      'criteria/1/rule',
      { kind: 'undecidable', because: 'autre' },
      'no limit or interpretation autre',
    ],
    ['grappe/tie', 'autre', 'grappe: no interpretation autre'],
    ['criteria/0/rule/interpretation', 'autre', 'no interpretation autre'],
    [
      'criteria/0/rule/choices/autre',
      { kind: 'always' },
      'interpretation.taille has other choices than minimum, aucune, autre',
    ],
    ['interpretations/1/default', 'aucune', 'the default comes not first'],
    ['interpretations/0/choices/1', { code: 'autre' }, 'an interpretation that changes nothing'],
    ['parameters/0/value', '15', 'minimum: the value does not fit its unit'],
    ['parameters/0/value', 1.5, 'minimum: the value does not fit its unit'],
    ['parameters/2/value', '25000', 'tarif: the value does not fit its unit'],
    ['parameters/2/value', 25000, 'tarif: the value does not fit its unit'],
    ['parameters/3/value', '60.00', 'versement.debut: the value does not fit its unit'],
    ['parameters/6/value', '2021-02-30', 'ouverture: the value does not fit its unit'],
    [
      'parameters/6/value',
      { from: '2021-02-02', to: '2021-02-01' },
      'ouverture: the value does not fit its unit',
    ],
    ['parameters/0/value', 'not-funded', 'minimum: the value does not fit its unit'],
    ['parameters/0/citations', [], 'minimum: no citation'],
    ['parameters/8/reason', undefined, 'petit: unknown without a reason'],
    ['parameters/0/reason', { fr: 'a', en: 'a' }, 'minimum: a reason for a value that is known'],
    [
      'interpretations/1/choices/1/parameters/petit',
      '15',
      'interpretation.taille: the value of petit does not fit its unit',
    ],
    ['parameters/7/value', '2021-01-31', 'the window ends before it begins'],
    ['calendars/0/windows/0/to', '2021-02-30', 'national: 2021-02-30 is no day'],
    ['calendars/0/windows/0/to', '2021-01-31', 'national: days out of order'],
    ['parameters/4/value', '0.41', 'the instalments do not make up the whole'],
    ['criteria/0/rule/choices/minimum/bound', 15, 'a number outside the parameters'],
    ['limits/0/missing/fr', ' ', 'limits/0/missing: no French'],
    ['limits/0/missing/en', undefined, 'limits/0/missing: no English'],
    ['limits/0/missing/fr', 'une « grappe »', 'limits/0/missing: a plain space inside « »'],
  ])('reports %s set to %j', (path, value, problem) => {
    expect(problemsOf(set(smallEdition, path, value)).join('\n')).toContain(problem);
  });
});

/** The edition with one field changed; undefined takes the field away. */
function set(edition: Edition, path: string, value: unknown): Edition {
  const copy = structuredClone(edition);
  const steps = path.split('/');
  const last = steps.pop() ?? '';
  const holder = steps.reduce<unknown>((at, step) => Reflect.get(at as object, step), copy);
  if (value === undefined) Reflect.deleteProperty(holder as object, last);
  else Reflect.set(holder as object, last, value);
  return copy;
}
