import { jsonPointer } from '../../kernel/json-pointer';
import { writeNumber } from '../../kernel/written';
import type { Context } from '../../mechanisms/context';
import { evaluateEsmsTest } from '../../mechanisms/esms-test';
import type { Locale, Text } from '../../model/text';
import type { EsmsFacts } from '../../projet/derive-facts';
import type { NoticeDraft } from './notice-draft';

/** ESMS that the edition can't fund: neither counted nor paid, and by which criteria. */
export function noticesOfScope(context: Context): readonly NoticeDraft[] {
  return context.setAside.map((esms) => {
    const labels = missedBy(esms, context);
    return {
      code: 'esms.ecarte',
      path: jsonPointer(['esms', esms.index]),
      text: {
        fr: `${nameOf(esms, 'fr')} : écarté, ni compté ni financé (${labels.map(({ fr }) => fr).join(' ; ')}).`,
        en: `${nameOf(esms, 'en')}: set aside, neither counted nor funded (${labels.map(({ en }) => en).join('; ')}).`,
      },
    };
  });
}

function missedBy(esms: EsmsFacts, context: Context): readonly Text[] {
  const { exclusions, criteria } = context.edition;
  const missed = exclusions
    .filter(({ eligible }) => evaluateEsmsTest(eligible, esms, context).status === 'unmet')
    .map(({ criterion }) => criterion);
  return criteria.filter(({ code }) => missed.includes(code)).map(({ label }) => label);
}

function nameOf({ finess, categorie, nombre }: EsmsFacts, locale: Locale): string {
  return `ESMS ${finess ?? `× ${writeNumber(nombre, locale)}`} (${categorie})`;
}
