import { editions } from '../../../src/editions/index';
import * as lists from '../../../src/import';
import type { AssessmentOptions, Edition, ParameterOverride, Projet } from '../../../src/index';
import * as library from '../../../src/index';

/** A question that the library is asked, and how. The answer is plain data, or a promise of it. */
export interface Question {
  readonly name: string;
  readonly ask: () => unknown;
}

/** Makes a thing, or gives the same one again: a cache may tell the one from the other. */
export type Give = <Value>(value: Value) => Value;

const wording = { locale: 'fr', format: 'text' } as const;
const english = { locale: 'en', format: 'markdown' } as const;

/** Every question: each public function, on several projects, under every edition and reading. */
export function questionsOn(projets: readonly Projet[], give: Give): readonly Question[] {
  const [first] = projets;
  if (first === undefined) return [];
  return [
    ...editions.flatMap((edition) => [
      ...projets.flatMap((projet, index) =>
        aboutProjet(edition, projet, give).map(([name, ask]) => ({
          name: `${edition.id} ${index} ${name}`,
          ask,
        })),
      ),
      ...aboutEdition(edition).map(([name, ask]) => ({ name: `${edition.id} ${name}`, ask })),
    ]),
    ...searching(first, projets.at(-1) ?? first, give).map(([name, ask]) => ({ name, ask })),
    ...projets.flatMap((projet, index) =>
      aboutEditions(projet, give).map(([name, ask]) => ({ name: `${index} ${name}`, ask })),
    ),
    ...others(first).map(([name, ask]) => ({ name, ask })),
  ];
}

type Named = readonly [name: string, ask: () => unknown];

function aboutProjet(edition: Edition, projet: Projet, give: Give): readonly Named[] {
  const { assess, withParameters, createReceipt, verifyReceipt, explain } = library;
  const last: AssessmentOptions = { interpretations: lastChoices(edition) };
  const overrides = overridesOf(edition);
  return [
    ['assess', () => assess(edition, give(projet))],
    ['assess in detail', () => assess(edition, give(projet), { detail: true })],
    ['assess otherwise', () => assess(edition, give(projet), last)],
    ['sizeGrappe', () => library.sizeGrappe(edition, give(projet))],
    ['assessEligibility', () => library.assessEligibility(edition, give(projet), last)],
    ['computeFunding', () => library.computeFunding(edition, give(projet))],
    ['scheduleMilestones', () => library.scheduleMilestones(edition, give(projet), last)],
    ['withParameters', () => assess(withParameters(edition, overrides), give(projet), last)],
    ['withParameters, alone', () => withParameters(edition, overrides)],
    ['explain', () => explain(assess(edition, give(projet), { detail: true }), wording)],
    ['explain in English', () => explain(assess(edition, give(projet), last), english)],
    [
      'createReceipt',
      () => createReceipt(edition, give(projet), assess(edition, give(projet), last)),
    ],
    [
      'verifyReceipt',
      () => {
        const supplied = withParameters(edition, overrides);
        const receipt = createReceipt(supplied, projet, assess(supplied, give(projet)));
        const verification = verifyReceipt(receipt, edition, give(projet));
        return [verification, library.describeVerification(verification, wording)];
      },
    ],
    [
      'checkPriorities',
      () => library.describePriorities(library.checkPriorities(edition, give(projet)), english),
    ],
    [
      'evaluateStep',
      () =>
        assess(edition, give(projet), { detail: true }).eligibility.criteria.map(
          ({ step }) => step && library.evaluateStep(step),
        ),
    ],
  ];
}

function aboutEdition(edition: Edition): readonly Named[] {
  const counts = { dossiersMisAJour: 62, personnesAccompagnees: 80, choisis: [] };
  const next = editions[(editions.indexOf(edition) + 1) % editions.length] ?? edition;
  return [
    ['describeEdition', () => library.describeEdition(edition, wording)],
    ['describeEdition in English', () => library.describeEdition(edition, english)],
    ['diffEditions', () => library.describeDiff(library.diffEditions(edition, next), wording)],
    [
      'computeUsageIndicators',
      () => library.describeUsages(library.computeUsageIndicators(edition, counts), english),
    ],
  ];
}

/** What searches: it asks the other functions many times over, so under two editions only. */
function searching(projet: Projet, neighbour: Projet, give: Give): readonly Named[] {
  return [editions[0], editions[1]].flatMap((edition): readonly Named[] => {
    if (edition === undefined) return [];
    const { findAdjustments, findBlockingCriteria, assessSensitivity } = library;
    const division = () => library.splitProjet(edition, give(projet));
    const fusion = () => library.mergeProjets(edition, give(projet), [give(neighbour)]);
    const named: readonly Named[] = [
      ['findAdjustments', () => findAdjustments(edition, give(neighbour))],
      ['findBlockingCriteria', () => findBlockingCriteria(edition, give(neighbour))],
      [
        'describeAdjustments',
        () => {
          const adjustments = findAdjustments(edition, give(projet));
          return library.describeAdjustments({ adjustments, blocking: [] }, wording);
        },
      ],
      [
        'assessSensitivity',
        () => library.describeSensitivity(assessSensitivity(edition, give(projet)), wording),
      ],
      ['splitProjet', () => library.describeDivision(division(), wording)],
      ['mergeProjets', () => library.describeFusion(fusion(), english)],
    ];
    return named.map(([name, ask]) => [`${edition.id} ${name}`, ask]);
  });
}

function aboutEditions(projet: Projet, give: Give): readonly Named[] {
  const { compareEditions, routeProjet, summarizePortfolio, assess } = library;
  return [
    [
      'compareEditions',
      () => library.describeComparison(compareEditions(editions, give(projet)), wording),
    ],
    ['routeProjet', () => library.describeRoutes(routeProjet(editions, give(projet)), english)],
    [
      'summarizePortfolio',
      () => {
        const reports = editions.map((edition) => assess(edition, give(projet)));
        const summary = summarizePortfolio(reports, { eligibles: { '84': 100 } });
        return [summary, library.describePortfolio(summary, wording)];
      },
    ],
  ];
}

function others(projet: Projet): readonly Named[] {
  const list = lists.esmsListTemplate();
  const record = `structureet;639900018;639900109;${';'.repeat(15)}500;EHPAD`;
  const bytes = Uint8Array.from(record, (letter) => letter.charCodeAt(0));
  const wrong = { esms: [{ nombre: -1, finness: '1' }], nom: 3 };
  return [
    ['parseProjet', () => library.parseProjet(projet)],
    ['parseProjet of a wrong file', () => issuesOf(library.parseProjet(wrong))],
    ['defineProjet', () => thrownBy(() => library.defineProjet(wrong as never))],
    ['withParameters of none', () => thrownBy(() => overrideNothing())],
    ['createReceipt of another', () => thrownBy(() => receiptOfAnother(projet))],
    ['parseFiness', () => ['639900018', '2A0000000', ''].map((one) => library.parseFiness(one))],
    ['parseUsageCounts', () => issuesOf(library.parseUsageCounts({ dossiersActifs: -1 }))],
    ['selectProjets', select],
    ['parseEsmsList', () => lists.parseEsmsList(list)],
    [
      'parseEsmsList of a wrong list',
      () => {
        const parsed = lists.parseEsmsList('OG;Médicalisé\nLes Vallées;peut-être\n');
        if (parsed.ok) return parsed;
        return parsed.issues.map((issue) => lists.formatImportIssue(issue, { locale: 'en' }));
      },
    ],
    ['listFinessNumbers', () => lists.listFinessNumbers('FINESS;OG\n639900018;a\n')],
    ['readFinessExtraction', () => lists.readFinessExtraction([bytes], ['639900018'])],
  ];
}

function select() {
  const selection = library.selectProjets(
    [
      { id: 'a', avis: 'favorable', note: '15', montant: '600000.00' },
      { id: 'b', avis: 'favorable', note: '17.5', montant: null },
    ],
    [{ annee: 2021, montant: '1000000.00' }],
  );
  return [selection, library.describeSelection(selection, english)];
}

function issuesOf(parsed: ReturnType<typeof library.parseProjet>): unknown;
function issuesOf(parsed: ReturnType<typeof library.parseUsageCounts>): unknown;
function issuesOf(
  parsed: ReturnType<typeof library.parseProjet | typeof library.parseUsageCounts>,
) {
  if (parsed.ok) return parsed;
  return parsed.issues.map((issue) => library.formatIssue(issue, { locale: 'en' }));
}

function overrideNothing() {
  const [edition] = editions;
  if (edition === undefined) return;
  library.withParameters(edition, [{ code: 'tarif.acquisitions' } as never]);
}

function receiptOfAnother(projet: Projet) {
  const [edition, other] = editions;
  if (edition === undefined || other === undefined) return;
  library.createReceipt(edition, projet, library.assess(other, projet));
}

function thrownBy(action: () => void): string {
  try {
    action();
    return 'nothing';
  } catch (error) {
    return `${(error as Error).name}: ${(error as Error).message}`;
  }
}

function lastChoices({ interpretations }: Edition): Record<string, string> {
  return Object.fromEntries(
    interpretations.map(({ code, choices }) => [code, choices.at(-1)?.code ?? '']),
  );
}

function overridesOf({ parameters }: Edition): readonly ParameterOverride[] {
  const citation = { document: 'instruction', locator: 'annexe 2' };
  const values = { EUR: '1.00', esms: 12, 'EUR/esms': '12345.67', 'EUR/projet': '765.43' };
  return parameters.flatMap(({ code, unit }) => {
    const value = Object.entries(values).find(([known]) => known === unit)?.[1];
    return value === undefined ? [] : [{ code, value, citation }];
  });
}
