import type { Locale } from 'esms-numerique';
import { onBeforeUnmount, type ShallowRef, shallowRef, watch } from 'vue';
import type { Assessed } from '../answer/answer';
import type { WaysOut } from '../answer/ways-out';

/**
 * The ways out of a project that isn't eligible; null while a worker looks for them. A search that
 * the next key stroke makes useless is given up.
 */
export function useWaysOut(answer: () => Assessed, locale: Locale): ShallowRef<WaysOut | null> {
  const found = shallowRef<WaysOut | null>(null);
  let worker: Worker | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function stop(): void {
    clearTimeout(timer);
    worker?.terminate();
    worker = null;
  }
  function search(): void {
    const { edition, projet, report } = answer();
    const started = new Worker(new URL('../answer/ways-out.worker.ts', import.meta.url), {
      type: 'module',
    });
    worker = started;
    started.addEventListener('message', ({ data }: MessageEvent<WaysOut>) => {
      found.value = data;
      stop();
    });
    const options = { interpretations: report.interpretations };
    started.postMessage({ edition, projet, options, locale });
  }
  watch(
    answer,
    ({ report }) => {
      stop();
      found.value = null;
      if (report.status !== 'eligible') timer = setTimeout(search, 250);
    },
    { immediate: true },
  );
  onBeforeUnmount(stop);
  return found;
}
