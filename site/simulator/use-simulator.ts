import type { Edition } from 'esms-numerique';
import { computed, shallowRef, watch } from 'vue';
import type { Answer } from './answer/answer';
import type { Checked } from './answer/check-projet';
import { type Issues, noIssues } from './state/issues';
import { keepEqual } from './state/keep-equal';
import { countedProjet } from './state/lots';
import { emptyState, type State } from './state/state';
import { useAddress } from './use-address';
import { useLeftEdition } from './use-left-edition';
import { allIds, useRules } from './use-rules';
import type { FormWords } from './words';

/**
 * The state of the simulator and what the library answers to it. The library and the editions are
 * loaded once there is something to assess: until then the page is a form.
 */
export function useSimulator(words: FormWords) {
  const state = shallowRef<State>(emptyState);
  const { rules, editions, load, has, isFailed } = useRules();

  // One after the other, so that what a key stroke doesn't touch isn't computed again.
  const draft = computed(() => state.value.projet);
  const chosen = computed(() => state.value.edition);
  const tariffs = computed(() => state.value.tariffs);
  const readings = computed(() => state.value.readings);

  const checked = computed<Checked | null>(() => {
    if (countedProjet(draft.value) === null) return { kind: 'empty' };
    return rules.value?.checkProjet(draft.value, words) ?? null;
  });
  /** The project where it can be assessed, whether or not an edition is chosen. */
  const projet = computed(() => (checked.value?.kind === 'valid' ? checked.value.projet : null));
  const edition = computed<Edition | null>(() => {
    const { value: id } = chosen;
    if (id !== null) return editions.value.find((one) => one.id === id) ?? null;
    if (rules.value === null || projet.value === null || !has(allIds)) return null;
    return rules.value.chooseEdition(editions.value, projet.value);
  });
  const terms = computed(() =>
    rules.value === null || edition.value === null
      ? null
      : rules.value.termsOf(edition.value, tariffs.value, readings.value, words.locale),
  );
  const answer = computed<Answer | null>((last) => {
    if (checked.value === null || checked.value.kind !== 'valid') return checked.value;
    if (rules.value === null || terms.value === null) return null;
    return rules.value.answer(terms.value, checked.value.projet, last);
  });
  const issues = computed<Issues>((last) => keepEqual(last, issuesOf(checked.value)));

  const needed = (id: string | null) => (id === null ? allIds : [id]);
  watch(state, ({ edition: id, projet }) => {
    if (countedProjet(projet) !== null) void load(needed(id));
  });
  useAddress(state);
  return {
    state,
    projet,
    edition,
    answer,
    issues,
    previous: useLeftEdition(edition, projet),
    editions,
    isLoading: computed(() => !has(needed(chosen.value))),
    isFailed,
    loadAll: () => load(allIds),
  };
}

/** The first thing that is wrong with each field. */
function issuesOf(checked: Checked | null): Issues {
  if (checked?.kind !== 'invalid') return noIssues;
  return Object.fromEntries(
    checked.issues.map(({ pointer, here }) => [pointer, here] as const).reverse(),
  );
}
