import { centsOf, eurosOf } from '../kernel/money';
import type {
  Candidate,
  Envelope,
  SelectedCandidate,
  Selection,
  SelectionChoices,
  SelectionReason,
} from '../model/selection';
import { parseData } from '../projet/parse-data';
import { chooseRules, type SelectionOptions } from './choose-rules';
import { listOptionIssues } from './find-option-findings';
import { findSelectionFindings } from './find-selection-findings';
import { listRules } from './list-rules';
import { lineUp, listTies, rankCandidates, sortByAmount } from './rank';
import { runSelection } from './run-selection';
import { unrankedOf } from './unranked';

/**
 * Selects projects as the commission of the national call does: a favourable opinion, then the
 * ranking by score, then the credits of each year, in order, until they are spent.
 *
 * What the texts leave open is settled by rules that the answer names: projects of equal score,
 * a project larger than what is left, an amount that isn't known, an opinion that is missing. Their
 * defaults (`ensemble`, `report`, `attente`, `attente`) are the library's, and `decisive` says
 * whether the outcome depends on one.
 * What is left of a year isn't added to the next. The order of candidates matters under
 * `ordre-donne` only. Input that is wrong, or an option that there isn't, is
 * listed in `issues`, and then nothing is selected.
 *
 * @example
 * ```ts
 * import { selectProjets } from 'esms-numerique';
 *
 * const selection = selectProjets(
 *   [
 *     { id: 'a', avis: 'favorable', note: '15', montant: '600000.00' },
 *     { id: 'b', avis: 'favorable', note: '17.5', montant: '500000.00' },
 *     { id: 'c', avis: 'defavorable', note: '18', montant: '100000.00' },
 *   ],
 *   [
 *     { annee: 2021, montant: '1000000.00' },
 *     { annee: 2022, montant: '700000.00' },
 *   ],
 * );
 * selection.candidates.map(({ id, rank, annee, reason }) => [id, rank, annee, reason]); // => [
 * //   ['b', 1, 2021, null],
 * //   ['a', 2, 2022, null],
 * //   ['c', null, null, 'unfavourable'],
 * //   ]
 * selection.envelopes.map(({ left }) => left); // => ['500000.00', '100000.00']
 * ```
 */
export function selectProjets(
  candidates: readonly Candidate[],
  envelopes: readonly Envelope[],
  options: SelectionOptions = {},
): Selection {
  return selectFrom({ candidates, envelopes }, options);
}

/** The same from an object of both lists that nobody has checked. */
export function selectFrom(input: unknown, options: SelectionOptions): Selection {
  const wrong = listOptionIssues(options);
  const principles = wrong.length === 0 ? principlesOf(options) : [];
  const parsed = parseData<Input>(input, findSelectionFindings);
  const issues = [...(parsed.ok ? [] : parsed.issues), ...wrong];
  if (!parsed.ok || issues.length > 0) return { ...nothingSelected, principles, issues };
  return { ...select(parsed.value, options), principles, issues: [] };
}

function principlesOf({ edition }: SelectionOptions): Selection['principles'] {
  return (edition?.principles ?? []).filter(({ code }) => code.startsWith('selection.'));
}

interface Input {
  readonly candidates: readonly Candidate[];
  readonly envelopes: readonly Envelope[];
}

const nothingSelected = {
  status: 'invalid',
  candidates: [],
  envelopes: [],
  total: '0.00',
  ties: [],
  overflows: [],
  rules: [],
} as const;

function select({ candidates, envelopes }: Input, options: SelectionOptions) {
  const ranked = rankCandidates(candidates);
  const line = lineUp(candidates);
  const rules = chooseRules(options);
  const runIn = (order: readonly Candidate[]) => (choices: SelectionChoices) =>
    runSelection(
      line,
      order.map(({ id }) => id),
      envelopes,
      choices,
    );
  const run = runIn(candidates);
  const alone = { ...rules.choices, egalites: 'ordre-donne' } as const;
  const runAlone = () => runIn(sortByAmount(line))(alone);
  const outcome = run(rules.choices);
  const { fates, envelopes: spent, overflows } = outcome;
  const all = [
    ...ranked.map((one) => selectedOf(one, one.rank, fates.get(one.id) ?? 'larger-than-left')),
    ...unrankedOf(candidates).map(({ candidate, reason }) => selectedOf(candidate, null, reason)),
  ];
  const isOpen = all.some(({ outcome }) => outcome === 'undetermined');
  return {
    status: isOpen ? 'provisional' : 'final',
    candidates: all,
    envelopes: spent,
    total: eurosOf(spent.reduce((sum, envelope) => sum + centsOf(envelope.spent), 0)),
    ties: listTies(ranked),
    overflows,
    rules: listRules(rules, outcome, run, runAlone),
  } as const;
}

function selectedOf(
  { id, nom, avis, note, montant }: Candidate,
  rank: number | null,
  fate: number | SelectionReason,
): SelectedCandidate {
  return {
    id,
    nom: nom ?? null,
    avis: avis ?? null,
    note: note ?? null,
    montant: montant === undefined || montant === null ? null : eurosOf(centsOf(montant)),
    rank,
    outcome: typeof fate === 'number' ? 'funded' : outcomeOf(fate),
    annee: typeof fate === 'number' ? fate : null,
    reason: typeof fate === 'number' ? null : fate,
  };
}

function outcomeOf(reason: SelectionReason): SelectedCandidate['outcome'] {
  switch (reason) {
    case 'unfavourable':
      return 'unfavourable';
    case 'larger-than-left':
    case 'behind-larger':
      return 'not-funded';
    case 'no-opinion':
    case 'no-score':
    case 'unknown-amount':
    case 'behind-unknown-amount':
    case 'behind-no-opinion':
      return 'undetermined';
  }
}
