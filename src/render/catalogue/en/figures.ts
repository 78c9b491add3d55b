import type { FigureWords } from '../figure-words';

export const figures: FigureWords = {
  between: (least, most) => `between ${least} and ${most}`,
  betweenDays: (first, last) => `between ${first} and ${last}`,
  atLeast: (value) => `at least ${value}`,
  atMost: (value) => `at most ${value}`,
  lessThan: (value) => `fewer than ${value}`,
  moreThan: (value) => `more than ${value}`,
  about: (value) => `about ${value}`,
  yes: 'yes',
  no: 'no',
  and: 'and',
  or: 'or',
  separator: '; ',
  unknown: 'unknown',
  none: 'none',
  notFunded: 'not funded',
};
