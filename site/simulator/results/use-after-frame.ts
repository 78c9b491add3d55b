import { onBeforeUnmount, type ShallowRef, shallowRef, watch } from 'vue';

/**
 * What a source says, one frame later: for what takes long to show and isn't the first thing that
 * is looked for. The frame with the verdict doesn't wait for it, and no key stroke is left out.
 */
export function useAfterFrame<Value>(source: () => Value): ShallowRef<Value> {
  const shown = shallowRef(source()) as ShallowRef<Value>;
  let frame: number | undefined;
  const follow = () => {
    frame = undefined;
    shown.value = source();
  };
  watch(source, () => {
    frame ??= requestAnimationFrame(() => setTimeout(follow));
  });
  onBeforeUnmount(() => {
    if (frame !== undefined) cancelAnimationFrame(frame);
  });
  return shown;
}
