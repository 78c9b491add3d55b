import type { Page } from 'playwright-core';

/** What one key stroke took, in milliseconds from its input event. */
export interface Stroke {
  /** Until the page says the new answer: all that scripts do. */
  readonly script: number;
  /** Until the page is laid out anew, too. */
  readonly layout: number;
  /** Until a frame that shows it is painted: it waits for the screen, so it is 8 ms on an average of nothing. */
  readonly frame: number;
}

/** Types a number into the first lot again and again, at the pace of somebody who types fast. */
export async function typeAndTime(page: Page, strokes: number): Promise<readonly Stroke[]> {
  return await page.evaluate(async (count) => {
    const field = document.querySelector<HTMLInputElement>('[data-field="/esms/0/nombre"]');
    if (field === null) throw new Error('No field to type into');
    const rest = (most: number) =>
      new Promise((resolve) => setTimeout(resolve, 80 + Math.random() * most));
    const stroke = (value: string) =>
      new Promise<Stroke>((resolve) => {
        const started = performance.now();
        const since = () => performance.now() - started;
        let script = 0;
        let layout = 0;
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        // After the update of the page, which the event has put into the queue before.
        queueMicrotask(() => {
          script = since();
          document.body.getBoundingClientRect();
          layout = since();
        });
        requestAnimationFrame(() => {
          // A message comes after the frame is painted.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve({ script, layout, frame: since() });
          port2.postMessage(null);
        });
      });
    const measured: Stroke[] = [];
    for (let index = 0; index < count; index += 1) {
      await rest(60);
      measured.push(await stroke(index % 2 === 0 ? '7' : '6'));
    }
    return measured;
  }, strokes);
}
