import { sumsToOne } from '../../kernel/money';
import { type EditionReading, resolve } from '../../mechanisms/context';
import { rateOf } from '../../mechanisms/parameter-value';
import { perReading } from '../../mechanisms/ready';
import type { MilestoneRule } from '../../model/edition';
import type { NoticeDraft } from './notice-draft';

/** Instalments that cover some lines only, or of which no text gives the share. */
export const noticesOfInstalments: (reading: EditionReading) => readonly NoticeDraft[] =
  /* @__PURE__ */ perReading((reading) => {
    const { milestones } = reading.edition.schedule;
    return [
      ...milestones.flatMap((rule) => [
        ...partial(rule, reading),
        ...(rateOf(rule.share, reading) === null ? [unknownShare(rule)] : []),
      ]),
      ...wrongWhole(milestones, reading),
    ];
  });

// A share that a user supplies may not fit the one that an interpretation gives.
function wrongWhole(
  milestones: readonly MilestoneRule[],
  context: EditionReading,
): readonly NoticeDraft[] {
  const whole = milestones.filter(({ lines }) => resolve(lines, context) === 'all');
  const rates = whole.flatMap(({ share }) => rateOf(share, context) ?? []);
  if (rates.length === 0 || rates.length < whole.length || sumsToOne(rates)) return [];
  return [
    {
      code: 'versement.somme',
      text: {
        fr: 'Les parts des versements ne font pas la subvention entière : vérifier celles qui sont fournies.',
        en: 'The shares of the instalments do not make up the whole grant: check those that are supplied.',
      },
    },
  ];
}

function partial(rule: MilestoneRule, context: EditionReading): readonly NoticeDraft[] {
  const lines = resolve(rule.lines, context);
  if (lines === 'all') return [];
  const covered = context.edition.funding.lines.filter(({ code }) => lines.includes(code));
  const names = (language: 'fr' | 'en') => covered.map(({ label }) => label[language]).join(', ');
  return [
    {
      code: 'versement.partiel',
      text: {
        fr: `Versement « ${rule.label.fr} » : connu pour une partie de la subvention seulement (${names('fr')}).`,
        en: `Instalment "${rule.label.en}": known for a part of the grant only (${names('en')}).`,
      },
    },
  ];
}

function unknownShare(rule: MilestoneRule): NoticeDraft {
  return {
    code: 'versement.inconnu',
    text: {
      fr: `Versement « ${rule.label.fr} » : aucun texte consulté n’en donne la part.`,
      en: `Instalment "${rule.label.en}": no text read gives its share.`,
    },
  };
}
