import type { Edition } from '../model/edition';
import type { AssessmentOptions } from '../model/interpretation';
import type { Parameter, ParameterValue } from '../model/parameter';
import type { Projet } from '../model/projet';
import { deriveFacts, type EsmsFacts } from '../projet/derive-facts';
import { type Context, resolve } from './context';
import { evaluateEsmsTest } from './esms-test';

/** Prepares the context of an assessment. Choices that the edition doesn't have are left out. */
export function createContext(
  edition: Edition,
  projet: Projet,
  options: AssessmentOptions = {},
): Context {
  const choices = chooseAll(edition, options);
  const all: Context = {
    edition,
    projet,
    esms: deriveFacts(projet).esms,
    setAside: [],
    choices,
    parameters: effectiveParameters(edition, choices),
  };
  const isExcluded = (esms: EsmsFacts) =>
    edition.exclusions.some(
      ({ eligible, treatment }) =>
        resolve(treatment, all) === 'ecarte' &&
        evaluateEsmsTest(eligible, esms, all).status === 'unmet',
    );
  const setAside = all.esms.filter(isExcluded);
  if (setAside.length === 0) return all;
  return { ...all, setAside, esms: all.esms.filter((esms) => !setAside.includes(esms)) };
}

function chooseAll(edition: Edition, options: AssessmentOptions): ReadonlyMap<string, string> {
  return new Map(
    edition.interpretations.map((interpretation) => {
      const asked = options.interpretations?.[interpretation.code];
      const known = interpretation.choices.some((choice) => choice.code === asked);
      return [interpretation.code, known && asked ? asked : interpretation.default];
    }),
  );
}

function effectiveParameters(
  edition: Edition,
  choices: ReadonlyMap<string, string>,
): ReadonlyMap<string, Parameter> {
  const given = new Map<string, ParameterValue>();
  for (const { code, choices: all } of edition.interpretations) {
    const values = all.find((choice) => choice.code === choices.get(code))?.parameters ?? {};
    for (const [parameter, value] of Object.entries(values)) given.set(parameter, value);
  }
  return new Map(
    edition.parameters.map((parameter) => {
      const value = parameter.value === 'unknown' ? given.get(parameter.code) : undefined;
      return [parameter.code, value === undefined ? parameter : { ...parameter, value }];
    }),
  );
}
