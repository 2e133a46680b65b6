import { training_hours_confirmed, training_hours_credited, training_hours_logged, training_hours_sum_label } from '#messages';
import { formatHours, Mark } from '#libs/kit/ui';
import type { TaskHoursView } from '../contract.js';

/** The three statuses, kept apart. */
export const HoursSums = ({ minutes }: { readonly minutes: TaskHoursView['minutes'] }) => (
  <p className="counts">
    <Mark kind="claimed" word={training_hours_sum_label({ label: training_hours_logged(), hours: formatHours(minutes.logged) })} />
    <Mark kind="verified" word={training_hours_sum_label({ label: training_hours_confirmed(), hours: formatHours(minutes.confirmed) })} />
    <Mark kind="verified" word={training_hours_sum_label({ label: training_hours_credited(), hours: formatHours(minutes.credited) })} />
  </p>
);
