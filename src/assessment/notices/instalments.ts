import { type Context, resolve } from '../../mechanisms/context';
import { rateOf } from '../../mechanisms/parameter-value';
import type { MilestoneRule } from '../../model/edition';
import type { NoticeDraft } from './notice-draft';

/** Instalments that cover some lines only, or of which no text gives the share. */
export function noticesOfInstalments(context: Context): readonly NoticeDraft[] {
  return context.edition.schedule.milestones.flatMap((rule) => [
    ...partial(rule, context),
    ...(rateOf(rule.share, context) === null ? [unknownShare(rule)] : []),
  ]);
}

function partial(rule: MilestoneRule, context: Context): readonly NoticeDraft[] {
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
