import type {
  InterpretationSensitivity,
  MissingSensitivity,
  Sensitivity,
} from '../model/sensitivity';
import {
  type Block,
  code,
  heading,
  type Item,
  item,
  join,
  list,
  paragraph,
} from './document/block';
import { print, type RenderOptions } from './document/print';
import { showFact } from './outlook/fact-value';
import { tellHold } from './outlook/hold';
import { tellOutcome } from './outlook/outcome';
import { type OutlookVoice, outlookVoice } from './outlook/voice';
import { describePointers } from './pointers';

/**
 * Tells in French or English what a result depends on: in one line whether it holds under all
 * readings of the texts, then each reading that changes something, with the result under every
 * choice, and each missing fact, with what follows from its values.
 *
 * @example
 * ```ts
 * import { assessSensitivity, defineProjet, describeSensitivity } from 'esms-numerique';
 * import { amorcageTemps1 } from 'esms-numerique/editions/amorcage-temps-1';
 *
 * const projet = defineProjet({
 *   organismesGestionnaires: [{ id: 'a' }],
 *   esms: [{ nombre: 7, organismeGestionnaire: 'a', region: '94', operation: 'acquisition' }],
 * });
 * const sensitivity = assessSensitivity(amorcageTemps1, projet);
 * const text = describeSensitivity(sensitivity, { locale: 'en', format: 'text' });
 * text.includes('The verdict and the amount are the same under all readings'); // => true
 * ```
 */
export function describeSensitivity(sensitivity: Sensitivity, options: RenderOptions): string {
  const voice = outlookVoice(options.locale);
  const { sensitivity: words } = voice.outlook;
  const { interpretations, missing } = sensitivity;
  const blocks = [
    heading(1, words.title),
    paragraph(words.current(tellOutcome(sensitivity.outcome, voice))),
    paragraph(tellHold(sensitivity, voice)),
    heading(2, words.interpretations),
    ...tellInterpretations(interpretations, voice),
    heading(2, words.missing),
    ...(missing.length === 0
      ? [paragraph(words.complete)]
      : [list(missing.map((fact) => tellMissing(fact, voice)))]),
  ];
  return print(blocks, options);
}

function tellInterpretations(
  interpretations: readonly InterpretationSensitivity[],
  voice: OutlookVoice,
): readonly Block[] {
  const { without } = voice.outlook.sensitivity;
  const acting = interpretations.filter(({ effect }) => effect !== 'none');
  const others = interpretations.filter(({ effect }) => effect === 'none');
  return [
    ...(acting.length === 0 ? [] : [list(acting.map((one) => tellInterpretation(one, voice)))]),
    ...(others.length === 0
      ? []
      : [
          paragraph(
            without,
            ...join(
              others.map((one) => [code(one.code)]),
              ', ',
            ),
          ),
        ]),
  ];
}

function tellInterpretation(one: InterpretationSensitivity, voice: OutlookVoice): Item {
  const { sensitivity: words } = voice.outlook;
  const { colon } = voice.words;
  return item(
    [`${voice.text(one.question)} (`, code(one.code), `)${colon}${words.effect[one.effect]}`],
    one.outcomes.map((outcome) => {
      const chosen = outcome.isChosen ? ` [${words.chosen}]` : '';
      const changed = outcome.criteria.map(({ label }) => voice.text(label));
      return item(
        [
          `${voice.text(outcome.label)} (`,
          code(outcome.choice),
          `)${chosen}${colon}${tellOutcome(outcome, voice)}`,
        ],
        changed.length === 0
          ? []
          : [item([words.changed(changed.join(voice.words.figures.separator))])],
      );
    }),
  );
}

function tellMissing({ paths, effect, outcomes }: MissingSensitivity, voice: OutlookVoice): Item {
  const { sensitivity: words } = voice.outlook;
  const { colon } = voice.words;
  const [pointer = ''] = paths;
  const lines = describePointers(paths, voice);
  return item(
    [...join(lines, ', '), `${colon}${words.effect[effect]}`],
    effect === 'none' || effect === 'detail'
      ? []
      : outcomes.map(({ value, ...outcome }) =>
          item([
            `${words.ifValue(showFact(value, pointer, voice))}${colon}${tellOutcome(outcome, voice)}`,
          ]),
        ),
  );
}
