import type { Tariff } from './state';

/** The values supplied after a key stroke in one of their fields; one whose fields are all empty goes. */
export function setTariff(
  tariffs: readonly Tariff[],
  of: Pick<Tariff, 'edition' | 'code'>,
  name: 'value' | 'document' | 'locator',
  text: string,
): readonly Tariff[] {
  const before = findTariff(tariffs, of) ?? { ...of, value: '', document: '', locator: '' };
  const after: Tariff = { ...before, [name]: text };
  const isBlank = [after.value, after.document, after.locator].every((field) => field === '');
  const others = tariffs.filter((tariff) => tariff !== before);
  return isBlank ? others : [...others, after];
}

/** The value that was supplied for a parameter of an edition. */
export function findTariff(
  tariffs: readonly Tariff[],
  { edition, code }: Pick<Tariff, 'edition' | 'code'>,
): Tariff | undefined {
  return tariffs.find((tariff) => tariff.edition === edition && tariff.code === code);
}
