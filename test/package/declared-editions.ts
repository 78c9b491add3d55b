import { expected } from './expected';

/** The ids of the editions that the text of some modules holds, in order of the alphabet. */
export function declaredEditions(text: string): readonly string[] {
  return [...text.matchAll(/\bid: ?(["'`])([\w-]+)\1,\s*title\b/g)]
    .map(([, , id = '']) => id)
    .filter((id) => expected.ids.includes(id))
    .sort();
}
