import type { Grant } from '../../funding/compute-funding';
import type { ComputedLine } from '../../funding/lines';
import { fundedOperations } from '../../funding/operations';
import { jsonPointer } from '../../kernel/json-pointer';
import { exactValue } from '../../kernel/range';
import { writeNumber } from '../../kernel/written';
import { askEsms } from '../../mechanisms/answers';
import { type Context, findParameter } from '../../mechanisms/context';
import { perReading } from '../../mechanisms/ready';
import type { Operation } from '../../model/vocabulary';
import type { NoticeDraft } from './notice-draft';

/** What is asked for and gets no money, or not for all. */
export function noticesOfGrant({ lines }: Grant, context: Context): readonly NoticeDraft[] {
  return [
    ...unfundedOperations(context),
    ...lines.flatMap((line) => askedInVain(line, context)),
    ...lines.flatMap((line) => (lines.some(continues(line)) ? [] : unpaid(line, context))),
    ...lines.flatMap(paidToOthers),
  ];
}

function continues({ rule }: ComputedLine): (other: ComputedLine) => boolean {
  return (other) => other.rule.beyond === rule.code;
}

function unfundedOperations(context: Context): readonly NoticeDraft[] {
  const expected = expectedOperations(context);
  const said = new Set<Operation>();
  const notices: NoticeDraft[] = [];
  for (const { operation, index } of context.esms) {
    if (operation === undefined || expected.includes(operation) || said.has(operation)) continue;
    said.add(operation);
    notices.push(unfunded(operation, index));
  }
  return notices;
}

const expectedOperations = /* @__PURE__ */ perReading((reading): readonly Operation[] => [
  ...fundedOperations(reading),
  'aucune',
]);

function unfunded(operation: Operation, index: number): NoticeDraft {
  return {
    code: 'operation.non-financee',
    path: jsonPointer(['esms', index, 'operation']),
    text: {
      fr: `L’opération « ${operation} » n’est pas financée par cette édition.`,
      en: `The operation "${operation}" is not funded by this edition.`,
    },
  };
}

function askedInVain({ rule }: ComputedLine, context: Context): readonly NoticeDraft[] {
  const { asked } = rule;
  if (asked === undefined) return [];
  const { verdicts } = askEsms(asked.test, context);
  return context.esms
    .filter((_, at) => verdicts[at]?.status === 'met')
    .map(({ index }) => ({
      code: `${rule.code}.non-finance`,
      path: jsonPointer(['esms', index, rule.code]),
      text: asked.notice,
    }));
}

function unpaid(
  { rule, quantity, financed }: ComputedLine,
  context: Context,
): readonly NoticeDraft[] {
  const asked = exactValue(quantity);
  const paid = exactValue(financed);
  const isPaidByTariff = findParameter(rule.unitAmount, context).value !== 'not-funded';
  if (asked === null || asked === 0 || paid === null) return [];
  if (paid > 0 && paid < asked) return [capped(rule, asked, paid)];
  const isSaidByOperation = !isPaidByTariff && rule.quantity.unit === 'esms';
  return paid === 0 && !isSaidByOperation ? [refused(rule)] : [];
}

function paidToOthers({ rule, isOutside, financed }: ComputedLine): readonly NoticeDraft[] {
  if (!isOutside || financed.atMost === 0) return [];
  return [
    {
      code: 'ligne.hors-subvention',
      text: {
        fr: `${rule.label.fr} : hors de la subvention, versé à un autre que l’organisme gestionnaire.`,
        en: `${rule.label.en}: outside the grant, paid to another than the organisme gestionnaire.`,
      },
    },
  ];
}

function capped(rule: ComputedLine['rule'], asked: number, paid: number): NoticeDraft {
  return {
    code: 'plafond.atteint',
    text: {
      fr: `${rule.label.fr} : ${writeNumber(asked, 'fr')} ESMS demandés, ${writeNumber(paid, 'fr')} financés, le plafond étant atteint.`,
      en: `${rule.label.en}: ${writeNumber(asked, 'en')} ESMS asked for, ${writeNumber(paid, 'en')} funded, the cap being reached.`,
    },
  };
}

function refused(rule: ComputedLine['rule']): NoticeDraft {
  return {
    code: 'ligne.non-financee',
    text: {
      fr: `${rule.label.fr} : demandé, mais non financé pour ce projet par cette édition.`,
      en: `${rule.label.en}: asked for, but not funded for this project by this edition.`,
    },
  };
}
