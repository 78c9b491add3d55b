/**
 * Gives a French text the spaces of French typography: a narrow no-break one before `;`, `!`, `?`
 * and `%`, inside « » and between thousands; a no-break one before `:` and `€` and after « n° » and
 * « M. ». It changes spaces that are there and adds none: codes, times and addresses stay whole.
 *
 * @example
 * spaceFrench('« Quoi ? »'); // => '«\u202fQuoi\u202f?\u202f»'
 */
export function spaceFrench(text: string): string {
  return text
    .replaceAll(/(?<![\d,.])\d{1,3}(?:[ \u00a0]\d{3})+(?!\d)/g, (number) =>
      number.replaceAll(/[ \u00a0]/g, narrow),
    )
    .replaceAll(/[ \u00a0]+([;!?%»])/g, `${narrow}$1`)
    .replaceAll(/«[ \u00a0]+/g, `«${narrow}`)
    .replaceAll(/[ \u202f]+:/g, '\u00a0:')
    .replaceAll(/(?<=\d)[ \u202f](?=[kKM]?€)/g, '\u00a0')
    .replaceAll(/(?<=(?<!\p{L})(?:[nN]°|M\.)) (?=[\p{Lu}\d])/gu, '\u00a0');
}

const narrow = '\u202f';

/**
 * A French sentence in code: its words get their spaces, and what is put into them, which may be a
 * value of the user, stays as it is.
 *
 * @example
 * french`Valeur : « ${'a : b'} »`; // => 'Valeur\u00a0: «\u202fa : b\u202f»'
 */
export function french(words: TemplateStringsArray, ...values: readonly string[]): string {
  return words.map((word, index) => `${values[index - 1] ?? ''}${spaceFrench(word)}`).join('');
}
