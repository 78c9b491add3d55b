import type { GrappeMeasure, GrappeResult, Report } from '../../model/report';
import { type Block, heading, item, list, strong } from '../document/block';
import { showCount } from '../figures';
import { nameArs } from '../regions';
import type { Voice } from '../voice';

/** Where the group lies, how large it is and which ARS receives its file. */
export function tellGrappe({ grappe }: Report, voice: Voice): readonly Block[] {
  const { vocabulary, figures, report, colon } = voice.words;
  const { territoire, niveau, esms, og } = grappe;
  const facts: readonly (readonly [string, string])[] = [
    [
      report.grappe.territoire,
      territoire === null ? figures.unknown : vocabulary.territoire[territoire],
    ],
    [report.grappe.esms, measure(esms, voice)],
    [report.grappe.og, measure(og, voice)],
    [report.grappe.niveau, niveau === null ? figures.unknown : vocabulary.niveau[niveau]],
    ...(isNational(grappe) ? [] : [[report.grappe.arsDepot, nameDeposit(grappe, voice)] as const]),
  ];
  const items = facts.map(([label, value]) => item([strong(label), `${colon}${value}`]));
  return [heading(2, report.sections.grappe), list(items)];
}

function measure({ observed, required, gap }: GrappeMeasure, voice: Voice): string {
  const words = voice.words.report;
  if (required === null) return showCount(observed, voice);
  const asked = words.grappe.minimum(showCount(required, voice));
  const lacking =
    gap === null || gap === 0 ? '' : `, ${words.criterion.lacking(showCount(gap, voice))}`;
  return `${showCount(observed, voice)} (${asked}${lacking})`;
}

// The file of a national call goes to no ARS.
function isNational({ arsDepot, arsDepotPossibles }: GrappeResult): boolean {
  return arsDepot === null && arsDepotPossibles.length === 0;
}

const fewRegions = 6;

function nameDeposit({ arsDepot, arsDepotPossibles }: GrappeResult, voice: Voice): string {
  const words = voice.words.report.grappe;
  if (arsDepot !== null) return nameArs(arsDepot);
  const isFew = arsDepotPossibles.length <= fewRegions;
  return isFew ? words.oneOf(arsDepotPossibles.map(nameArs).join(', ')) : words.anyArs;
}
