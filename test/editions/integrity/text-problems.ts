import type { Edition } from '../../../src/model/edition';
import { objectsIn } from './walk';

/** Texts that lack a language, or whose French breaks the line inside its guillemets. */
export function textProblems(edition: Edition): readonly string[] {
  return objectsIn(edition).flatMap(({ path, value }) => {
    if (!('fr' in value) && !('en' in value)) return [];
    const { fr, en } = value;
    return [
      ...(isWritten(fr) ? [] : [`${path}: no French`]),
      ...(isWritten(en) ? [] : [`${path}: no English`]),
      ...(/« | »/.test(String(fr)) ? [`${path}: a plain space inside « »`] : []),
    ];
  });
}

function isWritten(text: unknown): boolean {
  return typeof text === 'string' && text.trim() !== '';
}
