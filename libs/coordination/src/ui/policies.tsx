import './coordination.css';
import { useParams, useSearchParams } from 'react-router';
import {
  coordination_policy_all,
  coordination_policy_empty,
  coordination_policy_filter,
  coordination_policy_note,
  coordination_policy_ours,
  coordination_policy_title,
} from '#messages';
import { Chips, EmptyState, formatDate, Loaded, Page, Stack, useLiveRefresh, useView } from '#libs/kit/ui';
import type { PoliciesView } from '../contract.js';
import { PolicyCard } from './policy-card.js';

/** Policies in force, and for each member they may be for which conditions are met, not met or not known. */
export default function Policies() {
  const { cid = '' } = useParams();
  const policies = useView<PoliciesView>(`/consortia/${cid}/policies`);
  useLiveRefresh(`consortium:${cid}`, `/consortia/${cid}/policies`);
  return <Loaded of={policies}>{(loaded) => <PoliciesPage cid={cid} policies={loaded} />}</Loaded>;
}

/** Whether it is for anybody shown: those come first. */
const applies = ({ members }: PoliciesView['items'][number], ours: boolean): number => Number(members.some((member) => !ours || member.ours));

function PoliciesPage({ cid, policies: { asOf, items } }: { readonly cid: string; readonly policies: PoliciesView }) {
  const [search, setSearch] = useSearchParams();
  const haveOurs = items.some(({ members }) => members.some(({ ours }) => ours));
  const ours = haveOurs && search.get('whose') !== 'all';
  return (
    <Page title={coordination_policy_title()} note={coordination_policy_note({ day: formatDate(asOf) })}>
      <Stack>
        {haveOurs && (
          <Chips
            label={coordination_policy_filter()}
            value={ours ? 'ours' : 'all'}
            onChange={(whose) => setSearch({ whose })}
            options={[
              { value: 'ours', label: coordination_policy_ours() },
              { value: 'all', label: coordination_policy_all() },
            ]}
          />
        )}
        {items.length === 0 ? (
          <EmptyState title={coordination_policy_empty()} />
        ) : (
          [...items]
            .sort((a, b) => applies(b, ours) - applies(a, ours))
            .map((policy) => <PolicyCard key={policy.code} cid={cid} policy={policy} ours={ours} />)
        )}
      </Stack>
    </Page>
  );
}
