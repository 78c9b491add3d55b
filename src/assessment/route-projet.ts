import { sizeGrappeIn } from '../grappe/size-grappe';
import { writeDate } from '../kernel/written';
import { type Context, resolve } from '../mechanisms/context';
import { createContext } from '../mechanisms/create-context';
import { evaluateCriterion } from '../mechanisms/rule';
import { depositRegions } from '../mechanisms/territory';
import type { Verdict } from '../mechanisms/verdict';
import type { Criterion, Edition } from '../model/edition';
import type { Projet } from '../model/projet';
import type { Route, RouteReason } from '../model/report';
import type { Text } from '../model/text';
import { findRegion } from '../referentiels/regions';
import { findCalendar, findWindow } from './selection-window';

/** The criteria that say to which call a project belongs, and when. */
const routing = ['niveau.regional', 'niveau.national', 'depot.fenetre'];

/**
 * Says for a project, on its filing date, which editions were open for it, at which level, which
 * ARS receives the file and which share the cost, and in which selection window it falls.
 *
 * One route for each edition, in the order given. `closed`: the project is not of its level, or was
 * not filed in its time. `unknown`: a fact, or a calendar that no text gives, leaves it open;
 * `reasons` say which. Other criteria don't count here.
 *
 * @example
 * ```ts
 * import { defineProjet, routeProjet } from 'esms-numerique';
 * import { editions } from 'esms-numerique/editions';
 *
 * const projet = defineProjet({
 *   organismesGestionnaires: [{ id: 'a' }],
 *   esms: [{ nombre: 20, organismeGestionnaire: 'a', region: '11', operation: 'acquisition' }],
 *   evenements: { depot: '2021-09-20' },
 * });
 * const open = routeProjet(editions, projet).filter((route) => route.open === 'open');
 * open.map(({ edition }) => edition); // => ['amorcage-temps-2-regional']
 * ```
 */
export function routeProjet(editions: readonly Edition[], projet: Projet): readonly Route[] {
  return editions.map((edition) => routeUnder(createContext(edition, projet)));
}

/** The route of a project under the one edition of a context. */
export function routeUnder(context: Context): Route {
  const { edition } = context;
  const criteria = edition.criteria.filter(({ code }) => routing.includes(code));
  const verdicts = criteria.map((criterion) => ({
    criterion,
    verdict: evaluateCriterion(criterion, context),
  }));
  const size = sizeGrappeIn(context);
  const isOutside = isOutsidePeriod(context);
  const open = isOutside ? 'closed' : openOf(verdicts.map(({ verdict }) => verdict));
  return {
    edition: edition.id,
    niveau: size.niveau,
    open,
    arsDepot: size.arsDepot,
    arsFinanceurs: financeurs(context),
    window: open === 'closed' ? null : windowOf(context),
    reasons: [
      ...(isOutside ? [outsidePeriod(edition)] : []),
      ...verdicts
        .filter(({ criterion }) => !isOutside || criterion.code !== 'depot.fenetre')
        .flatMap(({ criterion, verdict }) => reasonOf(criterion, verdict)),
      ...(open === 'closed' ? [] : betweenWindows(context)),
      ...tie(context),
    ],
    citations: [...edition.periode.citations, ...criteria.flatMap(({ citations }) => citations)],
  };
}

function openOf(verdicts: readonly Verdict[]): Route['open'] {
  if (verdicts.some(({ status }) => status === 'unmet')) return 'closed';
  return verdicts.some(({ status }) => status === 'undetermined') ? 'unknown' : 'open';
}

function isOutsidePeriod({ edition: { periode }, projet }: Context): boolean {
  const date = projet.evenements?.depot;
  return date !== undefined && (date < periode.from || date > periode.to);
}

function financeurs(context: Context): Route['arsFinanceurs'] {
  const base = resolve(context.edition.funding.shares.base, context);
  return base === 'aucune' ? [] : [...context.regions.known.keys()];
}

function betweenWindows(context: Context): readonly RouteReason[] {
  const date = context.projet.evenements?.depot;
  const calendar = findCalendar(depositRegions(context), context.edition);
  if (date === undefined || calendar === undefined) return [];
  if (findWindow(date, calendar, context) !== 'between') return [];
  const { fr, en } = calendar.note ?? { fr: '', en: '' };
  return [
    {
      code: 'depot.hors-fenetre',
      text: {
        fr: `Le jour du dépôt est dans la période d’ouverture, mais dans aucune fenêtre de sélection. ${fr}`.trim(),
        en: `The day of filing is within the opening period, but in no selection window. ${en}`.trim(),
      },
    },
  ];
}

function windowOf(context: Context): Route['window'] {
  const date = context.projet.evenements?.depot;
  const calendar = findCalendar(depositRegions(context), context.edition);
  if (date === undefined || calendar === undefined) return null;
  const found = findWindow(date, calendar, context);
  const window = typeof found === 'number' ? calendar.windows[found] : undefined;
  return window === undefined
    ? null
    : {
        from: window.from,
        to: window.to,
        committee: window.committee ?? null,
        note: calendar.note ?? null,
      };
}

function outsidePeriod({ periode: { from, to } }: Edition): RouteReason {
  return {
    code: 'periode',
    text: {
      fr: `L’appel n’était ouvert qu’entre le ${writeDate(from, 'fr')} et le ${writeDate(to, 'fr')}.`,
      en: `The call was open only between ${writeDate(from, 'en')} and ${writeDate(to, 'en')}.`,
    },
  };
}

function reasonOf({ code, label }: Criterion, verdict: Verdict): readonly RouteReason[] {
  if (verdict.status !== 'unmet' && verdict.status !== 'undetermined') return [];
  const isMissing = verdict.missing.length > 0;
  return [
    {
      code,
      text: verdict.status === 'unmet' ? unmetText(label) : openText(label, isMissing),
      ...(isMissing ? { missing: verdict.missing } : {}),
    },
  ];
}

function unmetText(label: Text): Text {
  return { fr: `Non rempli : ${label.fr}.`, en: `Not met: ${label.en}.` };
}

function openText(label: Text, isMissing: boolean): Text {
  return isMissing
    ? { fr: `Il manque une donnée : ${label.fr}.`, en: `A fact is missing: ${label.en}.` }
    : {
        fr: `Aucun texte consulté ne le dit : ${label.fr}.`,
        en: `No text read tells: ${label.en}.`,
      };
}

function tie(context: Context): readonly RouteReason[] {
  const regions = depositRegions(context);
  if (regions.length < 2 || context.regions.unplaced > 0) return [];
  const names = regions.map((code) => findRegion(code)?.ars ?? code).join(', ');
  return [
    {
      code: 'ars-depot.egalite',
      text: {
        fr: `Le dossier peut être déposé auprès de l’une de ces ARS : ${names}.`,
        en: `The file may be lodged with any of these ARS: ${names}.`,
      },
    },
  ];
}
