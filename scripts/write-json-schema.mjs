// Writes the JSON Schema of a project file from the built zod schema. Run after tsup.
import { mkdirSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { projetSchema } from '../dist/schemas.js';

const folder = new URL('../dist/json-schema/', import.meta.url);

const { $schema, ...schema } = z.toJSONSchema(projetSchema, {
  target: 'draft-2020-12',
  io: 'input',
  // What zod checks by code, in the words that JSON Schema has for it.
  override: ({ jsonSchema, path }) => {
    if (path.at(-1) === 'servicesSocles') jsonSchema.uniqueItems = true;
    if (path.at(-3) === 'evenements') jsonSchema.format = 'date';
  },
});
const titled = { $schema, title: 'Projet ESMS numérique', ...schema };

mkdirSync(folder, { recursive: true });
writeFileSync(new URL('projet.json', folder), `${JSON.stringify(titled, null, 2)}\n`);
