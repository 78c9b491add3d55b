import type { Plain } from '../../kernel/plain-data';
import type { ListField } from '../columns';
import { fold } from '../fold';
import { readNumber } from './read-number';
import {
  booleans,
  categorieWords,
  champWords,
  operationWords,
  regionWords,
  type Words,
} from './words';

/**
 * What a cell says, as the field of a project file has it; undefined where it is empty. What can't
 * be read stays text, for `parseProjet` to refuse: nothing is guessed.
 *
 * @example
 * readCell('medicalise', ' OUI '); // => true
 * readCell('finess', '="010000024"'); // => '010000024'
 * readCell('region', 'Île de France'); // => '11'
 * readCell('nombre', 'une dizaine'); // => 'une dizaine'
 */
export function readCell(field: ListField, cell: string): Plain | undefined {
  const text = unwrap(cell.trim());
  if (text === '') return undefined;
  switch (field) {
    case 'finess':
    case 'siren':
      return text.replaceAll(/\s/gu, '');
    case 'organismeGestionnaire':
    case 'note':
      return text.replaceAll(/\s+/gu, ' ');
    case 'nombre':
    case 'nombreEsms':
    case 'essentielles':
    case 'confort':
      return readNumber(text);
    case 'operation':
      return meaning(text, operationWords);
    case 'champ':
      return meaning(text, champWords);
    case 'region':
      return meaning(text, regionWords);
    case 'categorie':
      return codeBeforeLabel.exec(text)?.[1] ?? meaning(text, categorieWords);
    case 'medicalise':
    case 'assuranceMaladie':
    case 'equipement':
      return meaning(text, booleans);
  }
}

// « 500 - EHPAD », « 500: EHPAD », « 500 EHPAD »; « 500 000 » is no code.
const codeBeforeLabel = /^(\d{3})(?:\s*[-–—:]|\s+\p{L})/u;

// `="010000024"` and `'010000024` are how a spreadsheet is told to keep a text as it is.
function unwrap(text: string): string {
  const formula = /^="(.*)"$/su.exec(text)?.[1];
  return (formula ?? text.replace(/^'/, '')).trim();
}

function meaning<Value>(text: string, words: Words<Value>): Value | string {
  return words.get(fold(text)) ?? text;
}
