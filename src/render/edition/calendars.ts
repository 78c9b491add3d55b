import type { Calendar } from '../../model/edition';
import { type Block, type Item, item, strong } from '../document/block';
import { showDate } from '../figures';
import { nameArs } from '../regions';
import { section, tellCitations } from './identity';
import type { Reading } from './reading';

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
  return section(words.sections.calendars, items);
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
