import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A line for each report that is not as it was kept, and where it first differs. */
export function compareReports(folder, made) {
  const kept = keptFiles(folder);
  return [...new Set([...made.keys(), ...kept])].sort().flatMap((file) => {
    if (!made.has(file)) return [`${folder}/${file}: nothing has this report any more`];
    if (!kept.includes(file)) return [`${folder}/${file}: a report that is not kept`];
    return firstDifference(
      join(folder, file),
      readFileSync(join(folder, file), 'utf8'),
      made.get(file),
    );
  });
}

/** Writes the reports, and takes away those of what is no more. */
export function writeReports(folder, made) {
  for (const file of keptFiles(folder)) if (!made.has(file)) rmSync(join(folder, file));
  for (const [file, text] of made) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

function keptFiles(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.api.md'));
}

function firstDifference(file, kept, made) {
  if (kept === made) return [];
  const before = kept.split('\n');
  const after = made.split('\n');
  const at = after.findIndex((line, index) => line !== before[index]);
  const index = at === -1 ? after.length : at;
  return [`${file}:${index + 1}`, `  - ${before[index] ?? ''}`, `  + ${after[index] ?? ''}`];
}
