import { nameRegion } from '../regions';
import type { Opening } from './opening';

/** What a fact of the funding is, from its code: `quantite.acquisition`. */
export function nameFact(reference: string, opening: Opening): string {
  const { facts } = opening.words;
  const [kind, first = '', second] = reference.split('.');
  switch (kind) {
    case 'quantite':
      return second === undefined
        ? facts.asked(labelOf(first, opening))
        : facts.askedIn(labelOf(first, opening), nameRegion(second));
    case 'condition':
      return facts.condition(labelOf(first, opening));
    case 'finances':
      return facts.paid(labelOf(first, opening));
    case 'heures':
      return first === 'total' ? facts.allHours : facts.essentialHours;
    case 'esms':
      if (first === 'region') return facts.inRegion(nameRegion(second ?? ''));
      return first === 'services' ? facts.services : facts.entry(String(Number(first) + 1));
    default:
      return reference;
  }
}

/** What stands at a place of the report: the grant, or one of its lines. */
export function nameReference(pointer: string, { report, voice, words }: Opening): string {
  const index = /^\/funding\/lines\/(\d+)\/step$/.exec(pointer)?.[1];
  const line = index === undefined ? undefined : report.funding.lines[Number(index)];
  return line === undefined ? words.numbers.grant : words.numbers.line(voice.say(line.label));
}

function labelOf(line: string, { report, voice }: Opening): string {
  const label = report.funding.lines.find(({ code }) => code === line)?.label;
  return label === undefined ? line : voice.say(label);
}
