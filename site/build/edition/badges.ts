import { h, type VNode } from 'vue';
import type { Parameter } from '../../../src/model/parameter';
import type { Proof } from '../proof';
import type { EditionTelling } from '../telling';

const signs: Readonly<Record<Proof, string>> = { figure: '✓', quote: '✓', note: '≈', unknown: '?' };

/** How binding something is, in words and by the weight of its mark. */
export function roleBadge(role: Parameter['role'], { voice, print }: EditionTelling): VNode {
  return h('span', { class: `badge role-${role}` }, print(voice.words.vocabulary.role[role]));
}

/** Whether a machine proves something. */
export function proofBadge(proof: Proof, { site, print }: EditionTelling): VNode {
  const { label, meaning } = site.proof[proof];
  return h('span', { class: `badge proof-${proof}`, title: print(meaning) }, [
    h('span', { 'aria-hidden': 'true' }, `${signs[proof]} `),
    print(label),
  ]);
}
