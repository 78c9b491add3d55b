/** Writes fictitious projects, one a line: `node scripts/write-projets.mjs <count>`. */
import { once } from 'node:events';
import { generatedProjet } from './generated-projets.mjs';

const count = Number(process.argv[2]);

for (let index = 0; index < count; index += 1) {
  const line = `${JSON.stringify(generatedProjet(index))}\n`;
  if (!process.stdout.write(line)) await once(process.stdout, 'drain');
}
