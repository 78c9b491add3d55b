import { createLogger, type Logger } from 'vite';

/** A logger for which a warning is an error: what the build has to say is mended, not passed over. */
export function strictLogger(): Logger {
  const logger = createLogger('info', { allowClearScreen: false });
  const refuse = (message: string) => {
    throw new Error(`warning as error: ${message}`);
  };
  return { ...logger, warn: refuse, warnOnce: refuse };
}
