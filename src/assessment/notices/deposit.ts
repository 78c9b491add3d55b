import { type Context, resolve } from '../../mechanisms/context';
import { depositRegions } from '../../mechanisms/territory';
import type { EligibilityResult } from '../../model/report';
import { findRegion } from '../../referentiels/regions';
import { findCalendar, findWindow } from '../selection-window';
import type { NoticeDraft } from './notice-draft';

/** Where the file goes: another call, several ARS on a tie, a selection window. */
export function noticesOfDeposit(
  context: Context,
  eligibility: EligibilityResult,
): readonly NoticeDraft[] {
  return [...orientations(context, eligibility), ...ties(context), ...selectionWindow(context)];
}

function orientations(
  { edition }: Context,
  { criteria }: EligibilityResult,
): readonly NoticeDraft[] {
  const unmet = new Set(criteria.flatMap(({ code, status }) => (status === 'unmet' ? [code] : [])));
  return edition.criteria.flatMap(({ code, orientation }) =>
    orientation !== undefined && unmet.has(code)
      ? [
          {
            code: 'niveau.orientation',
            text: {
              fr: `Ce projet relève d’un autre appel : l’édition « ${orientation} ».`,
              en: `This project belongs to another call: the edition "${orientation}".`,
            },
          },
        ]
      : [],
  );
}

function ties(context: Context): readonly NoticeDraft[] {
  const regions = depositRegions(context);
  const isChoice = resolve(context.edition.grappe.arsDepot, context) === 'choix-du-porteur';
  if (regions.length < 2 || isChoice || context.regions.unplaced > 0) return [];
  const names = regions.map((code) => findRegion(code)?.ars ?? code).join(', ');
  return [
    {
      code: 'ars-depot.egalite',
      text: {
        fr: `Plusieurs régions ont le plus d’ESMS, à égalité : le dossier peut être déposé auprès de l’une de ces ARS : ${names}.`,
        en: `Several regions tie for the most ESMS: the file may be lodged with any of these ARS: ${names}.`,
      },
    },
  ];
}

function selectionWindow(context: Context): readonly NoticeDraft[] {
  const date = context.projet.evenements?.depot;
  const regions = depositRegions(context);
  const calendar = findCalendar(regions, context.edition);
  if (date === undefined || calendar === undefined || calendar.windows.length < 2) return [];
  const found = findWindow(date, calendar, context);
  if (found === 'outside') return [];
  if (found === 'between') {
    return [
      {
        code: 'depot.hors-fenetre',
        path: '/evenements/depot',
        text: {
          fr: `Le dépôt du ${frenchDay(date)} est dans la période d’ouverture, mais dans aucune fenêtre de sélection.`,
          en: `The filing of ${date} is within the opening period, but in no selection window.`,
        },
      },
    ];
  }
  const { from, to } = calendar.windows[found] ?? { from: null, to: '' };
  return [
    {
      code: 'depot.fenetre-de-selection',
      path: '/evenements/depot',
      text: {
        fr: `Le dépôt du ${frenchDay(date)} relève de la fenêtre de sélection n° ${found + 1}, du ${frenchDay(from)} au ${frenchDay(to)}.`,
        en: `The filing of ${date} falls under selection window no. ${found + 1}, from ${from} to ${to}.`,
      },
    },
  ];
}

// 2021-08-31 is 31/08/2021.
function frenchDay(date: string | null): string {
  return date === null ? '…' : date.split('-').reverse().join('/');
}
