import type { FigureWords } from '../figure-words';

export const figures: FigureWords = {
  between: (least, most) => `entre ${least} et ${most}`,
  betweenDays: (first, last) => `entre le ${first} et le ${last}`,
  atLeast: (value) => `au moins ${value}`,
  atMost: (value) => `au plus ${value}`,
  lessThan: (value) => `moins de ${value}`,
  moreThan: (value) => `plus de ${value}`,
  about: (value) => `environ ${value}`,
  yes: 'oui',
  no: 'non',
  and: 'et',
  or: 'ou',
  separator: ' ; ',
  unknown: 'inconnu',
  none: 'aucun',
  notFunded: 'non financé',
};
