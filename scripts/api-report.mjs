import { readFileSync } from 'node:fs';
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor';

/** The name of each path that exports declarations, and the file that declares them. */
export function declaringEntries({ exports }, ids) {
  return Object.entries(exports)
    .flatMap(([path, target]) =>
      path.includes('*') ? ids.map((id) => [path, target, id]) : [[path, target, '']],
    )
    .filter(([, target]) => typeof target === 'object')
    .map(([path, target, id]) => [
      path === '.' ? 'index' : path.replace('./', '').replace('*', id),
      target.import.types.replace('*', id),
    ]);
}

/**
 * What a declaration file exports, as API Extractor reports it. What it says of documentation is
 * left out: a comment more is no change of the API. It writes its file in `folder`.
 */
export function reportDeclarations(name, file, folder) {
  const config = ExtractorConfig.prepare({
    configObject: configOf(name, file, folder),
    configObjectFullPath: undefined,
    packageJsonFullPath: `${process.cwd()}/package.json`,
  });
  const { succeeded } = Extractor.invoke(config, {
    localBuild: true,
    messageCallback: (message) => {
      message.handled = message.logLevel !== 'error';
    },
  });
  if (!succeeded) throw new Error(`${file}: API Extractor can't read it`);
  return readFileSync(config.reportFilePath, 'utf8')
    .replaceAll(/^ *\/\/ \((undocumented|No @packageDocumentation .*)\)\n/gm, '')
    .replaceAll(/(?<=^ *\/\/ @public.*) \(undocumented\)$/gm, '')
    .replace(/\n+```\n*$/, '\n```\n');
}

function configOf(name, file, folder) {
  const none = { default: { logLevel: 'none' } };
  const compilerOptions = { strict: true, target: 'es2022', module: 'esnext', types: [] };
  const overrideTsconfig = {
    compilerOptions: { ...compilerOptions, moduleResolution: 'bundler', skipLibCheck: true },
    files: [file],
  };
  return {
    projectFolder: process.cwd(),
    mainEntryPointFilePath: file,
    newlineKind: 'lf',
    compiler: { overrideTsconfig },
    apiReport: {
      enabled: true,
      reportFileName: name.replace('/', '-'),
      reportFolder: folder,
      reportTempFolder: folder,
      // The root exports every type on which its exports rest; one that it forgets is shown too.
      includeForgottenExports: name === 'index',
    },
    docModel: { enabled: false },
    dtsRollup: { enabled: false },
    tsdocMetadata: { enabled: false },
    messages: { extractorMessageReporting: none, tsdocMessageReporting: none },
  };
}
