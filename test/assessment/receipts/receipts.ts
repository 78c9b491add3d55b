import { assess } from '../../../src/assessment/assess';
import { createReceipt } from '../../../src/assessment/receipts/create-receipt';
import { sealOf } from '../../../src/assessment/receipts/seal';
import { withParameters } from '../../../src/assessment/with-parameters';
import { amorcageTemps1 } from '../../../src/editions/index';
import type { Edition } from '../../../src/model/edition';
import type { AssessmentOptions } from '../../../src/model/interpretation';
import type { Projet } from '../../../src/model/projet';
import type { Receipt, ReceiptVerification } from '../../../src/model/receipt';
import { projetOf } from '../../support/projet';

/** Sixteen acquisitions in Auvergne-Rhône-Alpes. */
export const projet: Projet = projetOf([{ nombre: 16, operation: 'acquisition', champ: 'PA' }], {
  nom: 'Grappe d’essai',
});

/** The first edition, with a tariff that somebody supplied. */
export const supplied: Edition = withParameters(amorcageTemps1, [
  {
    code: 'tarif.acquisition',
    value: '26000.00',
    citation: { document: 'un document', locator: 'annexe 2', note: 'An example.' },
  },
]);

/** The receipt of what a project gets under an edition. */
export function receiptOf(
  edition: Edition = amorcageTemps1,
  given: Projet = projet,
  options: AssessmentOptions = {},
): Receipt {
  return createReceipt(edition, given, assess(edition, given, options));
}

/** A receipt with other content, sealed again as somebody would who alters it on purpose. */
export function resealed(receipt: Receipt, content: Partial<Receipt>): Receipt {
  const altered = { ...receipt, ...content };
  return { ...altered, seal: sealOf(altered) };
}

/** What differs, as `part path`. */
export function placesOf({ differences }: ReceiptVerification): readonly string[] {
  return differences.map(({ part, path }) => (path === undefined ? part : `${part} ${path}`));
}
