import { number, table } from './format';
import type { EngineResult, Results, Timing } from './results';

/** One engine a line: what it takes, and how many times what this library takes. */
export function enginesTable({ engines, landmarks }: Results): string {
  return table(
    ['Moteur', 'Projet déjà lu', '', 'Lecture comprise', '', 'Mémoire', 'Taille'],
    [
      ...engines.map((engine) => [
        engine.name,
        ...timing(engine.onReady),
        ...timing(engine.fromJson),
        `${number(engine.mebibytes)} Mio`,
        size(engine),
      ]),
      ...landmarks.map(({ name, ...taken }) => [`_${name}_`, ...timing(taken), '–', '–', '–', '–']),
    ],
  );
}

function timing({ micros, ratio }: Timing): readonly [string, string] {
  return [`${number(micros)} µs`, ratio === 1 ? 'référence' : `× ${number(ratio)}`];
}

function size({ size: { kilobytes, native } }: EngineResult): string {
  return `${number(kilobytes)} ko${native ? ' (binaire)' : ''}`;
}
