import { jsonPointer } from '../../kernel/json-pointer';
import type { Context } from '../../mechanisms/context';
import { evaluateRule } from '../../mechanisms/rule';
import type { AssessmentOptions } from '../../model/interpretation';
import type { Rule } from '../../model/rule';
import type { NoticeDraft } from './notice-draft';

/** Certifications and interpretations that the edition doesn't have, or doesn't need. */
export function noticesOfWords(
  context: Context,
  options: AssessmentOptions,
): readonly NoticeDraft[] {
  const certified = Object.keys(context.projet.certifications ?? {});
  return [
    ...certified.flatMap((code) => certification(code, context)),
    ...Object.entries(options.interpretations ?? {}).flatMap(([code, choice]) =>
      interpretation(code, choice, context),
    ),
  ];
}

function certification(code: string, context: Context): readonly NoticeDraft[] {
  const path = jsonPointer(['certifications', code]);
  const criterion = context.edition.criteria.find((other) => other.code === code);
  if (criterion === undefined) {
    return [
      {
        code: 'certification.inconnue',
        path,
        text: {
          fr: `Certification « ${code} » sans effet : cette édition n’a pas ce critère.`,
          en: `Certification "${code}" without effect: this edition has no such criterion.`,
        },
      },
    ];
  }
  const isUsed =
    evaluateRule(criterion.rule, context).status === 'to-certify' || isClaim(code, criterion.rule);
  if (isUsed) return [];
  return [
    {
      code: 'certification.sans-objet',
      path,
      text: {
        fr: `Certification « ${code} » sans objet : ce critère se décide sur les autres données du projet.`,
        en: `Certification "${code}" not needed: other data of the project decide this criterion.`,
      },
    },
  ];
}

function isClaim(code: string, rule: Rule): boolean {
  return (
    'kind' in rule &&
    rule.kind === 'when' &&
    'kind' in rule.condition &&
    rule.condition.kind === 'claimed' &&
    rule.condition.criterion === code
  );
}

function interpretation(
  code: string,
  choice: string,
  { edition }: Context,
): readonly NoticeDraft[] {
  const declared = edition.interpretations.find((other) => other.code === code);
  if (declared === undefined) {
    return [
      {
        code: 'interpretation.inconnue',
        text: {
          fr: `Interprétation « ${code} » sans effet : cette édition n’en déclare pas de ce nom.`,
          en: `Interpretation "${code}" without effect: this edition declares none of that name.`,
        },
      },
    ];
  }
  if (declared.choices.some((other) => other.code === choice)) return [];
  const choices = declared.choices.map((other) => other.code).join(', ');
  return [
    {
      code: 'choix.inconnu',
      text: {
        fr: `Choix « ${choice} » inconnu pour ${code} : le choix par défaut est gardé. Choix possibles : ${choices}.`,
        en: `Unknown choice "${choice}" for ${code}: the default is kept. Possible choices: ${choices}.`,
      },
    },
  ];
}
