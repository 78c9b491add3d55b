import { jsonPointer } from '../../kernel/json-pointer';
import { writeNumber } from '../../kernel/written';
import type { Context } from '../../mechanisms/context';
import type { NoticeDraft } from './notice-draft';

/** OG without an ESMS that counts, and OG that bring more ESMS than they say they manage. */
export function noticesOfOrganismes({ organismes }: Context): readonly NoticeDraft[] {
  const notices: NoticeDraft[] = [];
  for (const [id, { index, nombreEsms, brought }] of organismes) {
    if (brought === 0) notices.push(withoutEsms(id, index));
    else if (nombreEsms !== undefined && nombreEsms < brought) {
      notices.push(tooFew(id, index, nombreEsms, brought));
    }
  }
  return notices;
}

function withoutEsms(id: string, index: number): NoticeDraft {
  return {
    code: 'og.sans-esms',
    path: jsonPointer(['organismesGestionnaires', index]),
    text: {
      fr: `L’organisme gestionnaire « ${id} » n’a aucun ESMS retenu dans le projet : il n’est pas compté.`,
      en: `The organisme gestionnaire "${id}" has no ESMS that counts in the project: it is not counted.`,
    },
  };
}

function tooFew(id: string, index: number, managed: number, count: number): NoticeDraft {
  return {
    code: 'og.nombre-esms',
    path: jsonPointer(['organismesGestionnaires', index, 'nombreEsms']),
    text: {
      fr: `L’organisme gestionnaire « ${id} » déclare gérer ${writeNumber(managed, 'fr')} ESMS et en apporte ${writeNumber(count, 'fr')} : corriger l’un des deux, car ce nombre dit s’il est petit.`,
      en: `The organisme gestionnaire "${id}" states that it manages ${writeNumber(managed, 'en')} ESMS and brings ${writeNumber(count, 'en')}: correct one of them, for this number says whether it is small.`,
    },
  };
}
