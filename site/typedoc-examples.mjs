/**
 * A TypeDoc plugin: a symbol whose doc comment has no example of its own shows the nearest one, of a
 * symbol that takes it, gives it or holds it. Every example is executed by `npm test`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { RendererEvent } from 'typedoc';

export function load(app) {
  app.renderer.on(RendererEvent.END, ({ outputDirectory, project }) => {
    const symbols = symbolsOf(app, project);
    const without = symbols.filter((symbol) => !addExample(symbol, symbols, outputDirectory));
    const names = without.map(({ name }) => name);
    if (names.length > 0) app.logger.error(`no example leads to: ${names.join(', ')}`);
  });
}

/** The public symbols: the page of each, its own example, and the symbols that it names. */
function symbolsOf(app, project) {
  const modules = app.serializer.projectToObject(project, process.cwd()).children;
  const found = modules.flatMap(({ children }) => children);
  const owners = new Map(found.flatMap((symbol) => idsIn(symbol).map((id) => [id, symbol.id])));
  return found
    .filter(({ name, variant }) => variant !== 'reference' && name !== undefined)
    .map((symbol) => ({
      id: symbol.id,
      name: symbol.name,
      page: app.renderer.router.getFullUrl(project.getReflectionById(symbol.id)),
      example: exampleIn(symbol),
      names: new Set(targetsIn(symbol).flatMap((id) => owners.get(id) ?? [])),
    }));
}

function addExample(symbol, symbols, folder) {
  if (symbol.example !== null) return true;
  const way = wayToExample(symbol, symbols);
  if (way === null) return false;
  const path = join(folder, symbol.page);
  writeFileSync(path, `${readFileSync(path, 'utf8').trimEnd()}\n\n${section(symbol, way)}`);
  return true;
}

/** The shortest way to an example: by those that name the symbol, else one that the symbol names. */
function wayToExample(symbol, symbols) {
  const named = symbols.find(({ id, example }) => symbol.names.has(id) && example !== null);
  return wayByUsers(symbol, symbols) ?? (named === undefined ? null : [named]);
}

function wayByUsers(symbol, symbols) {
  const ways = [[symbol]];
  const seen = new Set([symbol.id]);
  for (const way of ways) {
    const { id } = way.at(-1);
    for (const user of symbols.filter((one) => one.names.has(id) && !seen.has(one.id))) {
      seen.add(user.id);
      const longer = [...way, user];
      if (user.example !== null) return longer.slice(1);
      ways.push(longer);
    }
  }
  return null;
}

function section({ page }, way) {
  const links = way
    .toReversed()
    .map((user) => `[\`${user.name}\`](${posix.relative(posix.dirname(page), user.page)})`);
  return `## Example\n\nThrough ${links.join(', then ')}:\n\n${way.at(-1).example}\n`;
}

/** The example of a doc comment, with its fence. */
function exampleIn(symbol) {
  const comments = [symbol, ...(symbol.signatures ?? [])].map(({ comment }) => comment);
  const tag = comments
    .flatMap((comment) => comment?.blockTags ?? [])
    .find((block) => block.tag === '@example');
  if (tag === undefined) return null;
  const text = tag.content.map((part) => part.text).join('');
  return text.match(/```ts\n[\s\S]*?\n```/)?.[0] ?? null;
}

/** The ids of everything inside a symbol. */
function idsIn(part) {
  return partsOf(part).flatMap(({ id, variant }) =>
    typeof id === 'number' && variant !== undefined ? [id] : [],
  );
}

/** The ids that the types inside a symbol refer to. */
function targetsIn(part) {
  return partsOf(part).flatMap(({ type, target }) =>
    type === 'reference' && typeof target === 'number' ? [target] : [],
  );
}

function partsOf(part) {
  if (typeof part !== 'object' || part === null) return [];
  return [part, ...Object.values(part).flatMap(partsOf)];
}
