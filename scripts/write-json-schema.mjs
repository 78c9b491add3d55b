// Writes the JSON Schema of a project file from the built schemas. Run after tsup.
import { mkdirSync, writeFileSync } from 'node:fs';
import { projetJsonSchema } from '../dist/schemas.js';

const folder = new URL('../dist/json-schema/', import.meta.url);

mkdirSync(folder, { recursive: true });
writeFileSync(new URL('projet.json', folder), `${JSON.stringify(projetJsonSchema(), null, 2)}\n`);
