import type { CivilDate } from '../../kernel/civil-date';
import { perObject } from '../../kernel/per-object';
import { writeDate } from '../../kernel/written';
import { type Context, resolve } from '../../mechanisms/context';
import { depositRegions } from '../../mechanisms/territory';
import type { Edition } from '../../model/edition';
import type { EligibilityResult } from '../../model/report';
import type { Text } from '../../model/text';
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
  return orientationsOf(edition).flatMap(({ code, orientation }) =>
    criteria.some((result) => result.code === code && result.status === 'unmet')
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

const orientationsOf = /* @__PURE__ */ perObject(({ criteria }: Edition) =>
  criteria.flatMap(({ code, orientation }) =>
    orientation === undefined ? [] : [{ code, orientation }],
  ),
);

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
  const filed = inBoth(date);
  const path = '/evenements/depot';
  if (found === 'between') {
    const text = {
      fr: `Le dépôt du ${filed.fr} est dans la période d’ouverture, mais dans aucune fenêtre de sélection.`,
      en: `The filing of ${filed.en} is within the opening period, but in no selection window.`,
    };
    return [{ code: 'depot.hors-fenetre', path, text }];
  }
  const { from, to } = calendar.windows[found] ?? { from: null, to: date };
  const days = daysOf(from, to);
  const text = {
    fr: `Le dépôt du ${filed.fr} relève de la fenêtre de sélection n° ${found + 1}, ${days.fr}.`,
    en: `The filing of ${filed.en} falls under selection window no. ${found + 1}, ${days.en}.`,
  };
  return [{ code: 'depot.fenetre-de-selection', path, text }];
}

function daysOf(from: CivilDate | null, to: CivilDate): Text {
  const last = inBoth(to);
  if (from === null) return { fr: `jusqu’au ${last.fr}`, en: `until ${last.en}` };
  const first = inBoth(from);
  return { fr: `du ${first.fr} au ${last.fr}`, en: `from ${first.en} to ${last.en}` };
}

function inBoth(date: CivilDate): Text {
  return { fr: writeDate(date, 'fr'), en: writeDate(date, 'en') };
}
