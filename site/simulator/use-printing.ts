import { onBeforeUnmount, onMounted, type Ref, ref } from 'vue';

/**
 * The day on which the page is being printed; null while it isn't. What can be unfolded in the
 * results is printed unfolded, whoever asks for the print: the page or the browser.
 */
export function usePrinting(): Ref<string | null> {
  const day = ref<string | null>(null);
  let folded: readonly HTMLDetailsElement[] = [];
  const begin = () => {
    day.value = today();
    folded = [
      ...document.querySelectorAll<HTMLDetailsElement>(
        '.simulator :is(.results, .compare) details:not([open])',
      ),
    ];
    for (const details of folded) details.open = true;
  };
  const end = () => {
    day.value = null;
    for (const details of folded) details.open = false;
    folded = [];
  };
  onMounted(() => {
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
  });
  onBeforeUnmount(() => {
    removeEventListener('beforeprint', begin);
    removeEventListener('afterprint', end);
  });
  return day;
}

/** The day where the user is, as a civil date. */
function today(): string {
  const now = new Date();
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
