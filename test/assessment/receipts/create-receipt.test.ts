import { describe, expect, it } from 'vitest';
import { name, version } from '../../../package.json';
import { assess } from '../../../src/assessment/assess';
import {
  createReceipt,
  UnrelatedReportError,
} from '../../../src/assessment/receipts/create-receipt';
import { amorcageTemps1, amorcageTemps2Regional, editions } from '../../../src/editions/index';
import { hashOf } from '../../../src/kernel/hash';
import { projet, receiptOf, supplied } from './receipts';

describe('a receipt', () => {
  it('names the library, the edition, the values supplied and the choices made', () => {
    const options = { interpretations: { 'interpretation.plafond-partage': 'par-operation' } };
    expect(receiptOf(supplied, projet, options)).toMatchObject({
      format: 1,
      engine: { name, version },
      edition: { id: 'amorcage-temps-1' },
      parameters: [
        {
          code: 'tarif.acquisition',
          value: '26000.00',
          citation: { document: 'un document', locator: 'annexe 2', note: 'An example.' },
        },
      ],
      interpretations: { 'interpretation.plafond-partage': 'par-operation' },
    });
  });

  it('holds the hash of the project and of the report, and of each of their fields', () => {
    const report = assess(amorcageTemps1, projet);
    const { input, result } = createReceipt(amorcageTemps1, projet, report);
    expect(input).toEqual({
      hash: hashOf(projet),
      parts: {
        nom: hashOf(projet.nom),
        organismesGestionnaires: hashOf(projet.organismesGestionnaires),
        esms: hashOf(projet.esms),
      },
    });
    expect(result.hash).toBe(hashOf(report));
    expect(result.parts['funding']).toBe(hashOf(report.funding));
    expect(Object.keys(result.parts)).toEqual(Object.keys(report));
  });

  it('is the same of a report in detail: how a figure was reached is no part of it', () => {
    const detailed = assess(amorcageTemps1, projet, { detail: true });
    expect(createReceipt(amorcageTemps1, projet, detailed)).toEqual(receiptOf());
    const status = detailed.status === 'eligible' ? 'ineligible' : 'eligible';
    const other = { ...detailed, status } as const;
    expect(() => createReceipt(amorcageTemps1, projet, other)).toThrow(UnrelatedReportError);
  });

  it('is sealed field by field', () => {
    const receipt = receiptOf();
    const { format: _, seal, ...fields } = receipt;
    const hashes = Object.entries(fields).map(([field, value]) => [field, hashOf(value)]);
    expect(seal).toEqual(Object.fromEntries(hashes));
  });

  it('is plain JSON', () => {
    const receipt = receiptOf(supplied);
    expect(JSON.parse(JSON.stringify(receipt))).toEqual(receipt);
  });

  it('shows nothing of the project', () => {
    expect(JSON.stringify(receiptOf())).not.toContain('Grappe');
  });

  it('has the same hash of the edition with supplied values and without', () => {
    const base = receiptOf(amorcageTemps1).edition;
    const other = receiptOf(supplied).edition;
    const parametersAside = { ...base.parts, parameters: '' };
    expect({ ...other.parts, parameters: '' }).toEqual(parametersAside);
    const twice = receiptOf({
      ...supplied,
      parameters: supplied.parameters.map((parameter) =>
        parameter.suppliedBy ? { ...parameter, value: '27000.00' } : parameter,
      ),
    });
    expect(twice.edition).toEqual(other);
  });

  it('is the same for an edition, a project and a report that went through JSON', () => {
    const through = <Data>(data: Data): Data => JSON.parse(JSON.stringify(data));
    for (const edition of [...editions, supplied]) {
      const report = assess(edition, projet);
      expect(createReceipt(through(edition), through(projet), through(report))).toEqual(
        createReceipt(edition, projet, report),
      );
    }
  });
});

describe('a report of something else', () => {
  const fieldsOf = (make: () => unknown) => {
    try {
      make();
      return [];
    } catch (error) {
      if (!(error instanceof UnrelatedReportError)) throw error;
      return error.fields;
    }
  };

  it('is an error that names the fields that are others', () => {
    const larger = { ...projet, esms: [{ ...projet.esms[0], nombre: 17 }] as const };
    const report = assess(amorcageTemps1, larger);
    expect(() => createReceipt(amorcageTemps1, projet, report)).toThrow(UnrelatedReportError);
    expect(() => createReceipt(amorcageTemps1, projet, report)).toThrow('funding');
    expect(fieldsOf(() => createReceipt(amorcageTemps1, projet, report))).toContain('funding');
  });

  it('is an error for a report of another edition, or of one with other values', () => {
    const report = assess(amorcageTemps1, projet);
    expect(fieldsOf(() => createReceipt(amorcageTemps2Regional, projet, report))).toContain(
      'edition',
    );
    expect(fieldsOf(() => createReceipt(supplied, projet, report))).toContain('supplied');
  });

  it('is an error where a figure of it was changed', () => {
    const report = assess(amorcageTemps1, projet);
    const changed = { ...report, funding: { ...report.funding, total: '1.00' } };
    expect(fieldsOf(() => createReceipt(amorcageTemps1, projet, changed))).toEqual(['funding']);
  });
});
