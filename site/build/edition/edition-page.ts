import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { assess, defineProjet, explain } from '../../../src/index';
import type { Block } from '../../../src/render/document/block';
import { printMarkdown } from '../../../src/render/document/print-markdown';
import { tellCalendars } from '../../../src/render/edition/calendars';
import { tellFunding } from '../../../src/render/edition/funding';
import { tellGrappe } from '../../../src/render/edition/grappe';
import { tellIdentity } from '../../../src/render/edition/identity';
import { tellMilestones } from '../../../src/render/edition/milestones';
import {
  tellDocuments,
  tellInterpretations,
  tellLimits,
} from '../../../src/render/edition/openings';
import { tellPrinciples } from '../../../src/render/edition/rules';
import { tellUsages } from '../../../src/render/edition/usages';
import { pathOf } from '../address';
import { fundingChart } from '../drawing/funding-chart';
import { paymentBar } from '../drawing/payment-bar';
import { timeline } from '../drawing/timeline';
import { frontMatter, markdown } from '../html';
import type { Page } from '../page';
import type { EditionTelling } from '../telling';
import { anchorInterpretations, anchorsOf, linkCodes } from './anchors';
import { criterionCards } from './criteria';
import { parameterCards } from './parameters';
import type { Traces } from './trace-links';

/**
 * The page of an edition: what `describeEdition` tells, where what is better seen is drawn and what
 * is better compared stands in cards.
 */
export async function editionPage(telling: EditionTelling, traces: Traces): Promise<Page> {
  const { edition, reading, locale, site, voice, print } = telling;
  const { sections } = voice.words.edition;
  const [title, summary, ...identity] = tellIdentity(reading);
  const anchorOf = anchorsOf(edition);
  const text = (blocks: readonly (Block | undefined)[]) => {
    const told = blocks.filter((block) => block !== undefined);
    return linkCodes(printMarkdown(told, locale), anchorOf);
  };
  const readings = printMarkdown(tellInterpretations(reading), locale);
  const interpretations = linkCodes(anchorInterpretations(readings, edition), (code) =>
    code.startsWith('interpretation.') ? undefined : anchorOf(code),
  );
  const content = await markdown([
    frontMatter({ outline: 2, kind: 'edition' }),
    text([title, summary]),
    `## ${print(site.glance)}`,
    fundingChart(telling),
    paymentBar(telling),
    timeline(telling, edition),
    `## ${sections.parameters}`,
    parameterCards(telling, traces),
    `## ${sections.criteria}`,
    criterionCards(telling, traces, anchorOf),
    text(tellGrappe(reading)),
    text(tellPrinciples(reading)),
    text(tellFunding(reading)),
    text(tellMilestones(reading)),
    text(tellCalendars(reading)),
    text(tellUsages(reading)),
    interpretations,
    text(tellLimits(reading)),
    text(identity),
    text(tellDocuments(reading)),
    example(telling),
  ]);
  return { path: pathOf(`editions/${edition.id}`, locale), content };
}

/** A project and the report that the library gives of it. */
function example({ edition, locale, site, print }: EditionTelling): string {
  const file = new URL(`../../../fixtures/exemples/${edition.id}.json`, import.meta.url);
  const projet = JSON.parse(readFileSync(fileURLToPath(file), 'utf8'));
  const report = explain(assess(edition, defineProjet(projet)), { locale, format: 'markdown' });
  return [
    `## ${site.example.title}`,
    print(site.example.intro),
    `::: details ${print(site.example.projet)}\n\`\`\`json\n${JSON.stringify(projet, null, 2)}\n\`\`\`\n:::`,
    // The title of the report stands under that of the example.
    report.replaceAll(/^(#+) /gm, '##$1 '),
  ].join('\n\n');
}
