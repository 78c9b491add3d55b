import type { Edition } from '../../src/model/edition';
import type { Locale } from '../../src/model/text';
import { catalogueOf } from '../../src/render/catalogue';
import { typeset } from '../../src/render/document/typeset';

/** A name of an edition that is short enough for a menu: « Généralisation 2022, régional », « Amorçage 2021, temps 1 ». */
export function shortTitle({ id, phase, annee, niveau }: Edition, locale: Locale): string {
  const [, temps] = /temps-(\d)/.exec(id) ?? [];
  const level = catalogueOf(locale).vocabulary.niveau[niveau];
  const name = phase.charAt(0).toUpperCase() + phase.slice(1);
  return typeset(`${name} ${annee}, ${temps === undefined ? level : `temps ${temps}`}`, locale);
}
