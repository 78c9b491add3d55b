import type { ReceiptWords } from './words';

export const fr: ReceiptWords = {
  title: 'Vérification du reçu',
  verified: 'Reçu vérifié : le même résultat se calcule de nouveau.',
  refused: (count) => `Reçu non vérifié : ${count} différence${count < 2 ? '' : 's'}.`,
  otherVersion: (made, verifying) =>
    `Reçu fait par la version ${made}, vérifié par la version ${verifying}.`,
  parts: {
    receipt: 'Le reçu n’est plus tel qu’il a été fait.',
    engine: 'Une autre bibliothèque vérifie le reçu.',
    edition: 'L’édition n’est pas celle du reçu.',
    parameters: 'Les valeurs fournies ne sont pas celles du reçu.',
    interpretations: 'L’édition n’a pas ce choix d’interprétation.',
    input: 'Le projet n’est pas celui du reçu.',
    result: 'Le résultat n’est pas celui du reçu.',
  },
  forms: {
    hash: 'une empreinte SHA-256',
    json: 'du JSON',
    list: 'une liste',
    object: 'un objet',
    text: 'un texte',
  },
  expected: 'attendu : ',
  received: 'constaté : ',
  nothing: 'rien',
};
