import type { Report } from '../../src/model/report';
import { explain } from '../../src/render/explain';

/**
 * Tells a report that went through JSON, on one line and with ordinary spaces, so that a test can
 * look for a sentence wherever the lines break.
 */
export function tell(report: Report, locale: 'fr' | 'en' = 'fr'): string {
  return onOneLine(explain(throughJson(report), { locale, format: 'text' }));
}

/** The lines of a report in Markdown, with ordinary spaces. */
export function tellMarkdown(report: Report, locale: 'fr' | 'en' = 'fr'): readonly string[] {
  const text = explain(throughJson(report), { locale, format: 'markdown' });
  return text.split('\n').map(ordinary);
}

/** A text on one line, with ordinary spaces. */
export function onOneLine(text: string): string {
  return ordinary(text).replaceAll(/\s+/g, ' ');
}

function ordinary(text: string): string {
  return text.replaceAll(/[\u00a0\u202f]/g, ' ');
}

function throughJson(report: Report): Report {
  return JSON.parse(JSON.stringify(report));
}
