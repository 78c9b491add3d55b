import { perObject } from '../kernel/per-object';
import type { Edition } from '../model/edition';
import type { AssessmentOptions } from '../model/interpretation';
import type { Parameter, ParameterValue } from '../model/parameter';
import type { Projet } from '../model/projet';
import { deriveFacts, type EsmsFacts } from '../projet/derive-facts';
import { askEsms } from './answers';
import {
  type Context,
  type EditionReading,
  nothingAsked,
  type OrganismeFacts,
  resolve,
} from './context';
import { nothingReady } from './ready';
import { countByRegion } from './territory';

/** Prepares the context of an assessment. Choices that the edition doesn't have are left out. */
export function createContext(
  edition: Edition,
  projet: Projet,
  options: AssessmentOptions = {},
): Context {
  return createContextUnder(readEdition(edition, options), projet);
}

/** The same under a reading that is given. */
export function createContextUnder(reading: EditionReading, projet: Projet): Context {
  const facts = deriveFacts(projet).esms;
  const all: Context = {
    edition: reading.edition,
    choices: reading.choices,
    parameters: reading.parameters,
    detail: reading.detail,
    ready: reading.ready,
    answers: [],
    verdicts: [],
    projet,
    esms: facts,
    setAside: [],
    organismes: organismesOf(projet, facts),
    regions: countByRegion(facts),
  };
  const setAside = new Set<EsmsFacts>();
  for (const { eligible, treatment } of reading.edition.exclusions) {
    if (resolve(treatment, all) !== 'ecarte') continue;
    const { verdicts, failing } = askEsms(eligible, all);
    const missed = failing === 0 ? [] : facts.filter((_, at) => verdicts[at]?.status === 'unmet');
    for (const one of missed) setAside.add(one);
  }
  if (setAside.size === 0) return all;
  const esms = facts.filter((one) => !setAside.has(one));
  return {
    ...all,
    ...nothingAsked(),
    setAside: facts.filter((one) => setAside.has(one)),
    esms,
    organismes: organismesOf(projet, esms),
    regions: countByRegion(esms),
  };
}

/** An edition under the interpretations chosen, without a project. */
export function readEdition(edition: Edition, options: AssessmentOptions = {}): EditionReading {
  const reading =
    options.interpretations === undefined
      ? readByDefault(edition)
      : readUnder(edition, options.interpretations);
  return options.detail === true ? { ...reading, detail: true } : reading;
}

const readByDefault = /* @__PURE__ */ perObject((edition: Edition) => readUnder(edition, {}));

function readUnder(edition: Edition, asked: Interpretations): EditionReading {
  const choices = chooseAll(edition, asked);
  const parameters = effectiveParameters(edition, choices);
  return { edition, choices, parameters, detail: false, ready: nothingReady() };
}

// A caller without types may give null.
type Interpretations = AssessmentOptions['interpretations'] | null;

function organismesOf(projet: Projet, esms: readonly EsmsFacts[]): Context['organismes'] {
  const organismes = new Map<
    string,
    { -readonly [Fact in keyof OrganismeFacts]: OrganismeFacts[Fact] }
  >();
  let index = 0;
  for (const { id, nombreEsms } of projet.organismesGestionnaires) {
    organismes.set(id, { index, nombreEsms, brought: 0 });
    index += 1;
  }
  for (const { organismeGestionnaire, nombre } of esms) {
    const organisme = organismes.get(organismeGestionnaire);
    if (organisme !== undefined) organisme.brought += nombre;
  }
  return organismes;
}

function chooseAll(edition: Edition, asked: Interpretations): ReadonlyMap<string, string> {
  return new Map(
    edition.interpretations.map((interpretation) => {
      const choice = asked?.[interpretation.code];
      const known = interpretation.choices.some(({ code }) => code === choice);
      return [interpretation.code, known && choice ? choice : interpretation.default];
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
      const value = parameter.suppliedBy === 'user' ? undefined : given.get(parameter.code);
      return [parameter.code, value === undefined ? parameter : { ...parameter, value }];
    }),
  );
}
