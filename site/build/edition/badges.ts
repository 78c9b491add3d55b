import { h, type VNode } from 'vue';
import type { Citation } from '../../../src/model/citation';
import type { Parameter } from '../../../src/model/parameter';
import { bestOf, type Proof } from '../proof';
import type { EditionTelling } from '../telling';

const signs: Readonly<Record<Proof, string>> = { figure: '✓', quote: '✓', note: '≈', unknown: '?' };

/** How binding something is, in words and by the weight of its mark. */
export function roleBadge(role: Parameter['role'], { voice, print }: EditionTelling): VNode {
  return h('span', { class: `badge role-${role}` }, print(voice.words.vocabulary.role[role]));
}

/** How strong the document is that proves something best; nothing where none does. */
export function authorityBadge(
  citations: readonly Citation[],
  { edition, site, voice, print }: EditionTelling,
): readonly VNode[] {
  const best = bestOf(citations);
  const document = edition.documents.find(({ id }) => id === best?.document);
  if (document === undefined) return [];
  const { authority } = document;
  const rank = print(voice.words.vocabulary.authority[authority]);
  return [h('span', { class: 'badge authority', title: print(site.authority) }, rank)];
}

/** Whether a machine proves something. */
export function proofBadge(proof: Proof, { site, print }: EditionTelling): VNode {
  const { label, meaning } = site.proof[proof];
  return h('span', { class: `badge proof-${proof}`, title: print(meaning) }, [
    h('span', { 'aria-hidden': 'true' }, `${signs[proof]} `),
    print(label),
  ]);
}
