import type { Citation } from '../../../model/citation';
import type { Parameter } from '../../../model/parameter';
import type { Text } from '../../../model/text';

const reason: Text = {
  fr: 'Chaque convention avec une ARS référente fixe ses versements ; aucune n’est détenue.',
  en: 'Each convention with an ARS référente sets its instalments; none is held.',
};

const citations: readonly Citation[] = [
  {
    document: 'national-2021-resultats-ticsante',
    locator: 'La répartition ARS par ARS',
    quote: 'Les conventions définiront les modalités de versement des subventions',
  },
];

/** The shares of the instalments. */
export const versement: readonly Parameter[] = [
  {
    code: 'versement.demarrage',
    label: { fr: 'Part versée au démarrage', en: 'Share paid at the start' },
    value: 'unknown',
    unit: 'rate',
    role: 'required',
    reason,
    citations,
  },
  {
    code: 'versement.parametrage',
    label: { fr: 'Part versée à la fin du paramétrage', en: 'Share paid at the end of set-up' },
    value: 'unknown',
    unit: 'rate',
    role: 'required',
    reason,
    citations,
  },
  {
    code: 'versement.deploiement',
    label: {
      fr: 'Part versée à la fin du déploiement',
      en: 'Share paid at the end of deployment',
    },
    value: 'unknown',
    unit: 'rate',
    role: 'required',
    reason,
    citations,
  },
];
