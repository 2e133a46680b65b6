import {
  training_hours_long,
  training_hours_reason,
  training_hours_state,
  training_hours_what,
  training_hours_when,
  training_hours_who,
} from '#messages';
import { formatDay, formatTime, Mark, Tag, type Column } from '#libs/kit/ui';
import type { HoursView } from '../contract.js';
import { lengthText } from './length-text.js';
import { exceptionWord, hoursMark, hoursWord } from './words.js';

/** When an interval was, in Shanghai time. */
export const spanOf = (hours: HoursView): string => `${formatDay(hours.day)} ${formatTime(hours.from)}–${hours.to ? formatTime(hours.to) : '…'}`;

/** The columns every list of hours shares. */
export const hoursColumns = (): readonly Column<HoursView>[] => [
  {
    key: 'state',
    head: training_hours_state(),
    place: 'mark',
    cell: (hours) => <Mark kind={hoursMark[hours.status]} word={hoursWord[hours.status]()} />,
  },
  { key: 'who', head: training_hours_who(), place: 'title', cell: (hours) => hours.name },
  { key: 'when', head: training_hours_when(), place: 'half', cell: (hours) => <span className="number">{spanOf(hours)}</span> },
  { key: 'long', head: training_hours_long(), place: 'number', cell: (hours) => lengthText(hours.minutes) },
  { key: 'what', head: training_hours_what(), place: 'wide', cell: (hours) => <What hours={hours} /> },
];

const What = ({ hours }: { readonly hours: HoursView }) => (
  <>
    {hours.exceptions.map((exception) => (
      <Tag key={exception} tone="amber">
        {exceptionWord[exception]()}
      </Tag>
    ))}{' '}
    {hours.note}
    {hours.reason && <span className="rust"> {training_hours_reason({ reason: hours.reason })}</span>}
  </>
);
