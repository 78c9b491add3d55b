import type { Projet } from 'esms-numerique';
import { type Block, table } from '../../../../src/render/document/block';
import type { Voice } from '../../../../src/render/voice';
import { hourFields, lotFields } from '../../state/fields';
import type { JsonObject } from '../../state/json';
import type { NamedOrganisme } from '../../state/organismes';
import { readLot } from '../../state/read-lot';
import type { FormWords } from '../../words';
import { labelOf } from '../../words/label';
import { showValue } from '../../words/show-value';
import { knownOf } from './facts';

/** ESMS that are alike in all but their numbers. */
interface Alike {
  readonly like: JsonObject;
  readonly count: number;
  readonly finess: readonly string[];
}

const columns = ['categorie', 'champ', 'region', 'operation'] as const;

/** The ESMS of a project, those that are alike counted together. */
export function tellLots(
  { esms }: Projet,
  organismes: readonly NamedOrganisme[],
  words: FormWords,
  voice: Voice,
): Block {
  const head = [
    words.organisme,
    ...columns.map((name) => labelOf(`/esms/${name}`, words)),
    words.description.others,
    'ESMS',
  ];
  const rows = groupAlike(esms).map(({ like, count, finess }) => [
    organismes.find(({ id }) => id === like['organismeGestionnaire'])?.name ?? '',
    ...columns.map((name) => tellCell(name, like, words)),
    [...tellOthers(like, words, voice), ...tellFiness(finess, words, voice)].join(
      voice.words.figures.separator,
    ),
    String(count),
  ]);
  return table(
    head.map((label) => ({ label, align: label === 'ESMS' ? 'right' : 'left' })),
    rows.map((row) => row.map((cell) => [cell])),
  );
}

function groupAlike(esms: Projet['esms']): readonly Alike[] {
  const groups = new Map<string, Alike>();
  for (const { finess, nombre = 1, ...rest } of esms) {
    const like = withDerived({ ...rest, finess } as unknown as JsonObject);
    const key = JSON.stringify(Object.entries(like).sort());
    const before = groups.get(key) ?? { like, count: 0, finess: [] };
    groups.set(key, {
      like,
      count: before.count + nombre,
      finess: finess === undefined ? before.finess : [...before.finess, finess],
    });
  }
  return [...groups.values()];
}

/** With the region and the champ that other fields say, and without the number of a single ESMS. */
function withDerived(lot: JsonObject): JsonObject {
  const { region, champ } = readLot(lot).derived;
  const { finess: _, ...like } = lot;
  return {
    ...like,
    ...(region === undefined ? {} : { region }),
    ...(champ === undefined ? {} : { champ }),
  };
}

function tellCell(name: (typeof columns)[number], like: JsonObject, words: FormWords): string {
  const value = like[name];
  return value === undefined ? words.unknown.toLowerCase() : showValue(value, name, words);
}

function tellOthers(like: JsonObject, words: FormWords, voice: Voice): readonly string[] {
  const shown: readonly string[] = ['/nombre', '/finess', ...columns.map((name) => `/${name}`)];
  const others = [...lotFields, ...hourFields].filter(({ pointer }) => !shown.includes(pointer));
  return knownOf(others, like).map(
    ({ field, value }) =>
      `${labelOf(`/esms${field.pointer}`, words)}${voice.words.colon}${showValue(value, field.kind, words).toLowerCase()}`,
  );
}

function tellFiness(finess: readonly string[], words: FormWords, voice: Voice): readonly string[] {
  return finess.length === 0
    ? []
    : [`${labelOf('/esms/finess', words)}${voice.words.colon}${finess.join(', ')}`];
}
