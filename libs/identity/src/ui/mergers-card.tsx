import { useState } from 'react';
import { Button, Card, Loaded, Mark, useRules, useView, formatDay, type MarkKind } from '#libs/kit/ui';
import {
  identity_merger_declare,
  identity_merger_line,
  identity_merger_state_accepted,
  identity_merger_state_declared,
  identity_merger_state_recorded,
  identity_merger_state_refused,
  identity_merger_state_withdrawn,
  identity_mergers_none,
  identity_mergers_note,
  identity_mergers_title,
} from '#messages';
import type { MergersView, MergerView, OrganizationView } from '../contract.js';
import type { MergerState } from '../domain/merger-state.js';
import { identityPermissions } from '../permissions.js';
import { DeclareMerger } from './declare-merger.js';
import { MergerActs } from './merger-acts.js';

const marks: Readonly<Record<MergerState, MarkKind>> = {
  DECLARED: 'claimed',
  ACCEPTED: 'claimed',
  REFUSED: 'overdue',
  WITHDRAWN: 'promised',
  RECORDED: 'verified',
};

/** Mergers the organization is a side of; where it may be declared, how. Nothing where there is nothing to see or do. */
export function MergersCard({ organization }: { readonly organization: OrganizationView }) {
  const [open, setOpen] = useState(false);
  const mergers = useView<MergersView>(`/organizations/${organization.id}/mergers`);
  const mayDeclare = useRules(identityPermissions)('merge', 'Organization', organization) && organization.status === 'ADMITTED';
  const items = mergers.data?.items ?? [];
  if (!mayDeclare && items.length === 0) return null;
  const underWay = items.some(({ state, from }) => from.id === organization.id && (state === 'DECLARED' || state === 'ACCEPTED'));
  return (
    <Card
      title={identity_mergers_title()}
      note={identity_mergers_note()}
      aside={
        mayDeclare &&
        !underWay && (
          <Button small onClick={() => setOpen(true)}>
            {identity_merger_declare()}
          </Button>
        )
      }
    >
      <Loaded of={mergers}>
        {(view) =>
          view.items.length === 0 ? (
            <p className="muted">{identity_mergers_none()}</p>
          ) : (
            <ul className="tag-lines">
              {view.items.map((merger) => (
                <Line key={merger.id} merger={merger} />
              ))}
            </ul>
          )
        }
      </Loaded>
      {mayDeclare && <DeclareMerger organization={organization} open={open} onClose={() => setOpen(false)} />}
    </Card>
  );
}

const Line = ({ merger }: { readonly merger: MergerView }) => (
  <li>
    <span>
      <Mark kind={marks[merger.state]} word={stateWord(merger)} /> <b>{mergerLine(merger)}</b> <small>{formatDay(merger.on)}</small>
      {merger.reason && (
        <>
          <br />
          <small className="muted">{merger.reason}</small>
        </>
      )}
    </span>
    <MergerActs merger={merger} />
  </li>
);

/** 甲 并入 乙. */
export const mergerLine = ({ from, into }: Pick<MergerView, 'from' | 'into'>): string =>
  identity_merger_line({ from: from.shortName, into: into.shortName });

function stateWord({ state, into }: MergerView): string {
  const words: Readonly<Record<MergerState, () => string>> = {
    DECLARED: () => identity_merger_state_declared({ name: into.shortName }),
    ACCEPTED: identity_merger_state_accepted,
    REFUSED: identity_merger_state_refused,
    WITHDRAWN: identity_merger_state_withdrawn,
    RECORDED: identity_merger_state_recorded,
  };
  return words[state]();
}
