import type { Calendar } from '../../model/edition';
import { type Block, type Item, item, strong } from '../document/block';
import { showDate } from '../figures';
import { nameArs } from '../regions';
import { tellChosen } from '../rules/terms';
import { section, tellCitations } from './identity';
import { type Reading, tellDependences } from './reading';

/** When files may be lodged, by authority. */
export function tellCalendars(reading: Reading): readonly Block[] {
  const { edition, voice, text } = reading;
  const words = voice.words.edition;
  const items = edition.calendars.map((calendar) => {
    const { authority, note, citations } = calendar;
    const name = authority === 'national' ? words.calendar.national : nameArs(authority);
    return item(
      [strong(name)],
      [
        ...tellWindows(calendar, reading),
        ...(note === undefined ? [] : [item([text(note)])]),
        ...tellCitations(citations, reading),
      ],
    );
  });
  return section(words.sections.calendars, [
    tellPeriod(reading),
    ...items,
    ...tellWindowBetween(reading),
  ]);
}

function tellPeriod(reading: Reading): Item {
  const { edition, voice } = reading;
  const { from, to, citations } = edition.periode;
  const words = voice.words.edition.calendar;
  const days = words.window(showDate(from, voice), showDate(to, voice));
  return item([strong(words.period)], [item([days]), ...tellCitations(citations, reading)]);
}

function tellWindowBetween(reading: Reading): readonly Item[] {
  const { edition, terms } = reading;
  const { windowBetween } = edition;
  if (windowBetween === undefined) return [];
  return [
    item(
      tellChosen(windowBetween, (chosen) => [terms.words.windowBetween[chosen]], terms),
      tellDependences(windowBetween, reading),
    ),
  ];
}

function tellWindows({ windows }: Calendar, { voice, text }: Reading): readonly Item[] {
  const words = voice.words.edition.calendar;
  if (windows.length === 0) return [item([words.noWindow])];
  return windows.map(({ from, to, committee }) => {
    const last = showDate(to, voice);
    const days = from === null ? words.until(last) : words.window(showDate(from, voice), last);
    return item([days, committee === undefined ? '' : ` (${words.committee}${text(committee)})`]);
  });
}
