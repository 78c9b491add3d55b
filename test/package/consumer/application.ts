/**
 * An application that calls every function of the package once. Each version of TypeScript checks
 * it, each version of Node runs it. It knows the packed tarball alone.
 */
import {
  assess,
  assessEligibility,
  assessSensitivity,
  authorities,
  avis,
  champs,
  checkPriorities,
  compareEditions,
  computeFunding,
  computeUsageIndicators,
  createReceipt,
  defineProjet,
  describeAdjustments,
  describeComparison,
  describeDiff,
  describeDivision,
  describeEdition,
  describeFusion,
  describePortfolio,
  describePriorities,
  describeRoutes,
  describeSelection,
  describeSensitivity,
  describeUsages,
  describeVerification,
  diffEditions,
  evaluateStep,
  evenements,
  explain,
  findAdjustments,
  findBlockingCriteria,
  formatIssue,
  type InputIssue,
  InvalidParametersError,
  InvalidProjetError,
  mergeProjets,
  operations,
  type ParameterOverride,
  type Parsed,
  type Projet,
  type ProjetInput,
  parseFiness,
  parseProjet,
  parseUsageCounts,
  pieces,
  portfolioVerdicts,
  type RenderOptions,
  type Report,
  regroupements,
  routeProjet,
  scheduleMilestones,
  selectProjets,
  servicesSocles,
  sizeGrappe,
  splitProjet,
  summarizePortfolio,
  UnrelatedReportError,
  usageCountNames,
  usagesAChoisir,
  verifyReceipt,
  withParameters,
} from 'esms-numerique';
import { editions } from 'esms-numerique/editions';
import { amorcageTemps1 } from 'esms-numerique/editions/amorcage-temps-1';
import { amorcageTemps2Regional } from 'esms-numerique/editions/amorcage-temps-2-regional';
import { generalisation2023Regional } from 'esms-numerique/editions/generalisation-2023-regional';
import {
  esmsListTemplate,
  formatImportIssue,
  type ImportIssue,
  listFinessNumbers,
  parseEsmsList,
  readFinessExtraction,
} from 'esms-numerique/import';

const french: RenderOptions = { locale: 'fr', format: 'text' };
const english: RenderOptions = { locale: 'en', format: 'markdown' };

/** What the functions of the package give for a small grappe, as plain data. */
export async function run() {
  const projet: Projet = defineProjet(grappe(5));
  const report: Report = assess(amorcageTemps1, projet, { detail: true });
  const total: string | null = report.funding.total;
  const receipt = createReceipt(amorcageTemps1, projet, report);
  const priced = withParameters(generalisation2023Regional, [tariff('tarif.acquisition')]);
  return {
    ids: editions.map(({ id }) => id),
    status: report.status,
    total,
    again: evaluateStep(computeFunding(amorcageTemps1, projet).step),
    milestones: scheduleMilestones(amorcageTemps1, projet).milestones.map(({ amount }) => amount),
    esms: sizeGrappe(amorcageTemps1, projet).esms,
    eligibility: assessEligibility(amorcageTemps1, projet).status,
    priced: computeFunding(priced, projet).total,
    verified: verifyReceipt(receipt, amorcageTemps1, projet).ok,
    refused: refusals(projet, report),
    issues: issues(),
    finess: parseFiness('019990019').ok,
    counts: parseUsageCounts({ dossiersMisAJour: 62, personnesAccompagnees: 80 }).ok,
    words: { avis, portfolioVerdicts, regroupements, servicesSocles },
    lists: [
      authorities,
      champs,
      evenements,
      operations,
      pieces,
      usageCountNames,
      usagesAChoisir,
    ].every(hasWords),
    list: await lists(),
    texts: { fr: texts(projet, report, french), en: texts(projet, report, english) },
  };
}

function hasWords(words: readonly string[]): boolean {
  return words.length > 0;
}

/** Three OG with as many ESMS each. */
function grappe(nombre: number): ProjetInput {
  const facts = { nombre, region: '84', champ: 'PA', operation: 'acquisition' } as const;
  return {
    porteur: 'a',
    organismesGestionnaires: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
    esms: [
      { ...facts, organismeGestionnaire: 'a', equipement: false },
      { ...facts, organismeGestionnaire: 'b', equipement: false },
      { ...facts, organismeGestionnaire: 'c', equipement: false },
    ],
    regroupement: 'convention',
    solution: { servicesSocles: ['mssante', 'dmp'], marcheNational: true },
    amoa: { marche: false, pilotage: false },
    evenements: { depot: '2021-03-15', finProjet: '2022-09-30' },
  };
}

function tariff(code: string): ParameterOverride {
  return { code, value: '20000.00', citation: { document: 'a made-up text', locator: '1' } };
}

/** The names of the errors that the package throws for what a programmer got wrong. */
function refusals(projet: Projet, report: Report): readonly string[] {
  const attempts: readonly (() => unknown)[] = [
    () =>
      defineProjet({
        ...grappe(5),
        // @ts-expect-error an operation that does not exist
        esms: [{ organismeGestionnaire: 'a', operation: 'achat' }],
      }),
    () => withParameters(amorcageTemps1, [tariff('tarif.inconnu')]),
    () => createReceipt(amorcageTemps2Regional, projet, report),
    // @ts-expect-error an edition is no string
    () => assess('amorcage-temps-1', projet),
  ];
  return attempts.map((attempt) => {
    try {
      attempt();
      return 'none';
    } catch (error) {
      if (error instanceof InvalidProjetError) return `InvalidProjetError ${error.issues.length}`;
      if (error instanceof InvalidParametersError) return 'InvalidParametersError';
      if (error instanceof UnrelatedReportError) return 'UnrelatedReportError';
      return 'another';
    }
  });
}

/** What is wrong with a project and with a list, in English. */
function issues(): readonly string[] {
  const projet: Parsed<Projet, InputIssue> = parseProjet({
    organismesGestionnaires: [{ id: 'a' }],
  });
  const list = parseEsmsList('OG;Médicalisé\nLes Vallées;peut-être\n');
  const wrong: readonly ImportIssue[] = list.ok ? [] : list.issues;
  return [
    ...(projet.ok ? [] : projet.issues.map((issue) => formatIssue(issue, { locale: 'en' }))),
    ...wrong.map((issue) => formatImportIssue(issue, { locale: 'en' })),
  ];
}

async function lists() {
  const template = parseEsmsList(esmsListTemplate());
  const list = 'FINESS;OG\n639900018;Les Vallées\n';
  const record = `structureet;639900018;639900109;${';'.repeat(15)}500;EHPAD`;
  const bytes = Uint8Array.from(record, (letter) => letter.charCodeAt(0));
  const extraction = await readFinessExtraction([bytes], listFinessNumbers(list));
  const categorie = extraction.ok ? extraction.value.etablissements['639900018']?.categorie : null;
  return { template: template.ok, categorie };
}

/** How long each text is; none should be empty. */
function texts(projet: Projet, report: Report, options: RenderOptions) {
  const small = defineProjet(grappe(4));
  const search = {
    adjustments: findAdjustments(amorcageTemps1, small),
    blocking: findBlockingCriteria(amorcageTemps1, small),
  };
  const selection = selectProjets(
    [{ id: 'a', avis: 'favorable', note: '15', montant: '375000.00' }],
    [{ annee: 2021, montant: '1000000.00' }],
  );
  const counts = { dossiersMisAJour: 62, personnesAccompagnees: 80 };
  const receipt = createReceipt(amorcageTemps1, projet, report);
  return [
    explain(report, options),
    describeAdjustments(search, options),
    describeComparison(compareEditions(editions, projet), options),
    describeDiff(diffEditions(amorcageTemps1, amorcageTemps2Regional), options),
    describeDivision(splitProjet(amorcageTemps1, projet), options),
    describeEdition(amorcageTemps1, options),
    describeFusion(mergeProjets(amorcageTemps1, projet, [small]), options),
    describePortfolio(summarizePortfolio([report]), options),
    describePriorities(checkPriorities(amorcageTemps2Regional, projet), options),
    describeRoutes(routeProjet(editions, projet), options),
    describeSelection(selection, options),
    describeSensitivity(assessSensitivity(amorcageTemps1, projet), options),
    describeUsages(computeUsageIndicators(amorcageTemps2Regional, counts), options),
    describeVerification(verifyReceipt(receipt, amorcageTemps1, projet), options),
  ].map((text: string) => text.length);
}
