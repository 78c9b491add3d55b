import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from '../../../site/simulator/state/address';
import { demo } from '../../../site/simulator/state/demo';
import { textOfValue, valueOfText } from '../../../site/simulator/state/field-text';
import { readAt, writeAt } from '../../../site/simulator/state/json';
import { addLot, countedProjet, removeLot } from '../../../site/simulator/state/lots';
import { addOrganisme, removeOrganisme } from '../../../site/simulator/state/organismes';
import { emptyState, readState } from '../../../site/simulator/state/state';
import { findTariff, setTariff } from '../../../site/simulator/state/tariffs';

describe('the address of a simulation', () => {
  it('restores what it was made of, in words of every alphabet', async () => {
    const state = {
      ...demo,
      readings: { 'interpretation.x': 'y' },
      tariffs: [
        { edition: 'y', code: 'tarif.x', value: '12', document: 'Œuvre — 日本', locator: 'p. 2' },
      ],
    };
    const address = await writeAddress(state);
    expect(address).toMatch(/^1\.[\w-]+$/);
    expect(address.length).toBeLessThan(1000);
    expect(await readAddress(`#${address}`)).toEqual(state);
  });

  it.each(['', '#anchor', '#1.', '#1.%%%', '#1.AAAA', '#2.abc'])(
    '%j restores nothing',
    async (hash) => {
      expect(await readAddress(hash)).toBe(null);
    },
  );

  it('that unpacks to more than a project restores nothing', async () => {
    const nom = 'x'.repeat(5_000_000);
    const address = await writeAddress({ ...demo, projet: { ...demo.projet, nom } });
    expect(await readAddress(address)).toBe(null);
  });
});

describe('a state from outside', () => {
  it('without the lists of a project is none', () => {
    expect(readState({ projet: { esms: [{}] } })).toBe(null);
    expect(readState({ projet: { esms: [], organismesGestionnaires: [{}] } })).toBe(null);
    expect(readState([])).toBe(null);
  });

  it('keeps of the rest what has its form', () => {
    const tariffs = [
      { edition: 'e', code: 'a', value: 'b', document: 'c', locator: 'd' },
      { code: 'a' },
    ];
    const read = readState({
      edition: 3,
      readings: { a: 'b', c: 4 },
      tariffs,
      projet: demo.projet,
    });
    expect(read).toEqual({
      edition: null,
      readings: { a: 'b' },
      tariffs: [tariffs[0]],
      projet: demo.projet,
    });
  });
});

describe('a field of the form', () => {
  it('that is emptied is unknown, and so is what held it', () => {
    const draft = writeAt(emptyState.projet, '/solution/unique', true);
    expect(draft).toEqual({ ...emptyState.projet, solution: { unique: true } });
    expect(writeAt(draft, '/solution/unique', undefined)).toEqual(emptyState.projet);
  });

  it('of a lot is written in its place', () => {
    const draft = writeAt(demo.projet, '/esms/1/nombre', 9);
    expect(draft.esms.map(({ nombre }) => nombre)).toEqual([6, 9, 4]);
    expect(readAt(draft, '/esms/1/nombre')).toBe(9);
    expect(readAt(draft, '/esms/7/nombre')).toBe(undefined);
    expect(demo.projet.esms[1]?.['nombre']).toBe(5);
  });

  it('reads what is typed by its kind, and leaves to the check what is no number', () => {
    expect(valueOfText(' 15 ', 'count')).toBe(15);
    expect(valueOfText('quinze', 'count')).toBe('quinze');
    expect(valueOfText('', 'count')).toBe(undefined);
    expect(valueOfText('true', 'yes-no')).toBe(true);
    expect(valueOfText('false', 'yes-no')).toBe(false);
    expect(valueOfText('', 'yes-no')).toBe(undefined);
    expect([textOfValue(false), textOfValue(0), textOfValue(undefined)]).toEqual([
      'false',
      '0',
      '',
    ]);
  });
});

describe('a value that is supplied', () => {
  const of = { edition: 'a', code: 'tarif.x' };
  const other = { edition: 'b', code: 'tarif.x' };

  it('stands beside that of another edition under the same code', () => {
    const one = setTariff([], of, 'value', '12');
    const two = setTariff(setTariff(one, other, 'value', '13'), of, 'locator', 'p. 2');
    expect(findTariff(two, of)).toEqual({ ...of, value: '12', document: '', locator: 'p. 2' });
    expect(findTariff(two, other)?.value).toBe('13');
  });

  it('goes with its last field', () => {
    expect(setTariff(setTariff([], of, 'value', '1'), of, 'value', '')).toEqual([]);
  });
});

describe('the lists of the form', () => {
  it('give a new organisation an id that none has', () => {
    const two = addOrganisme(emptyState.projet);
    const again = addOrganisme(removeOrganisme(two, 0));
    expect(again.organismesGestionnaires.map(({ id }) => id)).toEqual(['og-2', 'og-3']);
  });

  it('give the lots of an organisation that leaves to the first of the others', () => {
    const draft = removeOrganisme({ ...demo.projet, porteur: 'og-1' }, 0);
    expect(draft.esms.map((lot) => lot['organismeGestionnaire'])).toEqual(['og-2', 'og-2', 'og-3']);
    expect(draft).not.toHaveProperty('porteur');
  });

  it('keep the last organisation and the last lot', () => {
    expect(removeOrganisme(emptyState.projet, 0)).toEqual(emptyState.projet);
    expect(removeLot(emptyState.projet, 0)).toEqual(emptyState.projet);
  });

  it('start a new lot like the last one, for an organisation that has none, without its number', () => {
    const { organismesGestionnaires, esms } = demo.projet;
    const draft = addLot({ organismesGestionnaires, esms: esms.slice(0, 1) });
    const { nombre: _, ...like } = esms[0] ?? {};
    expect(draft.esms[1]).toEqual({ ...like, organismeGestionnaire: 'og-2' });
  });

  it('leave out a lot that counts nothing yet, and are no project without any other', () => {
    expect(countedProjet(addLot(demo.projet))?.['esms']).toEqual(demo.projet.esms);
    expect(countedProjet(emptyState.projet)).toBe(null);
  });
});
