/**
 * `npm run bench:keystroke`: how long the simulator of the built site takes to answer a key stroke.
 * It judges nothing: times say something of this machine alone. Folders of other builds may follow
 * `--`: they are then measured in turns, so that all of them see the same load.
 */
import { loadavg } from 'node:os';
import type { Browser } from 'playwright-core';
import { writeAddress } from '../../../site/simulator/state/address';
import { launchChromium } from '../../support/chromium';
import { type ServedSite, serveSite } from '../serve-site';
import { projects } from './projects';
import { type Stroke, typeAndTime } from './type-and-time';

const rounds = 5;
const strokesOfRound = 20;
// The first strokes of a page are those in which the browser compiles it.
const warmUp = 10;

const folders = process.argv.length > 2 ? process.argv.slice(2) : ['site/dist'];
const sites = await Promise.all(folders.map(serveSite));
const browser = await launchChromium();
const load = () => loadavg().map((one) => one.toFixed(1));
try {
  process.stdout.write(`load ${load().join(' ')}, ${await browser.version()}\n`);
  for (const name of Object.keys(projects)) await measure(name);
  process.stdout.write(`load ${load().join(' ')}\n`);
} finally {
  await browser.close();
  for (const site of sites) site.close();
}

async function measure(name: string): Promise<void> {
  const strokes = folders.map((): Stroke[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, site] of sites.entries()) {
      strokes[index]?.push(...(await measureOnce(browser, site, name)));
    }
  }
  for (const [index, folder] of folders.entries()) {
    const times = (['script', 'layout', 'frame'] as const).map(
      (part) => `${part} ${summary((strokes[index] ?? []).map((stroke) => stroke[part]))}`,
    );
    process.stdout.write(`${name} | ${folder} | ${times.join(' | ')}\n`);
  }
}

async function measureOnce(
  browser: Browser,
  { address }: ServedSite,
  name: string,
): Promise<readonly Stroke[]> {
  const project = projects[name];
  if (project === undefined) throw new Error(`No project ${name}`);
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${address}simulateur.html#${await writeAddress(project.state)}`);
  await page.locator('[data-result=total]').waitFor();
  if (project.comparing) {
    await page.locator('[data-action=compare]').click();
    await page.locator('.comparison tbody tr').nth(10).waitFor();
  }
  const strokes = await typeAndTime(page, warmUp + strokesOfRound);
  await page.close();
  return strokes.slice(warmUp);
}

/** One in ten was as fast as the first figure: that is what a busy machine blurs least. */
function summary(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number) => (sorted[Math.floor(part * (sorted.length - 1))] ?? 0).toFixed(1);
  return `p10 ${at(0.1)} median ${at(0.5)} p95 ${at(0.95)} ms`;
}
