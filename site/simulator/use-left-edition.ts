import type { Edition, Projet } from 'esms-numerique';
import { type Ref, shallowRef, watch } from 'vue';

/** The edition that was left for the one that is assessed, while there is a project to compare. */
export function useLeftEdition(
  edition: Ref<Edition | null>,
  projet: Ref<Projet | null>,
): Ref<Edition | null> {
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
