import type { Edition } from 'esms-numerique';
import { computed, ref, shallowRef } from 'vue';
import { editionLoaders } from './editions';

type Rules = typeof import('./answer/answer');

/** The ids of all editions, in order of date. */
export const allIds: readonly string[] = Object.keys(editionLoaders);

/** The library and the editions that are loaded so far. They are loaded when somebody asks. */
export function useRules() {
  const rules = shallowRef<Rules | null>(null);
  const loaded = shallowRef<ReadonlyMap<string, Edition>>(new Map());
  const isFailed = ref(false);

  const load = async (ids: readonly string[]) => {
    const missing = ids.filter((id) => !loaded.value.has(id));
    if (rules.value !== null && missing.length === 0) return;
    try {
      const [library, ...found] = await Promise.all([
        import('./answer/answer'),
        ...missing.map((id) => editionLoaders[id]?.()),
      ]);
      const known = found.filter((one): one is Edition => one !== undefined);
      loaded.value = new Map([...loaded.value, ...known.map((one) => [one.id, one] as const)]);
      rules.value = library;
      isFailed.value = false;
    } catch {
      isFailed.value = true;
    }
  };

  const editions = computed(() => allIds.flatMap((id) => loaded.value.get(id) ?? []));
  const has = (ids: readonly string[]) =>
    rules.value !== null && ids.every((id) => loaded.value.has(id));
  return { rules, editions, load, has, isFailed };
}
