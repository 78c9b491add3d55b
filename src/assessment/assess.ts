import { assessEligibilityIn, checkCompletenessIn } from '../eligibility/assess-eligibility';
import { computeGrant, presentFunding } from '../funding/compute-funding';
import { sizeGrappeIn } from '../grappe/size-grappe';
import type { Draft } from '../kernel/draft';
import { lazyField } from '../kernel/lazy-field';
import { createContext } from '../mechanisms/create-context';
import { perReading } from '../mechanisms/ready';
import type { Edition } from '../model/edition';
import type { AssessmentOptions } from '../model/interpretation';
import type { Projet } from '../model/projet';
import type { CriterionResult, Report } from '../model/report';
import type { Text } from '../model/text';
import { scheduleGrant } from '../schedule/schedule-milestones';
import { detailOf } from './detail';
import { listNotices } from './notices/list-notices';
import type { NoticeDraft } from './notices/notice-draft';
import { frameOf } from './report-frame';
import { translate } from './translations';
import { wordsOfUnknown } from './unknown-codes';

/**
 * Assesses a project under an edition: eligibility, completeness of the file, size of the grappe,
 * funding and payment schedule, in one report.
 *
 * It answers as much as the file and the texts allow. What is missing or unknown is named, with
 * bounds where an amount depends on it. The report is plain JSON; it names the choices of
 * interpretation that depart from the default, and the English of each of its French texts. With
 * `detail: true` it also holds how each verdict, amount and day was reached.
 *
 * @example
 * ```ts
 * import { assess, defineProjet } from 'esms-numerique';
 * import { amorcageTemps1 } from 'esms-numerique/editions/amorcage-temps-1';
 *
 * const projet = defineProjet({
 *   organismesGestionnaires: [{ id: 'a' }],
 *   esms: [{ nombre: 14, organismeGestionnaire: 'a', region: '84', operation: 'acquisition',
 *     equipement: false }],
 *   amoa: { marche: false, pilotage: false },
 * });
 * const report = assess(amorcageTemps1, projet);
 * report.status; // => 'ineligible'
 * report.grappe.esms; // => { observed: 14, required: 15, gap: 1 }
 * report.funding.total; // => '350000.00'
 * ```
 */
export function assess(edition: Edition, projet: Projet, options: AssessmentOptions = {}): Report {
  const context = createContext(edition, projet, options);
  const eligibility = assessEligibilityIn(context);
  const completeness = checkCompletenessIn(context);
  const grant = computeGrant(context);
  const funding = presentFunding(grant, context);
  const schedule = scheduleGrant(grant, context);
  const answers = { eligibility, completeness, funding, schedule };
  const { detail, texts = [] } = context.detail ? detailOf(answers, context) : {};
  const frame = frameOf(edition);
  const report: Draft<Report> = {
    edition: edition.id,
    editionTitle: edition.title.fr,
    status: eligibility.status,
    toCertify: codesToCertify(eligibility.criteria, completeness.items),
    eligibility,
    completeness,
    grappe: sizeGrappeIn(context),
    funding,
    schedule,
  };
  // Notices speak of the project as it is now; what follows from the answers waits until it is read.
  const notices = listNotices(context, eligibility, grant, options);
  const unknown = () => wordsOfUnknown(answers, edition);
  report.notices = notices.map(presentNotice);
  report.limits = frame.limits;
  putUnknown(report, () => inFrench(unknown()));
  report.interpretations = departures(context);
  report.supplied = frame.supplied;
  report.documents = frame.documents;
  putTranslations(report, () => ({
    en: translate(frame.texts, notices, [...unknown().values(), ...texts]),
  }));
  if (detail !== undefined) report.detail = detail;
  return report as Report;
}

const putUnknown = /* @__PURE__ */ lazyField<Report['unknown']>('unknown');
const putTranslations = /* @__PURE__ */ lazyField<Report['translations']>('translations');

function inFrench(texts: ReadonlyMap<string, Text>): Readonly<Record<string, string>> {
  return Object.fromEntries([...texts].map(([code, { fr }]) => [code, fr]));
}

function codesToCertify(...results: readonly (readonly CriterionResult[])[]): readonly string[] {
  const codes: string[] = [];
  for (const group of results) {
    for (const { status, code } of group) if (status === 'to-certify') codes.push(code);
  }
  return codes;
}

function presentNotice({ code, path, text }: NoticeDraft): Report['notices'][number] {
  return path === undefined ? { code, message: text.fr } : { code, path, message: text.fr };
}

const departures = /* @__PURE__ */ perReading(
  ({ edition, choices }): Readonly<Record<string, string>> => {
    const departing = edition.interpretations.flatMap((interpretation) => {
      const choice = choices.get(interpretation.code) ?? interpretation.default;
      return choice === interpretation.default ? [] : [[interpretation.code, choice] as const];
    });
    return Object.freeze(Object.fromEntries(departing));
  },
);
