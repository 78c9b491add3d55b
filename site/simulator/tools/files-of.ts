import { createReceipt, explain, type Locale } from 'esms-numerique';
import type { Answer } from '../answer/answer';
import type { SavedFile } from './download';

type Assessed = Extract<Answer, { kind: 'report' }>;

/** The receipt of a report, for `verifyReceipt` to replay years later. */
export function receiptFile({ edition, projet, report }: Assessed): SavedFile {
  const receipt = createReceipt(edition, projet, report);
  return { name: 'recu.json', type: 'application/json', text: print(receipt) };
}

/** The report in words. */
export function reportFile({ report }: Assessed, locale: Locale): SavedFile {
  const text = explain(report, { locale, format: 'markdown' });
  return { name: locale === 'fr' ? 'rapport.md' : 'report.md', type: 'text/markdown', text };
}

/** The project as its file has it. */
export function projetFile({ projet }: Pick<Assessed, 'projet'>): SavedFile {
  return { name: 'projet.json', type: 'application/json', text: print(projet) };
}

function print(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
