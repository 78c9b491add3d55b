/**
 * The layers of the sources, from left to right: each imports only from those on its left.
 * Layers in one list stand side by side and don't import each other.
 */
const layers = [
  ['kernel'],
  ['model'],
  ['referentiels'],
  ['projet'],
  ['mechanisms'],
  ['grappe'],
  ['eligibility', 'funding', 'usages'],
  ['schedule'],
  ['editions'],
  ['assessment', 'commission', 'import'],
  ['render'],
  ['cli'],
];

const folders = (names) => `^src/(${names.join('|')})/`;

const layerRules = layers.flatMap((layer, rank) =>
  layer.map((name) => {
    const allowed = [...layers.slice(0, rank).flat(), name];
    return {
      name: `layer-${name}`,
      comment: `${name} imports from ${allowed.join(', ')} only.`,
      severity: 'error',
      from: { path: folders([name]) },
      to: { path: '^src/', pathNot: folders(allowed) },
    };
  }),
);

const onlyIn = (dependency, place) => ({
  name: `only-${place.name}-imports-${dependency}`,
  comment: `${dependency} is imported in ${place.name} only.`,
  severity: 'error',
  from: { path: '^src/', pathNot: place.path },
  to: { path: `node_modules/${dependency.replaceAll('.', '\\.')}/` },
});

module.exports = {
  forbidden: [
    ...layerRules,
    {
      name: 'no-circular',
      comment: 'A cycle has no order in which it can be read.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'editions-are-data',
      comment: 'An edition is data: it takes types from the model, and nothing else.',
      severity: 'error',
      from: { path: '^src/editions/' },
      to: {
        path: '^src/',
        pathNot: '^src/editions/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'editions-know-the-model-only',
      comment: 'An edition takes types from the model, and nothing else.',
      severity: 'error',
      from: { path: '^src/editions/' },
      to: { path: '^src/', pathNot: '^src/(editions|model)/' },
    },
    {
      name: 'editions-stand-alone',
      comment: 'Each edition is restated in full: it never imports another.',
      severity: 'error',
      from: { path: '^src/editions/([^/]+)/' },
      to: { path: '^src/editions/', pathNot: '^src/editions/$1/' },
    },
    {
      name: 'root-loads-no-edition',
      comment: 'An application that uses one edition bundles one edition.',
      severity: 'error',
      from: { path: '^src/(index|schemas)\\.ts$' },
      to: { path: '^src/editions/', reachable: true },
    },
    {
      name: 'root-loads-no-command',
      comment: 'The library runs without Node.',
      severity: 'error',
      from: { path: '^src/(index|schemas)\\.ts$' },
      to: { path: '^src/cli/', reachable: true },
    },
    {
      name: 'root-loads-no-import',
      comment: 'Who reads no list loads no reader of CSV.',
      severity: 'error',
      from: { path: '^src/(index|schemas)\\.ts$' },
      to: { path: '^src/import/', reachable: true },
    },
    {
      name: 'import-makes-a-projet',
      comment: 'A list becomes a project: reading it knows nothing of calls and their rules.',
      severity: 'error',
      from: { path: '^src/import(/|\\.ts$)' },
      to: { path: '^src/', pathNot: '^src/(kernel|model|referentiels|projet|import)/' },
    },
    {
      name: 'schemas-come-from-the-model',
      comment: 'The subpath ./schemas re-exports the schemas of the model.',
      severity: 'error',
      from: { path: '^src/schemas\\.ts$' },
      to: { path: '^src/', pathNot: '^src/model/' },
    },
    {
      name: 'nobody-imports-the-root',
      comment: 'Modules import each other where they stand, not through the public surface.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^src/(index|schemas|import)\\.ts$' },
    },
    onlyIn('decimal.js', { name: 'money', path: '^src/kernel/money\\.ts$' }),
    onlyIn('date-fns', { name: 'civil-date', path: '^src/kernel/civil-date\\.ts$' }),
    onlyIn('@noble/hashes', { name: 'hash', path: '^src/kernel/hash\\.ts$' }),
    onlyIn('zod', { name: 'model', path: '^src/model/' }),
    onlyIn('papaparse', { name: 'import', path: '^src/import/' }),
    onlyIn('fastest-levenshtein', { name: 'projet', path: '^src/projet/' }),
    {
      name: 'only-cli-imports-node',
      comment: 'The library reads no file, no clock and no environment.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-development-dependency',
      comment: 'What the sources import is installed with the package.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg'] },
    },
    {
      name: 'no-unresolved-import',
      comment: 'What is imported exists.',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
