import { onBeforeUnmount, onMounted, type ShallowRef, watch } from 'vue';
import { readAddress, writeAddress } from './state/address';
import { emptyState, type State } from './state/state';

/** Keeps the state in the address, and follows an address that is opened. */
export function useAddress(state: ShallowRef<State>): void {
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
