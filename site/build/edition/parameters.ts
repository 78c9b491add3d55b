import { h, type VNode } from 'vue';
import type { Parameter } from '../../../src/model/parameter';
import { describeValue } from '../../../src/render/value';
import { proofOf } from '../proof';
import type { EditionTelling } from '../telling';
import { authorityBadge, proofBadge, roleBadge } from './badges';
import { evidence } from './evidence';
import { type Traces, traceLinks } from './trace-links';

/** Every parameter as a card: its value, how far it is proven, and the text beside it. */
export function parameterCards(telling: EditionTelling, traces: Traces): VNode {
  return h(
    'div',
    { class: 'cards' },
    telling.edition.parameters.map((parameter) => card(parameter, telling, traces)),
  );
}

function card(parameter: Parameter, telling: EditionTelling, traces: Traces): VNode {
  const { reading, voice, print } = telling;
  const { code, label, value, unit, role, reason, citations } = parameter;
  const proof = proofOf(parameter);
  return h('article', { class: `card proof-${proof}`, id: code, 'data-parameter': code }, [
    h('div', { class: 'card-fact' }, [
      h('h3', print(reading.text(label))),
      h('p', { class: 'value' }, print(describeValue(value, unit, voice))),
      h('p', { class: 'badges' }, [
        roleBadge(role, telling),
        proofBadge(proof, telling),
        ...authorityBadge(citations, telling),
      ]),
      traceLinks(code, 'parameters', telling, traces),
    ]),
    h('div', { class: 'card-proof' }, [
      ...(reason === undefined
        ? []
        : [
            h(
              'p',
              { class: 'reason' },
              print(`${voice.words.edition.reason}${reading.text(reason)}`),
            ),
          ]),
      evidence(citations, telling),
    ]),
  ]);
}
