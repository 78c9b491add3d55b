import { createLogger, type Logger } from 'vite';
import type { UserConfig } from 'vitepress';

type Rollup = NonNullable<NonNullable<NonNullable<UserConfig['vite']>['build']>['rollupOptions']>;
type OnWarning = NonNullable<Rollup['onwarn']>;

/** A logger for which a warning is an error: what the build has to say is mended, not passed over. */
export function strictLogger(): Logger {
  const logger = createLogger('info', { allowClearScreen: false });
  return { ...logger, warn: refuse, warnOnce: refuse };
}

/** Rollup's own warnings don't reach the logger: they are errors too, but for those that are known. */
export const strictWarning: OnWarning = (warning, viteWarn) => {
  if (isHarmless(warning)) return;
  if (viteKnows.has(warning.code ?? '')) viteWarn(warning);
  else refuse(warning.message);
};

/** What Vite passes over, names better, or gives the logger. */
const viteKnows = new Set([
  'CIRCULAR_DEPENDENCY',
  'PLUGIN_WARNING',
  'THIS_IS_UNDEFINED',
  'UNRESOLVED_IMPORT',
]);

// Two comments of zod quote `@__PURE__` in prose; Rollup drops them, and the code stays as it is.
function isHarmless({ code, id = '' }: Parameters<OnWarning>[0]): boolean {
  return (
    code === 'INVALID_ANNOTATION' && /\/node_modules\/zod\/v4\/core\/(?:regexes|util)\.js$/.test(id)
  );
}

function refuse(message: string): never {
  throw new Error(`warning as error: ${message}`);
}
