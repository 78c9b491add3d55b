import type { JsonPointer } from '../../kernel/json-pointer';
import type { Text } from '../../model/text';

/** A notice in both languages, before the report takes its French. */
export interface NoticeDraft {
  readonly code: string;
  readonly path?: JsonPointer;
  readonly text: Text;
}
