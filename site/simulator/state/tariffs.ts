import type { Tariff } from './state';

/** The values supplied after a key stroke in one of their fields; one whose fields are all empty goes. */
export function setTariff(
  tariffs: readonly Tariff[],
  code: string,
  name: Exclude<keyof Tariff & string, 'code'>,
  text: string,
): readonly Tariff[] {
  const blank: Tariff = { code, value: '', document: '', locator: '' };
  const before = tariffs.find((tariff) => tariff.code === code) ?? blank;
  const after: Tariff = { ...before, [name]: text };
  const isBlank = [after.value, after.document, after.locator].every((field) => field === '');
  const others = tariffs.filter((tariff) => tariff.code !== code);
  return isBlank ? others : [...others, after];
}
