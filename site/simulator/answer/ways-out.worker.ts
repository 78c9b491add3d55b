import { findWaysOut, type WaysOutQuestion } from './ways-out';

self.addEventListener('message', ({ data }: MessageEvent<WaysOutQuestion>) => {
  self.postMessage(findWaysOut(data));
});
