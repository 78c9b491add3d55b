import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/index';
import type { Edition, FundingLineRule, MilestoneRule } from '../../../src/model/edition';
import type { AssessmentOptions } from '../../../src/model/interpretation';
import type { ParameterValue } from '../../../src/model/parameter';
import type { Projet } from '../../../src/model/projet';
import { editionWith, interpretation, parameter, text } from '../../support/edition';
import { projetOf } from '../../support/projet';

const label = { fr: 'Libellé', en: 'Label' };

/** The notices of one code: their French, their English and where they point. */
function saidOf(code: string, edition: Edition, projet: Projet, options?: AssessmentOptions) {
  const { notices, translations } = assess(edition, projet, options);
  return notices
    .filter((notice) => notice.code === code)
    .map(({ message, path }) => [message, translations.en[message], path]);
}

const rates: Readonly<Record<string, ParameterValue>> = {
  moitie: '0.50',
  tiers: '0.30',
  inconnu: 'unknown',
};

function editionPaying(
  milestones: readonly Partial<MilestoneRule>[],
  lines: readonly Partial<FundingLineRule>[] = [],
): Edition {
  return editionWith({
    parameters: [
      parameter('tarif', '10.00', 'EUR/esms'),
      parameter('non-finance', 'not-funded', 'EUR/esms'),
      parameter('plafond', 2),
      ...Object.entries(rates).map(([code, value]) => parameter(code, value, 'rate')),
    ],
    funding: {
      lines: lines.map((line, at) => ({
        code: `ligne-${at}`,
        label: { fr: `Ligne ${at}`, en: `Line ${at}` },
        quantity: { unit: 'esms', test: { kind: 'operation', in: ['acquisition'] } },
        unitAmount: 'tarif',
        ...line,
      })),
      caps: [[{ parameter: 'plafond', lines: ['plafonnee'] }]],
      total: [],
      shares: { base: 'aucune', rounding: 'plus-fort-reste', principles: [] },
    },
    schedule: {
      milestones: milestones.map((milestone, at) => ({
        code: `versement-${at}`,
        label,
        share: 'moitie',
        lines: 'all',
        trigger: text('t'),
        documents: [],
        conditions: [],
        citations: [],
        ...milestone,
      })),
      rounding: 'plus-fort-reste',
    },
  });
}

const acquired = (nombre: number) => projetOf([{ nombre, operation: 'acquisition' }]);

describe('what is said of the instalments', () => {
  const sums = (...shares: readonly string[]) =>
    saidOf('versement.somme', editionPaying(shares.map((share) => ({ share }))), acquired(1));

  it('is that they do not make up the whole, where they are all known and do not', () => {
    expect(sums('moitie', 'tiers')).toEqual([
      [
        'Les parts des versements ne font pas la subvention entière : vérifier celles qui sont fournies.',
        'The shares of the instalments do not make up the whole grant: check those that are supplied.',
        undefined,
      ],
    ]);
    expect(sums('moitie', 'moitie')).toEqual([]);
    expect(sums('moitie', 'inconnu')).toEqual([]);
    expect(sums()).toEqual([]);
  });

  it('looks only at those that are a part of the whole grant', () => {
    const some = [{ share: 'moitie' }, { share: 'moitie' }, { share: 'tiers', lines: ['ligne-0'] }];
    const edition = editionPaying(some, [{}]);
    expect(saidOf('versement.somme', edition, acquired(1))).toEqual([]);
  });

  it('names the lines of which one is a part', () => {
    const edition = editionPaying(
      [{ lines: ['ligne-0', 'ligne-2'] }, {}],
      [{}, { unitAmount: 'non-finance' }, {}],
    );
    expect(saidOf('versement.partiel', edition, acquired(1))).toEqual([
      [
        'Versement « Libellé » : connu pour une partie de la subvention seulement (Ligne 0, Ligne 2).',
        'Instalment "Label": known for a part of the grant only (Line 0, Line 2).',
        undefined,
      ],
    ]);
  });

  it('is that no text gives the share of one', () => {
    const edition = editionPaying([{ share: 'inconnu' }, { share: 'moitie', label: text('su') }]);
    expect(saidOf('versement.inconnu', edition, acquired(1))).toEqual([
      [
        'Versement « Libellé » : aucun texte consulté n’en donne la part.',
        'Instalment "Label": no text read gives its share.',
        undefined,
      ],
    ]);
  });
});

describe('what is said of the grant', () => {
  it('is that a line is outside of it, where something is asked for', () => {
    const edition = editionPaying([], [{ outside: true }, {}]);
    expect(saidOf('ligne.hors-subvention', edition, acquired(1))).toEqual([
      [
        'Ligne 0 : hors de la subvention, versé à un autre que l’organisme gestionnaire.',
        'Line 0: outside the grant, paid to another than the organisme gestionnaire.',
        undefined,
      ],
    ]);
    expect(saidOf('ligne.hors-subvention', edition, projetOf([{ operation: 'aucune' }]))).toEqual(
      [],
    );
  });

  it('is that a cap is reached, but not of a line that a further tier takes up', () => {
    const capped = { code: 'plafonnee' };
    expect(saidOf('plafond.atteint', editionPaying([], [capped]), acquired(3))).toEqual([
      [
        'Ligne 0 : 3 ESMS demandés, 2 financés, le plafond étant atteint.',
        'Line 0: 3 ESMS asked for, 2 funded, the cap being reached.',
        undefined,
      ],
    ]);
    const further = editionPaying([], [capped, { beyond: 'plafonnee' }]);
    expect(saidOf('plafond.atteint', further, acquired(3))).toEqual([]);
    const other = editionPaying([], [capped, { code: 'un' }, { beyond: 'un' }]);
    expect(saidOf('plafond.atteint', other, acquired(3))).toHaveLength(1);
  });

  it('is that a line was asked for in vain, unless its operation says so already', () => {
    const never = { kind: 'not', of: { kind: 'always' } } as const;
    const vain = [
      'Ligne 0 : demandé, mais non financé pour ce projet par cette édition.',
      'Line 0: asked for, but not funded for this project by this edition.',
      undefined,
    ];
    const refused = (line: Partial<FundingLineRule>) =>
      saidOf('ligne.non-financee', editionPaying([], [line]), acquired(1));
    expect(refused({ unitAmount: 'non-finance' })).toEqual([]);
    expect(
      refused({
        unitAmount: 'non-finance',
        quantity: { unit: 'projet', rule: { kind: 'always' } },
      }),
    ).toEqual([vain]);
    expect(refused({ quantity: { unit: 'projet', rule: never } })).toEqual([]);
    expect(refused({})).toEqual([]);
  });

  it('is that an operation is not funded, in both languages, once and only where one is said', () => {
    const lots = [{}, { operation: 'usages' }, { operation: 'usages' }] as const;
    const edition = editionPaying([], [{}]);
    expect(saidOf('operation.non-financee', edition, projetOf(lots))).toEqual([
      [
        'L’opération « usages » n’est pas financée par cette édition.',
        'The operation "usages" is not funded by this edition.',
        '/esms/1/operation',
      ],
    ]);
  });

  it('is what the line itself says of those ESMS alone that ask for it', () => {
    const asked = {
      test: { kind: 'flag', field: 'equipement' },
      notice: { fr: 'En vain.', en: 'In vain.' },
    } as const;
    const edition = editionPaying([], [{ code: 'equipement', asked }]);
    const projet = projetOf([{ equipement: false }, { equipement: true }, {}]);
    expect(saidOf('equipement.non-finance', edition, projet)).toEqual([
      ['En vain.', 'In vain.', '/esms/1/equipement'],
    ]);
  });
});

describe('what is said of an ESMS that is set aside', () => {
  const named = (code: string, words: string) => ({
    code,
    label: { fr: `${words} (fr)`, en: `${words} (en)` },
    force: 'required' as const,
    rule: { kind: 'always' } as const,
    citations: [],
  });
  const outside = (criterion: string, codes: readonly string[]) => ({
    criterion,
    eligible: { kind: 'categorie-outside', codes } as const,
    treatment: 'ecarte' as const,
  });

  it('names the criteria that it misses, and no others', () => {
    const edition = editionWith({
      criteria: [named('un', 'Premier'), named('deux', 'Deuxième'), named('trois', 'Troisième')],
      exclusions: [outside('un', ['362']), outside('deux', ['500']), outside('trois', ['362'])],
    });
    const projet = projetOf([
      { categorie: '500', finess: '010000024' },
      { categorie: '362', nombre: 1200 },
    ]);
    expect(saidOf('esms.ecarte', edition, projet)).toEqual([
      [
        'ESMS 010000024 (500) : écarté, ni compté ni financé (Deuxième (fr)).',
        'ESMS 010000024 (500): set aside, neither counted nor funded (Deuxième (en)).',
        '/esms/0',
      ],
      [
        'ESMS × 1\u202f200 (362) : écarté, ni compté ni financé (Premier (fr) ; Troisième (fr)).',
        'ESMS × 1,200 (362): set aside, neither counted nor funded (Premier (en); Troisième (en)).',
        '/esms/1',
      ],
    ]);
  });
});

describe('what is said of the words of the applicant', () => {
  const edition = editionWith({
    criteria: [
      {
        code: 'decide',
        label: text('d'),
        force: 'required',
        rule: { kind: 'always' },
        citations: [],
      },
      {
        code: 'reclame',
        label: text('r'),
        force: 'required',
        rule: {
          kind: 'when',
          condition: { kind: 'claimed', criterion: 'reclame' },
          then: { kind: 'always' },
        },
        citations: [],
      },
      {
        code: 'autre',
        label: text('o'),
        force: 'required',
        rule: {
          kind: 'when',
          condition: { kind: 'claimed', criterion: 'reclame' },
          then: { kind: 'always' },
        },
        citations: [],
      },
      {
        code: 'sous-condition',
        label: text('c'),
        force: 'required',
        rule: { kind: 'when', condition: { kind: 'always' }, then: { kind: 'always' } },
        citations: [],
      },
    ],
    interpretations: [interpretation('lecture', 'une', 'autre')],
  });
  const certified = (code: string) => projetOf([{}], { certifications: { [code]: true } });

  it('is that a certification has no criterion', () => {
    expect(saidOf('certification.inconnue', edition, certified('absent'))).toEqual([
      [
        'Certification « absent » sans effet : cette édition n’a pas ce critère.',
        'Certification "absent" without effect: this edition has no such criterion.',
        '/certifications/absent',
      ],
    ]);
  });

  it('is that a certification is not needed, unless the criterion is claimed by it', () => {
    expect(saidOf('certification.sans-objet', edition, certified('decide'))).toEqual([
      [
        'Certification « decide » sans objet : ce critère se décide sur les autres données du projet.',
        'Certification "decide" not needed: other data of the project decide this criterion.',
        '/certifications/decide',
      ],
    ]);
    expect(saidOf('certification.sans-objet', edition, certified('reclame'))).toEqual([]);
    expect(saidOf('certification.sans-objet', edition, certified('autre'))).toHaveLength(1);
    expect(saidOf('certification.sans-objet', edition, certified('sous-condition'))).toHaveLength(
      1,
    );
  });

  it('is that an interpretation or a choice is not one of the edition', () => {
    const taking = (code: string, choice: string) => ({ interpretations: { [code]: choice } });
    const projet = projetOf([{}]);
    expect(saidOf('interpretation.inconnue', edition, projet, taking('absente', 'une'))).toEqual([
      [
        'Interprétation « absente » sans effet : cette édition n’en déclare pas de ce nom.',
        'Interpretation "absente" without effect: this edition declares none of that name.',
        undefined,
      ],
    ]);
    expect(saidOf('choix.inconnu', edition, projet, taking('lecture', 'aucune'))).toEqual([
      [
        'Choix « aucune » inconnu pour lecture : le choix par défaut est gardé. Choix possibles : une, autre.',
        'Unknown choice "aucune" for lecture: the default is kept. Possible choices: une, autre.',
        undefined,
      ],
    ]);
    expect(saidOf('choix.inconnu', edition, projet, taking('lecture', 'autre'))).toEqual([]);
  });

  it('is that an OG brings no ESMS', () => {
    const projet = projetOf([{}], { organismesGestionnaires: [{ id: 'a' }, { id: 'b' }] });
    expect(saidOf('og.sans-esms', edition, projet)).toEqual([
      [
        'L’organisme gestionnaire « b » n’a aucun ESMS retenu dans le projet : il n’est pas compté.',
        'The organisme gestionnaire "b" has no ESMS that counts in the project: it is not counted.',
        '/organismesGestionnaires/1',
      ],
    ]);
  });
});

describe('what is said of where the file goes', () => {
  const windows = [
    { from: null, to: '2021-03-31' },
    { from: '2021-04-02', to: '2021-05-31' },
  ];
  const calendar = { authority: '84', citations: [] };
  const filedOn = (depot: string) => projetOf([{}], { evenements: { depot } });

  it('is that it belongs to another edition', () => {
    const edition = editionWith({
      criteria: [
        {
          code: 'niveau',
          label: text('n'),
          force: 'required',
          rule: { kind: 'not', of: { kind: 'always' } },
          citations: [],
          orientation: 'autre-edition',
        },
      ],
    });
    expect(saidOf('niveau.orientation', edition, projetOf([{}]))).toEqual([
      [
        'Ce projet relève d’un autre appel : l’édition « autre-edition ».',
        'This project belongs to another call: the edition "autre-edition".',
        undefined,
      ],
    ]);
  });

  it('is between which ARS a tie leaves the choice, once every region is known', () => {
    const tied = projetOf([{ region: '84' }, { region: '11' }]);
    expect(saidOf('ars-depot.egalite', editionWith({}), tied)).toEqual([
      [
        'Plusieurs régions ont le plus d’ESMS, à égalité : le dossier peut être déposé auprès de l’une de ces ARS : ARS Île-de-France, ARS Auvergne-Rhône-Alpes.',
        'Several regions tie for the most ESMS: the file may be lodged with any of these ARS: ARS Île-de-France, ARS Auvergne-Rhône-Alpes.',
        undefined,
      ],
    ]);
    expect(saidOf('ars-depot.egalite', editionWith({}), projetOf([{ region: '84' }]))).toEqual([]);
  });

  it('is the window of its day, up to the last day where no text gives the first', () => {
    const edition = editionWith({ calendars: [{ ...calendar, windows }] });
    expect(saidOf('depot.fenetre-de-selection', edition, filedOn('2021-03-01'))).toEqual([
      [
        'Le dépôt du 1er mars 2021 relève de la fenêtre de sélection n° 1, jusqu’au 31 mars 2021.',
        'The filing of 1 March 2021 falls under selection window no. 1, until 31 March 2021.',
        '/evenements/depot',
      ],
    ]);
    expect(saidOf('depot.fenetre-de-selection', edition, projetOf([{}]))).toEqual([]);
  });

  it('says nothing of the only window', () => {
    const edition = editionWith({ calendars: [{ ...calendar, windows: windows.slice(0, 1) }] });
    expect(saidOf('depot.fenetre-de-selection', edition, filedOn('2021-03-01'))).toEqual([]);
  });
});
