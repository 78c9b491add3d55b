import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locale, Text } from '../../src/model/text';
import { address, pathOf } from './address';
import { frontMatter, markdown } from './html';
import type { Page } from './page';

interface Guide {
  readonly file: string;
  /** Its title in English; the French one is that of the guide itself. */
  readonly en: string;
}

/** The guides by what a reader wants to do. Every guide stands here once. */
export const guideGroups: readonly { readonly title: Text; readonly guides: readonly Guide[] }[] = [
  {
    title: { fr: 'Commencer', en: 'Begin' },
    guides: [
      { file: 'premiere-evaluation', en: 'A first assessment' },
      { file: 'simulateur', en: 'The simulator' },
      { file: 'lire-un-verdict', en: 'Reading a verdict' },
      { file: 'orienter-un-projet', en: 'Routing a project to its call' },
      { file: 'importer-une-liste', en: 'Importing a list of ESMS' },
    ],
  },
  {
    title: { fr: 'Comprendre un résultat', en: 'Understand a result' },
    guides: [
      { file: 'ouvrir-un-calcul', en: 'Opening a computation' },
      { file: 'faits-manquants', en: 'Missing facts' },
      { file: 'interpretations', en: 'Interpretations' },
      { file: 'fournir-un-tarif', en: 'Supplying a tariff' },
      { file: 'recus', en: 'Receipts' },
    ],
  },
  {
    title: { fr: 'Explorer', en: 'Explore' },
    guides: [
      { file: 'comparer-les-editions', en: 'Comparing editions' },
      { file: 'et-si', en: 'What if?' },
      { file: 'diviser-ou-fusionner', en: 'Splitting or merging' },
    ],
  },
  {
    title: { fr: 'Beaucoup de dossiers', en: 'Many files' },
    guides: [
      { file: 'beaucoup-de-projets', en: 'Many projects' },
      { file: 'selection-et-portefeuille', en: 'Priorities, selection and portfolio' },
      { file: 'indicateurs-d-usage', en: 'Indicators of use' },
      { file: 'performances', en: 'What an evaluation costs' },
    ],
  },
  {
    title: { fr: 'Référence', en: 'Reference' },
    guides: [
      { file: 'glossaire', en: 'Glossary' },
      { file: 'preuves', en: 'How the figures are proven' },
      { file: 'ajouter-une-edition', en: 'Adding an edition' },
    ],
  },
];

/** The title that a Markdown file of the repository gives itself. */
export function titleOf(file: string): string {
  const path = fileURLToPath(new URL(`../../${file}`, import.meta.url));
  const [, title = file] = /^# (.*)$/m.exec(readFileSync(path, 'utf8')) ?? [];
  return title;
}

/** The list of the guides; the English one says that they are in French. */
export async function guidesIndex(locale: Locale): Promise<Page> {
  const intro: Text = {
    fr: 'Des guides pour ceux qui programment avec la bibliothèque, ou qui lisent ses résultats. Leurs exemples sont exécutés par les tests.',
    en: 'The guides are in French only: they are written for the people who run the programme. Their examples of code are in English and are executed by the tests. The [reference of the API](/en/api/) is in English.',
  };
  const lists = guideGroups.flatMap(({ title, guides }) => [
    `## ${title[locale]}`,
    guides.map((guide) => `- ${link(guide, locale)}`).join('\n'),
  ]);
  const content = await markdown([
    frontMatter({ outline: 2, aside: false, kind: 'guides' }),
    `# Guides`,
    intro[locale],
    ...lists,
  ]);
  return { path: pathOf('guides/index', locale), content };
}

function link({ file, en }: Guide, locale: Locale): string {
  const title = titleOf(`docs/guides/${file}.md`);
  if (locale === 'fr') return `[${title}](/guides/${file})`;
  return `${en}: <a href="${address(`/guides/${file}`)}" lang="fr" hreflang="fr">${title}</a>`;
}
