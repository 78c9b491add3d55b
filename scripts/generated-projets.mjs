/**
 * A fictitious project for each index: always the same, and of a number of ESMS that tells it from
 * its neighbours.
 */
export function generatedProjet(index) {
  const og = ['a', 'b', 'c', 'd', 'e'].slice(0, 1 + (index % 5));
  const regions = ['84', '11', '53', '94', '04'];
  const operations = ['acquisition', 'mise-en-conformite', 'deploiement', 'renouvellement'];
  const lots = 1 + (index % 7);
  return {
    nom: `Projet ${index}`,
    porteur: 'a',
    organismesGestionnaires: og.map((id, rank) => ({ id, nombreEsms: 1 + ((index + rank) % 40) })),
    esms: Array.from({ length: lots }, (_, lot) => ({
      nombre: 1 + ((index + lot) % 23),
      organismeGestionnaire: og[lot % og.length],
      region: regions[index % 3 === 0 ? lot % 5 : index % 5],
      champ: ['PA', 'PH', 'domicile'][(index + lot) % 3],
      operation: operations[(index + lot) % 4],
      medicalise: (index + lot) % 2 === 0,
      equipement: index % 4 === 0,
    })),
    regroupement: 'convention',
    solution: { unique: index % 2 === 0, marcheNational: index % 3 !== 0, servicesSocles: ['dmp'] },
    evenements: { depot: `2021-0${1 + (index % 9)}-15` },
  };
}

/** How many ESMS the project of an index counts: what its report says that it has observed. */
export function generatedEsms(index) {
  return generatedProjet(index).esms.reduce((total, { nombre }) => total + nombre, 0);
}
