import type { Projet } from 'esms-numerique';
import { type Block, table } from '../../../../src/render/document/block';
import { showCount } from '../../../../src/render/figures';
import type { Voice } from '../../../../src/render/voice';
import type { NamedOrganisme } from '../../state/organismes';
import type { FormWords } from '../../words';
import { labelOf } from '../../words/label';

/** The organisations of a project, with how many of its ESMS each of them runs. */
export function tellOrganismes(
  { organismesGestionnaires, esms, porteur }: Projet,
  organismes: readonly NamedOrganisme[],
  words: FormWords,
  voice: Voice,
): Block {
  const unknown = words.unknown.toLowerCase();
  const head = [
    words.organisme,
    ...['siren', 'nombreEsms'].map((name) => labelOf(`/organismesGestionnaires/${name}`, words)),
    words.description.inProject,
  ];
  const rows = organismesGestionnaires.map(({ id, siren, nombreEsms }, index) => {
    const name = organismes[index]?.name ?? id;
    const inProject = esms
      .filter(({ organismeGestionnaire }) => organismeGestionnaire === id)
      .reduce((sum, { nombre = 1 }) => sum + nombre, 0);
    return [
      id === porteur ? `${name} (${words.porteur.toLowerCase()})` : name,
      siren ?? unknown,
      nombreEsms === undefined ? unknown : showCount(nombreEsms, voice),
      showCount(inProject, voice),
    ];
  });
  return table(
    head.map((label, index) => ({ label, align: index < 2 ? 'left' : 'right' })),
    rows.map((row) => row.map((cell) => [cell])),
  );
}
