import { describe, expect, it } from 'vitest';
import {
  amorcageTemps1,
  amorcageTemps2Regional,
  editions,
  generalisation2024Regional,
} from '../../src/editions/index';
import {
  assess,
  assessEligibility,
  computeFunding,
  scheduleMilestones,
  sizeGrappe,
} from '../../src/index';
import { projetOf } from '../support/projet';

const projet = projetOf(
  [
    { nombre: 10, operation: 'acquisition', region: '11', equipement: false },
    {
      nombre: 7,
      operation: 'acquisition',
      region: '24',
      organismeGestionnaire: 'b',
      equipement: false,
    },
  ],
  { amoa: { marche: false, pilotage: false } },
);

describe('assess', () => {
  it.each(editions.map((edition) => [edition.id, edition] as const))(
    'says of %s what each of the four modules says alone',
    (_, edition) => {
      const report = assess(edition, projet);
      expect(report.grappe).toEqual(sizeGrappe(edition, projet));
      expect(report.eligibility).toEqual(assessEligibility(edition, projet));
      expect(report.funding).toEqual(computeFunding(edition, projet));
      expect(report.schedule).toEqual(scheduleMilestones(edition, projet));
      expect(report.status).toBe(report.eligibility.status);
    },
  );

  it('keeps the criteria in the order of the edition, those of the file apart', () => {
    const { eligibility, completeness } = assess(amorcageTemps2Regional, projet);
    const codes = amorcageTemps2Regional.criteria.map(({ code }) => code);
    const isOfFile = (code: string) => code.startsWith('dossier.');
    expect(eligibility.criteria.map(({ code }) => code)).toEqual(
      codes.filter((code) => !isOfFile(code)),
    );
    expect(completeness.items.map(({ code }) => code)).toEqual(codes.filter(isOfFile));
  });

  it('lists what only the applicant can say, and the missing facts with what needs them', () => {
    const report = assess(amorcageTemps1, projet);
    expect(report.toCertify).toEqual(['engagement.date-limite']);
    const market = report.eligibility.missing.find(
      ({ path }) => path === '/solution/marcheNational',
    );
    expect(market?.neededFor).toEqual(['achat.marche-national']);
  });

  it('names the interpretations in which the caller departs from the default', () => {
    const interpretations = {
      'interpretation.og-seul': 'toujours-le-minimum',
      'interpretation.avant-date': 'jour-inclus',
    };
    expect(assess(amorcageTemps1, projet, { interpretations }).interpretations).toEqual({
      'interpretation.og-seul': 'toujours-le-minimum',
    });
  });

  it('gives the English of every French text that it shows', () => {
    const projetWithNotices = projetOf([{ nombre: 31, operation: 'acquisition' }], {
      porteur: 'a',
    });
    for (const edition of editions) {
      const report = assess(edition, projetWithNotices);
      const shown = [
        report.editionTitle,
        ...[...report.eligibility.criteria, ...report.completeness.items].flatMap(
          ({ label, reason }) => (reason === undefined ? [label] : [label, reason]),
        ),
        ...report.funding.lines.map(({ label }) => label),
        ...report.schedule.milestones.flatMap((milestone) => [
          milestone.label,
          milestone.trigger,
          ...milestone.documents,
          ...milestone.conditions,
        ]),
        ...report.notices.map(({ message }) => message),
        ...report.limits.flatMap(({ missing, settledBy }) => [missing, settledBy]),
      ];
      const untranslated = shown.filter((french) => !report.translations.en[french]);
      expect(untranslated).toEqual([]);
    }
  });

  it('puts into words every code that leaves an answer open', () => {
    const report = assess(generalisation2024Regional, projet);
    expect(report.funding.unknown).toContain('tarif.acquisition');
    expect(report.unknown['tarif.acquisition']).toContain('2024/15');
    const codes = [
      ...report.eligibility.criteria.flatMap(({ unknown = [] }) => unknown),
      ...report.funding.unknown,
      ...report.schedule.milestones.flatMap(({ unknown }) => unknown),
    ];
    expect(codes.filter((code) => report.unknown[code] === undefined)).toEqual([]);
    for (const words of Object.values(report.unknown)) {
      expect(report.translations.en[words]).toBeTruthy();
    }
  });

  it('names every document that it cites', () => {
    for (const edition of editions) {
      const report = assess(edition, projet);
      const cited = [...report.eligibility.criteria, ...report.funding.lines].flatMap(
        ({ citations }) => citations.map(({ document }) => document),
      );
      expect(cited.filter((id) => report.documents[id] === undefined)).toEqual([]);
    }
  });
});

describe('the completeness of the file', () => {
  const pieces = (value: Record<string, boolean>) =>
    assess(
      amorcageTemps2Regional,
      projetOf([{ champ: 'PA', region: '84' }], { porteur: 'a', pieces: value }),
    ).completeness.status;
  const all = {
    description: true,
    attestationSurLHonneur: true,
    nombreUtilisateurs: true,
    typologie: true,
    equipeProjet: true,
    duree: true,
    planning: true,
    disponibilite: true,
    confidentialite: true,
  };

  it('is complete with every piece, the recommended one aside', () => {
    expect(pieces(all)).toBe('complete');
    expect(pieces({ ...all, soutienDepartement: false })).toBe('complete');
  });

  it.each(Object.keys(all))(
    'is incomplete without %s, and open while nothing is said of it',
    (piece) => {
      expect(pieces({ ...all, [piece]: false })).toBe('incomplete');
      const { [piece]: _, ...others } = all as Record<string, boolean>;
      expect(pieces(others)).toBe('undetermined');
    },
  );

  it('asks for the cooperation projects in Île-de-France alone', () => {
    const inIdf = (value: Record<string, boolean>) =>
      assess(
        amorcageTemps2Regional,
        projetOf([{ champ: 'PA', region: '11' }], { porteur: 'a', pieces: value }),
      ).completeness.status;
    expect(inIdf(all)).toBe('undetermined');
    expect(inIdf({ ...all, idfCooperation: true })).toBe('complete');
  });

  it('does not decide the status', () => {
    const report = (planning: boolean) =>
      assess(amorcageTemps2Regional, projetOf([{}], { pieces: { planning } })).status;
    expect(report(false)).toBe(report(true));
  });

  it('is open for temps 1, of which no text read lists the content of the file', () => {
    expect(assess(amorcageTemps1, projet).completeness).toEqual({
      status: 'undetermined',
      items: [],
    });
  });
});
