import { h, type VNode } from 'vue';
import type { Criterion } from '../../../src/model/edition';
import { tellDependences } from '../../../src/render/edition/reading';
import { tellRule } from '../../../src/render/rules/rule';
import { elementsOf } from '../lines';
import { isQuotedFromText } from '../proof';
import type { EditionTelling } from '../telling';
import { type AnchorOf, criterionAnchor } from './anchors';
import { authorityBadge, proofBadge, roleBadge } from './badges';
import { evidence } from './evidence';
import { type Traces, traceLinks } from './trace-links';

/** Every criterion in the order of the text: its force, its rule in words, the text beside it. */
export function criterionCards(telling: EditionTelling, traces: Traces, anchorOf: AnchorOf): VNode {
  return h(
    'div',
    { class: 'cards' },
    telling.edition.criteria.map((criterion) => card(criterion, telling, traces, anchorOf)),
  );
}

function card(
  criterion: Criterion,
  telling: EditionTelling,
  traces: Traces,
  anchorOf: AnchorOf,
): VNode {
  const { edition, reading, voice, print } = telling;
  const { code, label, rule, citations } = criterion;
  const force = reading.byDefault(criterion.force);
  const lines = edition.funding.lines.filter((line) => criterion.lines?.includes(line.code));
  const proof = citations.some(isQuotedFromText) ? 'quote' : 'note';
  return h(
    'article',
    { class: `card force-${force}`, id: criterionAnchor(code), 'data-criterion': code },
    [
      h('div', { class: 'card-fact' }, [
        h('h3', print(reading.text(label))),
        h('p', { class: 'badges' }, [
          roleBadge(force, telling),
          proofBadge(proof, telling),
          ...authorityBadge(citations, telling),
        ]),
        h(
          'p',
          { class: 'rule' },
          elementsOf([reading.terms.words.rule, ...tellRule(rule, reading.terms)], print, anchorOf),
        ),
        ...(lines.length === 0
          ? []
          : [
              h(
                'p',
                { class: 'rule' },
                print(
                  voice.words.edition.conditionOf(lines.map((line) => reading.text(line.label))),
                ),
              ),
            ]),
        ...tellDependences([criterion.force, rule], reading).map(({ line }) =>
          h('p', { class: 'rule' }, elementsOf(line, print, anchorOf)),
        ),
        traceLinks(code, 'criteria', telling, traces),
      ]),
      h('div', { class: 'card-proof' }, [evidence(citations, telling)]),
    ],
  );
}
