import {
  demand_age,
  demand_age_all,
  demand_age_over_90,
  demand_age_to_30,
  demand_age_to_90,
  demand_filter,
  demand_filter_answered,
  demand_filter_closed,
  demand_filter_draft,
  demand_filter_offered,
  demand_filter_open,
  demand_scope,
  demand_scope_all,
  demand_scope_mine,
} from '#messages';
import { Chips, useView } from '#libs/kit/ui';
import type { Age, DemandFilter, DemandsView, ListKind } from '../contract.js';
import { useKeeping } from './use-keeping.js';

export interface Narrowed {
  readonly filter: DemandFilter;
  readonly mine: boolean;
  readonly age: Age | null;
}

interface DemandFiltersProps {
  readonly cid: string;
  readonly kind: ListKind;
  readonly narrowed: Narrowed;
  readonly onChange: (values: Readonly<Record<string, string | null>>) => void;
}

const states: Readonly<Record<DemandFilter, () => string>> = {
  open: demand_filter_open,
  answered: demand_filter_answered,
  closed: demand_filter_closed,
  draft: demand_filter_draft,
};
const ageNames: Readonly<Record<Age, () => string>> = { TO_30: demand_age_to_30, TO_90: demand_age_to_90, OVER_90: demand_age_over_90 };

/** State, whose, and how long a need has waited: the figure of unmatched demand by age, each number a filter. */
export function DemandFilters({ cid, kind, narrowed: { filter, mine, age }, onChange }: DemandFiltersProps) {
  const { data } = useView<DemandsView>(`/consortia/${cid}/demands`, { kind, scope: mine ? 'mine' : 'all', limit: 1 });
  const counts = data?.counts;
  const keeper = useKeeping(cid).keepersOf(kind).length > 0;
  const shown = (['open', 'answered', 'closed', 'draft'] as const).filter(
    (one) => (one !== 'draft' || keeper) && (one !== 'answered' || kind !== 'SUPPLY'),
  );
  return (
    <div className="demand-filters">
      <Chips
        label={demand_filter()}
        value={filter}
        onChange={(value) => onChange({ filter: value, age: null })}
        options={shown.map((value) => ({
          value,
          label: value === 'open' && kind === 'SUPPLY' ? demand_filter_offered() : states[value](),
          ...(counts ? { count: counts[value] } : {}),
        }))}
      />
      {keeper && (
        <Chips
          label={demand_scope()}
          value={mine ? 'mine' : 'all'}
          onChange={(value) => onChange({ scope: value === 'mine' ? 'mine' : null })}
          options={[
            { value: 'all', label: demand_scope_all() },
            { value: 'mine', label: demand_scope_mine() },
          ]}
        />
      )}
      {kind !== 'SUPPLY' && filter === 'open' && (
        <Chips
          label={demand_age()}
          value={age ?? 'ALL'}
          onChange={(value) => onChange({ age: value === 'ALL' ? null : value })}
          options={[
            { value: 'ALL', label: demand_age_all() },
            ...(Object.keys(ageNames) as Age[]).map((value) => ({
              value,
              label: ageNames[value](),
              ...(counts ? { count: counts.ages[value] } : {}),
            })),
          ]}
        />
      )}
    </div>
  );
}
