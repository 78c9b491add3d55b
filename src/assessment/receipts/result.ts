import type { Report } from '../../model/report';

const echoes: readonly string[] = ['interpretation.inconnue', 'choix.inconnu'];

/**
 * A report without its words on choices of interpretation that the edition doesn't have: they
 * changed nothing, and what was asked in vain stands nowhere else in the report.
 */
export function withoutEchoes(report: Report): Report {
  const isEcho = ({ code }: Report['notices'][number]) => echoes.includes(code);
  const words = report.notices.filter(isEcho).map(({ message }) => message);
  const en = Object.entries(report.translations.en).filter(([french]) => !words.includes(french));
  return {
    ...report,
    notices: report.notices.filter((notice) => !isEcho(notice)),
    translations: { en: Object.fromEntries(en) },
  };
}
