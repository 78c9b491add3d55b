import type { Selection, SelectionRule } from '../../model/selection';
import { citeBest } from '../cite';
import { type Block, code, heading, type Item, item, list } from '../document/block';
import { showDecimal, showEuros } from '../figures';
import type { CommissionVoice } from './voice';

/** Equal scores, projects larger than what was left, the rules, and what the texts say. */
export function tellRemarks(selection: Selection, voice: CommissionVoice): readonly Block[] {
  const words = voice.commission.selection;
  return [
    ...section(words.ties, tellTies(selection, voice)),
    ...section(words.overflows, tellOverflows(selection, voice)),
    ...section(
      words.rules,
      selection.rules.map((rule) => tellRule(rule, voice)),
    ),
    ...section(words.principles, tellPrinciples(selection, voice)),
  ];
}

function section(title: string, items: readonly Item[]): readonly Block[] {
  return items.length === 0 ? [] : [heading(2, title), list(items)];
}

function tellTies({ ties, candidates }: Selection, voice: CommissionVoice): readonly Item[] {
  const words = voice.commission.selection;
  return ties.map(({ note, candidates: ids }) =>
    item([words.tie(showDecimal(note, voice), namesOf(ids, candidates))]),
  );
}

function tellOverflows(
  { overflows, candidates }: Selection,
  voice: CommissionVoice,
): readonly Item[] {
  const words = voice.commission.selection;
  return overflows.map(({ annee, candidates: ids, montant, left }) => {
    const amounts = [showEuros(montant, voice), String(annee), showEuros(left, voice)] as const;
    return item([words.overflow(namesOf(ids, candidates), ...amounts)]);
  });
}

function tellRule({ rule, choice, by, decisive }: SelectionRule, voice: CommissionVoice): Item {
  const words = voice.commission.selection;
  const effect = decisive ? words.decisive : words.indifferent;
  const sentences: Readonly<Record<string, string>> = words.choice[rule];
  return item([
    `${sentences[choice] ?? choice} (`,
    code(`${rule}=${choice}`),
    `, ${words.by[by]}, ${effect})`,
  ]);
}

function tellPrinciples({ principles }: Selection, voice: CommissionVoice): readonly Item[] {
  return principles.map(({ code: reference, label, citations }) =>
    item(
      [`${voice.text(label)} (`, code(reference), ')'],
      citeBest(citations, voice).map((line) => item(line)),
    ),
  );
}

function namesOf(ids: readonly string[], candidates: Selection['candidates']): string {
  return ids.map((id) => candidates.find((one) => one.id === id)?.nom ?? id).join(', ');
}
