import type { Edition, Locale, Projet } from 'esms-numerique';
import {
  computed,
  onBeforeUnmount,
  onMounted,
  type Ref,
  ref,
  type ShallowRef,
  shallowRef,
  watch,
} from 'vue';
import type { Answer } from './answer/answer';
import { editionLoaders } from './editions';
import { readAddress, writeAddress } from './state/address';
import { countedProjet } from './state/lists';
import { emptyState, type State } from './state/state';

type Rules = typeof import('./answer/answer');

/**
 * The state of the simulator and what the library answers to it. The library and the editions are
 * loaded once there is something to assess: until then the page is a form.
 */
export function useSimulator(locale: Locale) {
  const state = shallowRef<State>(emptyState);
  const rules = shallowRef<Rules | null>(null);
  const editions = shallowRef<ReadonlyMap<string, Edition>>(new Map());
  const isFailed = ref(false);

  const load = async (ids: readonly string[]) => {
    try {
      const missing = ids.filter((id) => !editions.value.has(id));
      const [loaded, ...found] = await Promise.all([
        import('./answer/answer'),
        ...missing.map((id) => editionLoaders[id]?.()),
      ]);
      const known = found.filter((one): one is Edition => one !== undefined);
      editions.value = new Map([...editions.value, ...known.map((one) => [one.id, one] as const)]);
      rules.value = loaded;
      isFailed.value = false;
    } catch {
      isFailed.value = true;
    }
  };

  const allIds = Object.keys(editionLoaders);
  const allEditions = computed(() => allIds.flatMap((id) => editions.value.get(id) ?? []));
  const checked = computed(() => {
    if (countedProjet(state.value.projet) === null) return { kind: 'empty' } as const;
    return rules.value?.checkProjet(state.value, locale) ?? null;
  });
  /** The project where it can be assessed, whether or not an edition is chosen. */
  const projet = computed(() => (isProjet(checked.value) ? checked.value : null));
  const edition = computed(() =>
    editionOf(state.value.edition, projet.value, rules.value, allEditions.value),
  );
  const answer = computed<Answer | null>(() => {
    if (!isProjet(checked.value)) return checked.value;
    if (rules.value === null || edition.value === null) return null;
    return rules.value.answer(edition.value, checked.value, state.value, locale);
  });

  const previous = useLeft(edition, projet);
  watch(state, ({ edition: id, projet }) => {
    if (countedProjet(projet) !== null) void load(id === null ? allIds : [id]);
  });
  useAddress(state);
  const isLoading = computed(() => {
    const ids = state.value.edition === null ? allIds : [state.value.edition];
    return rules.value === null || ids.some((id) => !editions.value.has(id));
  });
  return {
    state,
    previous,
    isLoading,
    projet,
    answer,
    edition,
    editions: allEditions,
    isFailed,
    loadAll: () => load(allIds),
  };
}

function isProjet<Other extends { readonly kind: string }>(
  checked: Projet | Other | null,
): checked is Projet {
  return checked !== null && !('kind' in checked);
}

function editionOf(
  chosen: string | null,
  projet: Projet | null,
  rules: Rules | null,
  editions: readonly Edition[],
): Edition | null {
  if (chosen !== null) return editions.find(({ id }) => id === chosen) ?? null;
  if (rules === null || projet === null) return null;
  const isAll = editions.length === Object.keys(editionLoaders).length;
  return isAll ? rules.chooseEdition(editions, projet) : null;
}

/** The edition that was left for the one that is assessed, while there is a project to compare. */
function useLeft(edition: Ref<Edition | null>, projet: Ref<Projet | null>): Ref<Edition | null> {
  const left = shallowRef<Edition | null>(null);
  let last: Edition | null = null;
  watch([edition, projet], ([now, project]) => {
    if (project === null) {
      last = null;
      left.value = null;
    } else if (now !== null) {
      if (last !== null && last.id !== now.id) left.value = last;
      last = now;
    }
  });
  return left;
}

/** Keeps the state in the address, and follows an address that is opened. */
function useAddress(state: ShallowRef<State>): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const restore = async () => {
    const restored = await readAddress(location.hash);
    if (restored !== null) state.value = restored;
  };
  const keep = async () => {
    const hash = state.value === emptyState ? '' : `#${await writeAddress(state.value)}`;
    history.replaceState(history.state, '', location.pathname + location.search + hash);
  };
  watch(state, () => {
    clearTimeout(timer);
    timer = setTimeout(keep, 200);
  });
  onMounted(() => {
    void restore();
    addEventListener('hashchange', restore);
  });
  onBeforeUnmount(() => {
    clearTimeout(timer);
    removeEventListener('hashchange', restore);
  });
}
