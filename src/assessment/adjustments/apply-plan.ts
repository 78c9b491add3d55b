import type { Engagement } from '../../model/adjustment';
import type { Esms, OrganismeGestionnaire, Projet } from '../../model/projet';
import type { Service } from '../../model/vocabulary';
import { setAt, supplyField } from '../facts/fact-field';
import type { Move, Plan } from './plan';

type MoveOf<Kind> = Extract<Move, { readonly kind: Kind }>;

/** The project after the moves of a plan. */
export function applyPlan(plan: Plan, projet: Projet): Projet {
  const moves = [...plan.values()].sort((a, b) => rankOf(a) - rankOf(b));
  return moves.reduce((changed, move) => applyMove(move, changed), projet);
}

// What is added is like an entry of the file as the other moves leave it, and OG that join lack
// their size; places are those of the file, so that nothing is dropped before.
function rankOf(move: Move): number {
  if (move.kind === 'drop') return 3;
  if (move.kind === 'supply' && move.field === 'og.nombreEsms') return 2;
  return move.kind === 'add' ? 1 : 0;
}

function applyMove(move: Move, projet: Projet): Projet {
  switch (move.kind) {
    case 'add':
      return addEsms(move, projet);
    case 'connect':
      return connect(move.service, projet);
    case 'commit':
      return commit(move.engagement, projet);
    case 'reschedule':
      return setAt(['evenements', move.evenement], move.to, projet);
    case 'file-under':
      return projet;
    case 'drop':
      return dropEsms(move.entries, projet);
    case 'plan-operation':
      return planOperation(move, projet);
    case 'certify':
      return setAt(['certifications', move.criterion], true, projet);
    case 'regroup':
      return setAt(['regroupement'], move.regroupement, projet);
    case 'supply':
      return supplyField(move.field, move.value, projet);
    case 'request-amoa':
      return setAt(['amoa', move.amoa], true, projet);
  }
}

function connect(service: Service, projet: Projet): Projet {
  if (service === 'e-parcours') return setAt(['solution', 'plateformeEParcours'], true, projet);
  const services = [...(projet.solution?.servicesSocles ?? []), service];
  return setAt(['solution', 'servicesSocles'], services, projet);
}

function commit(engagement: Engagement, projet: Projet): Projet {
  return setAt(engagement.split('.'), true, projet);
}

function planOperation({ entries, operation }: MoveOf<'plan-operation'>, projet: Projet): Projet {
  return withEsms(
    projet,
    projet.esms.map((esms, index) => (entries.includes(index) ? { ...esms, operation } : esms)),
  );
}

function dropEsms(entries: readonly number[], projet: Projet): Projet {
  return withEsms(
    projet,
    projet.esms.filter((_, index) => !entries.includes(index)),
  );
}

// OG that the file names and that bring no ESMS yet, then others that get an id.
function idsOfMoreOg(count: number, projet: Projet): readonly string[] {
  const taken = new Set(projet.organismesGestionnaires.map(({ id }) => id));
  const busy = new Set(projet.esms.map(({ organismeGestionnaire }) => organismeGestionnaire));
  const ids = [...taken].filter((id) => !busy.has(id)).slice(0, count);
  for (let number = 1; ids.length < count; number += 1) {
    const id = `og-nouveau-${number}`;
    if (!taken.has(id)) ids.push(id);
  }
  return ids;
}

/** Who runs the ESMS that a move adds: the OG that join, else the one of the entry they are like. */
export function hostsOf({ flavour, og }: MoveOf<'add'>, projet: Projet): readonly string[] {
  const like = projet.esms[flavour.like ?? 0] ?? projet.esms[0];
  return og === 0 ? [like.organismeGestionnaire] : idsOfMoreOg(og, projet);
}

function addEsms(move: MoveOf<'add'>, projet: Projet): Projet {
  const { flavour, esms: count, og } = move;
  const hosts = hostsOf(move, projet);
  const lots = hosts.map((host, index) => {
    const nombre = index < hosts.length - 1 ? 1 : count - (hosts.length - 1);
    return { ...likeness(flavour, projet), nombre, organismeGestionnaire: host };
  });
  const known = new Set(projet.organismesGestionnaires.map(({ id }) => id));
  const joining = hosts.filter((id) => !known.has(id)).map((id) => ({ id }));
  const organismes = [...projet.organismesGestionnaires, ...joining].map((organisme) =>
    og === 0 && organisme.id === hosts[0] ? withRoomFor(count, organisme, projet) : organisme,
  );
  return {
    ...withEsms(projet, [...projet.esms, ...lots]),
    organismesGestionnaires: organismes as unknown as Projet['organismesGestionnaires'],
  };
}

function likeness(
  { like, region, operation }: MoveOf<'add'>['flavour'],
  projet: Projet,
): Omit<Esms, 'nombre' | 'organismeGestionnaire'> {
  const { finess: _, region: _region, ...facts } = (like !== undefined && projet.esms[like]) || {};
  return { ...facts, operation, ...(region === undefined ? {} : { region }) };
}

// An OG manages at least as many ESMS as it brings.
function withRoomFor(
  count: number,
  organisme: OrganismeGestionnaire,
  { esms }: Projet,
): OrganismeGestionnaire {
  const { id, nombreEsms } = organisme;
  const brought = esms
    .filter(({ organismeGestionnaire }) => organismeGestionnaire === id)
    .reduce((sum, { nombre = 1 }) => sum + nombre, 0);
  if (nombreEsms === undefined || nombreEsms < brought) return organisme;
  return { ...organisme, nombreEsms: Math.max(nombreEsms, brought + count) };
}

function withEsms(projet: Projet, esms: readonly Esms[]): Projet {
  return { ...projet, esms: esms as readonly [Esms, ...Esms[]] };
}
