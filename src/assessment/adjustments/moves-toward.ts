import { fundedOperations } from '../../funding/operations';
import { type Context, resolve } from '../../mechanisms/context';
import { usesService } from '../../mechanisms/count';
import { readerOf } from '../../mechanisms/fact';
import { type Leaf, leavesOf } from '../../mechanisms/leaves';
import { evaluateRule } from '../../mechanisms/rule';
import type { Criterion } from '../../model/edition';
import type { Regroupement, Service } from '../../model/vocabulary';
import { regroupements } from '../../model/vocabulary';
import { additionsToward, type Reach, reachOf } from './additions';
import { refusedBy } from './drops';
import { engagements } from './engagements';
import type { Obstacle, Problem } from './look';
import { type Move, type Plan, placesUnder } from './plan';
import { reschedules } from './reschedules';
import { supplies } from './supplies';

/**
 * The moves of which one at least is part of every way past an obstacle: each changes something
 * that the obstacle reads.
 */
export function movesToward(
  obstacle: Obstacle,
  plan: Plan,
  context: Context,
  problem: Problem,
): readonly Move[] {
  if (obstacle.kind === 'amount') {
    const missing = obstacle.grant.lines.flatMap((line) => line.missing);
    return [
      ...requests(context),
      ...operations(plan, context, problem),
      ...supplies(missing, obstacle, plan, context, problem),
      ...additionsToward(obstacle, ofAmounts, plan, context, problem),
    ];
  }
  const { criterion, verdict } = obstacle;
  const leaves = leavesOf(criterion, context);
  return [
    ...leaves.flatMap((leaf) => decisions(leaf, context)),
    ...reschedules(leaves, plan, context, problem),
    ...drops(criterion, plan, context, problem),
    ...(leaves.some(({ rule }) => rule.kind === 'some-esms' || rule.kind === 'every-esms')
      ? operations(plan, context, problem)
      : []),
    ...orientation(criterion, plan, problem),
    ...supplies(verdict.missing, obstacle, plan, context, problem),
    ...additionsToward(obstacle, reachOfAll(leaves), plan, context, problem),
  ];
}

const ofAmounts: Reach = { esms: true, og: false, region: false };

function reachOfAll(leaves: readonly Leaf[]): Reach {
  const all = leaves.map(({ rule }) => reachOf(rule));
  return {
    esms: all.some(({ esms }) => esms),
    og: all.some(({ og }) => og),
    region: all.some(({ region }) => region),
  };
}

function decisions({ rule, criterion }: Leaf, context: Context): readonly Move[] {
  switch (rule.kind) {
    case 'fact': {
      if (readerOf(rule.path)(context.projet) !== false) return [];
      if (rule.path === 'solution.plateformeEParcours') return connections(['e-parcours'], context);
      const engagement = engagements.find((known) => known === rule.path);
      return engagement === undefined ? [] : [{ kind: 'commit', engagement }];
    }
    case 'minimum':
      return rule.count.kind === 'services'
        ? connections(resolve(rule.count.among, context), context)
        : [];
    case 'some-service':
      return connections(rule.among, context);
    case 'regroupement':
      return evaluateRule(rule, context).status === 'unmet' ? regroupings(rule.in) : [];
    case 'certification':
      return certifications(criterion.code, false, context);
    case 'claimed':
      return certifications(rule.criterion, undefined, context);
    default:
      return [];
  }
}

// Without a list of its services nobody knows what the solution exchanges with already.
function connections(services: readonly Service[], context: Context): readonly Move[] {
  const isListed = context.projet.solution?.servicesSocles !== undefined;
  return services
    .filter((service) => service === 'e-parcours' || isListed)
    .filter((service) => usesService(service, context).status !== 'met')
    .map((service) => ({ kind: 'connect', service }));
}

function regroupings(forms: readonly string[]): readonly Move[] {
  return regroupements
    .filter((form) => forms.includes(form))
    .map((regroupement: Regroupement) => ({ kind: 'regroup', regroupement }));
}

// What was denied can be put right; what was not claimed may yet be.
function certifications(
  criterion: string,
  word: boolean | undefined,
  { projet }: Context,
): readonly Move[] {
  return projet.certifications?.[criterion] === word ? [{ kind: 'certify', criterion }] : [];
}

function drops(
  { rule }: Criterion,
  plan: Plan,
  context: Context,
  { projet }: Problem,
): readonly Move[] {
  const places = placesUnder(plan, projet);
  const refused = refusedBy(rule, context).flatMap((index) => places[index] ?? []);
  const entries = [...new Set(refused)].sort((a, b) => a - b);
  const isAll = entries.length === places.length;
  return entries.length === 0 || isAll ? [] : [{ kind: 'drop', entries }];
}

// What nothing is funded for can be put to something that is.
function operations(plan: Plan, context: Context, { projet }: Problem): readonly Move[] {
  const funded = fundedOperations(context);
  const entries = projet.esms.flatMap(({ operation }, index) =>
    operation === undefined || funded.includes(operation) ? [] : [index],
  );
  if (entries.length === 0 || plan.has('plan-operation')) return [];
  return funded.map((operation) => ({ kind: 'plan-operation', entries, operation }));
}

function orientation(
  { orientation: id }: Criterion,
  plan: Plan,
  { options }: Problem,
): readonly Move[] {
  const edition = options.editions?.find((other) => other.id === id);
  return edition === undefined || plan.has('file-under')
    ? []
    : [{ kind: 'file-under', edition: edition.id }];
}

function requests({ edition, projet }: Context): readonly Move[] {
  const funded = new Set(edition.funding.lines.map(({ code }) => code));
  return (['marche', 'pilotage'] as const)
    .filter((amoa) => funded.has(`amoa-${amoa}`) && projet.amoa?.[amoa] === false)
    .map((amoa) => ({ kind: 'request-amoa', amoa }));
}
