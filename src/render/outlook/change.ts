import type { Change } from '../../model/adjustment';
import { findRegion } from '../../referentiels/regions';
import { type Item, item } from '../document/block';
import { showDate } from '../figures';
import { enumerate } from '../observation';
import { describePointers, nameField } from '../pointers';
import { showFact } from './fact-value';
import type { OutlookVoice } from './voice';

/** A change in the words of who carries the project, with what would do as well. */
export function tellChange(change: Change, voice: OutlookVoice): Item {
  const words = voice.outlook.adjustments.changes;
  const { vocabulary, fields } = voice.words;
  switch (change.kind) {
    case 'add-esms':
      return tellAddition(change, voice);
    case 'add-og':
      return item([words.addOg(change.count)]);
    case 'connect-services': {
      const isChoice = change.among.length > change.count;
      const names = change.among.map((service) => vocabulary.service[service]);
      const { or, and } = voice.words.figures;
      return item([words.connect(change.count, enumerate(names, isChoice ? or : and), isChoice)]);
    }
    case 'commit':
      return item([words.commit[change.engagement]]);
    case 'reschedule': {
      const { evenement, from, to } = change;
      const days = [showDate(to, voice), showDate(from, voice)] as const;
      if (evenement === 'depot') return item([words.file(...days)]);
      return item([words.reschedule(nameField(`/evenements/${evenement}`, fields), ...days)]);
    }
    case 'file-under':
      return item([words.fileUnder(voice.text(change.title))]);
    case 'drop-esms':
      return item([words.drop(change.count)], tellEntries(change.entries, voice));
    case 'plan-operation': {
      const others = change.alternatives.map((operation) => vocabulary.operation[operation]);
      const sentence = words.planOperation(change.count, vocabulary.operation[change.operation]);
      return withOthers(sentence, others, voice);
    }
    case 'certify':
      return item([words.certify(voice.text(change.label))]);
    case 'regroup': {
      const others = change.alternatives.map((form) => vocabulary.regroupement[form]);
      return withOthers(words.regroup(vocabulary.regroupement[change.regroupement]), others, voice);
    }
    case 'supply':
      return tellSupply(change, voice);
    case 'request-amoa':
      return item([words.amoa[change.amoa]]);
  }
}

type ChangeOf<Kind> = Extract<Change, { readonly kind: Kind }>;

function tellAddition(change: ChangeOf<'add-esms'>, voice: OutlookVoice): Item {
  const { changes: words } = voice.outlook.adjustments;
  const { operation } = voice.words.vocabulary;
  const place = change.isNewRegion ? [words.newRegion] : [];
  const name = ({ region, operation: what }: ChangeOf<'add-esms'>['alternatives'][number]) =>
    [operation[what], ...(region === null ? [] : [findRegion(region)?.nom ?? region])].join(', ');
  const what = [name(change), ...place].join(', ');
  return withOthers(words.addEsms(change.count, what), change.alternatives.map(name), voice);
}

function tellSupply(change: ChangeOf<'supply'>, voice: OutlookVoice): Item {
  const { changes: words } = voice.outlook.adjustments;
  const [pointer = ''] = change.paths;
  const show = (value: ChangeOf<'supply'>['value']) => showFact(value, pointer, voice);
  const names = describePointers(change.paths, voice).map((line) =>
    line.map((span) => (typeof span === 'string' ? span : span.text)).join(''),
  );
  const sentence = words.supply(names.join(', '), show(change.value));
  return withOthers(sentence, change.alternatives.map(show), voice);
}

/** More alternatives than these say no more; the data has them all. */
const fewOthers = 8;

function withOthers(sentence: string, others: readonly string[], voice: OutlookVoice): Item {
  const { orElse } = voice.outlook.adjustments.changes;
  const distinct = [...new Set(others)];
  const more = distinct.length > fewOthers ? ['…'] : [];
  const shown = [...distinct.slice(0, fewOthers), ...more].join(voice.words.figures.separator);
  return item([sentence], others.length === 0 ? [] : [item([orElse(shown)])]);
}

function tellEntries(entries: readonly string[], voice: OutlookVoice): readonly Item[] {
  return describePointers(entries, voice).map((line) => item(line));
}
