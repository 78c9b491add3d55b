import { perObject } from '../kernel/per-object';
import type { Edition } from '../model/edition';
import type { Report } from '../model/report';
import { suppliedTo } from './supplied-to';
import { textsOf } from './translations';

/** What every report on an edition says alike. */
export interface ReportFrame extends Pick<Report, 'limits' | 'supplied' | 'documents'> {
  /** The English of the texts of the edition, by their French. */
  readonly texts: Readonly<Record<string, string>>;
}

/** The frame of an edition, made once. It is frozen, for all its reports share it. */
export const frameOf = /* @__PURE__ */ perObject((edition: Edition): ReportFrame => {
  const limits = edition.limits.map(({ code, missing, settledBy }) =>
    Object.freeze({ code, missing: missing.fr, settledBy: settledBy.fr }),
  );
  const documents = edition.documents.map((document) => [document.id, document]);
  return {
    limits: Object.freeze(limits),
    supplied: Object.freeze(suppliedTo(edition).map((one) => Object.freeze(one))),
    documents: Object.freeze(Object.fromEntries(documents)),
    texts: Object.freeze(textsOf(edition)),
  };
});
