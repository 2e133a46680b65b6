import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { obligation_many_back, obligation_many_empty, obligation_many_empty_next, obligation_many_note, obligation_many_title } from '#messages';
import { ButtonLink, EmptyState, Loaded, Page, Stack, useLiveRefresh, useRules, useView } from '#libs/kit/ui';
import type { ClaimItem, ClaimsView } from '../contract.js';
import { needsALook } from '../domain/claim-flags.js';
import { obligationPermissions } from '../permissions.js';
import { BatchBar } from './batch-bar.js';
import { BatchOutcomes, type Answered } from './batch-outcomes.js';
import { BatchTable } from './batch-table.js';
import './obligation.css';

/** Everything that waits for our verification: what needs a look first and not chosen, the rest chosen, one key for what is chosen. */
export default function VerifyMany() {
  const { cid = '' } = useParams();
  const path = `/consortia/${cid}/claims`;
  const claims = useView<ClaimsView>(path);
  useLiveRefresh(`consortium:${cid}`, path);
  return (
    <Page
      title={obligation_many_title()}
      note={obligation_many_note()}
      actions={<ButtonLink to={`/consortia/${cid}/ledger`}>{obligation_many_back()}</ButtonLink>}
    >
      <Loaded of={claims}>{({ items }) => <Claims cid={cid} items={items} />}</Loaded>
    </Page>
  );
}

function Claims({ cid, items }: { readonly cid: string; readonly items: readonly ClaimItem[] }) {
  const may = useRules(obligationPermissions);
  // What the reader changed; what comes while the page is open is chosen by its kind.
  const [changed, setChanged] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [answered, setAnswered] = useState<readonly Answered[]>([]);
  const ours = items.filter(
    ({ awaits }) => awaits !== null && may('verify', 'Obligation', { consortiumId: cid, parties: [{ organizationId: awaits.id }] }),
  );
  const chosen = ours.filter((claim) => changed.get(claim.id) ?? !needsALook(claim));
  const put = (claim: ClaimItem, on: boolean): void => setChanged((now) => new Map(now).set(claim.id, on));
  const table = { cid, isChosen: (claim: ClaimItem) => chosen.includes(claim), onChoose: put };
  return (
    <Stack>
      <BatchOutcomes answered={answered} onClear={() => setAnswered([])} />
      {ours.length === 0 && answered.length === 0 && (
        <EmptyState title={obligation_many_empty()} action={<Link to={`/consortia/${cid}/ledger`}>{obligation_many_back()}</Link>}>
          {obligation_many_empty_next()}
        </EmptyState>
      )}
      <BatchTable {...table} exceptions rows={ours.filter(needsALook)} />
      <BatchTable {...table} exceptions={false} rows={ours.filter((claim) => !needsALook(claim))} />
      {ours.length > 0 && (
        <BatchBar
          cid={cid}
          chosen={chosen}
          of={ours.length}
          onAll={(on) => setChanged(new Map(ours.map(({ id }) => [id, on])))}
          onAnswered={(done) => {
            setAnswered((before) => [...done, ...before]);
            setChanged(new Map());
          }}
        />
      )}
    </Stack>
  );
}
