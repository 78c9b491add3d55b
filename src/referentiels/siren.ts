import { passesLuhn } from './luhn';

/** Whether a text is a SIREN number: nine digits whose key is right. */
export function isSiren(text: string): boolean {
  return /^\d{9}$/.test(text) && passesLuhn(text);
}
