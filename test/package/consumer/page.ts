/** A page that reads a project file, assesses it and shows the report. */
import { assess, explain, parseProjet } from 'esms-numerique';
import { amorcageTemps1 } from 'esms-numerique/editions/amorcage-temps-1';
import file from './projet.json';

const parsed = parseProjet(file);
if (parsed.ok) {
  const report = assess(amorcageTemps1, parsed.value);
  show('status', report.status);
  show('total', report.funding.total ?? 'unknown');
  show('report', explain(report, { locale: 'fr', format: 'text' }));
} else {
  show('status', parsed.issues.map(({ message }) => message).join('\n'));
}

function show(id: string, text: string): void {
  const element = document.getElementById(id);
  if (element !== null) element.textContent = text;
}
