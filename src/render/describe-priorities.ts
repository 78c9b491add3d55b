import type { CheckItem, PriorityCheck } from '../model/priorities';
import { tellCheckItem } from './commission/check-item';
import { tellIssues } from './commission/issues';
import { tellScore } from './commission/score';
import { type CommissionVoice, commissionVoice } from './commission/voice';
import { type Block, heading, list, paragraph } from './document/block';
import { print, type RenderOptions } from './document/print';

/**
 * Tells a check list in French or English: what the file must contain, what makes a project come
 * first, what the ARS of some regions look at, each item with its state, the words of the text and
 * what is missing; then the score by the caller's weights, said to be the caller's.
 *
 * @example
 * ```ts
 * import { checkPriorities, defineProjet, describePriorities } from 'esms-numerique';
 * import { amorcageTemps2Regional } from 'esms-numerique/editions/amorcage-temps-2-regional';
 *
 * const projet = defineProjet({
 *   organismesGestionnaires: [{ id: 'a' }],
 *   esms: [{ nombre: 15, organismeGestionnaire: 'a', region: '84', operation: 'acquisition' }],
 *   pieces: { planning: true },
 * });
 * const check = checkPriorities(amorcageTemps2Regional, projet);
 * const text = describePriorities(check, { locale: 'en', format: 'text' });
 * text.includes('met: Provisional planning (dossier.planning)'); // => true
 * ```
 */
export function describePriorities(check: PriorityCheck, options: RenderOptions): string {
  const voice = commissionVoice(options.locale);
  const words = voice.commission.priorities;
  const blocks = [
    heading(1, words.title),
    ...tellItems(words.dossier, check.dossier, voice),
    ...tellItems(words.priorites, check.priorites, voice),
    ...(check.regionales.length === 0 ? [] : tellItems(words.regionales, check.regionales, voice)),
    ...(check.issues.length === 0
      ? []
      : [heading(2, words.score), list(tellIssues(check.issues, voice))]),
    ...tellScore(check, voice),
  ];
  return print(blocks, options);
}

function tellItems(
  title: string,
  items: readonly CheckItem[],
  voice: CommissionVoice,
): readonly Block[] {
  if (items.length === 0) return [heading(2, title), paragraph(voice.commission.priorities.empty)];
  return [heading(2, title), list(items.map((item) => tellCheckItem(item, voice)))];
}
