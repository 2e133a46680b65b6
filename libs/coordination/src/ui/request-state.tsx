import {
  coordination_state_answered,
  coordination_state_closed,
  coordination_state_closed_late,
  coordination_state_open,
  coordination_state_overdue,
  coordination_state_reused,
  coordination_state_withdrawn,
} from '#messages';
import { Mark, Tag } from '#libs/kit/ui';
import type { CoordinationItem } from '../contract.js';

type Shown = Pick<CoordinationItem, 'status' | 'overdue' | 'inTime'>;

/** Asked is promised, answered is claimed, confirmed by who asked is verified. */
export function RequestState({ request: { status, overdue, inTime } }: { readonly request: Shown }) {
  switch (status) {
    case 'OPEN':
      return overdue ? <Mark kind="overdue" word={coordination_state_overdue()} /> : <Mark kind="promised" word={coordination_state_open()} />;
    case 'ANSWERED':
      return <Mark kind="claimed" word={coordination_state_answered()} />;
    case 'CLOSED':
      if (inTime === null) return <Tag>{coordination_state_reused()}</Tag>;
      return <Mark kind="verified" word={inTime ? coordination_state_closed() : coordination_state_closed_late()} />;
    case 'WITHDRAWN':
      return <Tag>{coordination_state_withdrawn()}</Tag>;
  }
}
