import { formatDay, formatInstant, MarkShape } from '#libs/kit/ui';
import type { ObligationView } from '../contract.js';
import { timelineOf } from './timeline.js';

/** A date has no time of day to show. */
const when = (at: string): string => (at.length === 10 ? formatDay(at) : formatInstant(at));

/** The history of a promise, the newest first. */
export const TimelineList = ({ obligation }: { readonly obligation: ObligationView }) => (
  <ol className="obligation-timeline">
    {timelineOf(obligation).map(({ key, at, mark, text }) => (
      <li key={key}>
        <MarkShape kind={mark} />
        <span>{text}</span>
        <small className="muted">{when(at)}</small>
      </li>
    ))}
  </ol>
);
