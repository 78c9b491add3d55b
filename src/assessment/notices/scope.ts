import { jsonPointer } from '../../kernel/json-pointer';
import type { Context } from '../../mechanisms/context';
import type { EsmsFacts } from '../../projet/derive-facts';
import type { NoticeDraft } from './notice-draft';

/** ESMS that the edition can't fund: neither counted nor paid. */
export function noticesOfScope({ setAside }: Context): readonly NoticeDraft[] {
  return setAside.map((esms) => ({
    code: 'esms.ecarte',
    path: jsonPointer(['esms', esms.index]),
    text: {
      fr: `${nameOf(esms)} : écarté, ni compté ni financé, car sa catégorie n’est pas de celles de l’article L.312-1 du CASF.`,
      en: `${nameOf(esms)}: set aside, neither counted nor funded, for its category is not one of article L.312-1 CASF.`,
    },
  }));
}

function nameOf({ finess, categorie, nombre }: EsmsFacts): string {
  return `ESMS ${finess ?? `× ${nombre}`} (${categorie})`;
}
