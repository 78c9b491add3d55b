import type { Esms, Operation, OrganismeGestionnaire, ProjetInput } from 'esms-numerique';
import { type Random, randomOf } from './random';

const metropole = ['11', '24', '27', '28', '32', '44', '52', '53', '75', '76', '84', '93'] as const;
const corseOutreMer = ['94', '01', '02', '03', '04', '06'] as const;

/** The same project files for the same seed. */
export function toyProjets(count: number, seed: number): readonly ProjetInput[] {
  const random = randomOf(seed);
  return Array.from({ length: count }, () => drawProjet(random));
}

/**
 * A project whose every fact is known, for which the size of the grappe, the cap or the size of an
 * OG is often just reached or just missed.
 */
function drawProjet(random: Random): ProjetInput {
  const lowered = random.chance(40);
  const region = random.pick(lowered ? corseOutreMer : metropole);
  const size = drawSize(random, lowered ? 8 : 15);
  const og = Math.min(size, random.between(lowered ? 1 : 2, random.chance(80) ? 4 : 6));
  const sizes = share(random, size, og);
  const [first = { organismeGestionnaire: 'og-1' }, ...others] = sizes.flatMap((esms, index) =>
    drawLots(random, esms, { organismeGestionnaire: `og-${index + 1}`, region }),
  );
  // A second region stays the smaller one: no tie leaves the threshold open.
  const elsewhere = random.chance(20) && 2 * (first.nombre ?? 1) < size;
  const other = random.pick(random.chance(50) ? corseOutreMer : metropole);
  const [porteur = { id: 'og-1' }, ...partners] = sizes.map(
    (esms, index): OrganismeGestionnaire => ({
      id: `og-${index + 1}`,
      nombreEsms: Math.max(esms, random.between(12, 17)),
    }),
  );
  return {
    porteur: porteur.id,
    organismesGestionnaires: [porteur, ...partners],
    esms: [elsewhere ? { ...first, region: other } : first, ...others],
  };
}

/** Around a minimum, around the cap of 30, or anywhere. */
function drawSize(random: Random, minimum: number): number {
  const kind = random.between(1, 3);
  if (kind === 1) return random.between(minimum - 2, minimum + 2);
  if (kind === 2) return random.between(28, 33);
  return random.between(1, 60);
}

/** The whole in that many parts, of which none is empty. */
function share(random: Random, whole: number, parts: number): readonly number[] {
  const shares = Array.from({ length: parts }, () => 1);
  for (let left = whole - parts; left > 0; left -= 1) {
    const index = random.between(0, parts - 1);
    shares[index] = (shares[index] ?? 0) + 1;
  }
  return shares;
}

/** The ESMS of an OG in lots that are alike. */
function drawLots(random: Random, esms: number, common: Esms): readonly Esms[] {
  const lots: Esms[] = [];
  for (let left = esms; left > 0; ) {
    const nombre = random.between(Math.ceil(left / 3), left);
    const operation: Operation = random.chance(10)
      ? 'aucune'
      : random.pick(['acquisition', 'mise-en-conformite']);
    lots.push({ ...common, nombre, operation, equipement: random.chance(50) });
    left -= nombre;
  }
  return lots;
}
