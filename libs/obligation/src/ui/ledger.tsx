import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import {
  obligation_export,
  obligation_filter,
  obligation_import_button,
  obligation_ledger_note,
  obligation_ledger_title,
  obligation_many_title,
  obligation_register,
} from '#messages';
import {
  addressOf,
  Button,
  ButtonLink,
  Chips,
  Loaded,
  Page,
  Stack,
  useIsDissolved,
  useLiveRefresh,
  useRules,
  useSession,
  useView,
} from '#libs/kit/ui';
import { consortiaOf } from '#libs/kernel';
import type { ConsortiumView } from '#libs/consortium/contract';
import type { LedgerFilter, LedgerRow, LedgerView, ObligationDraft } from '../contract.js';
import { obligationPermissions, verifierRoles } from '../permissions.js';
import { DraftPromises } from './draft-promises.js';
import { filterText } from './filter-text.js';
import { LaidDrafts } from './laid-drafts.js';
import { LedgerTable } from './ledger-table.js';
import { ObligationPeek } from './obligation-peek.js';
import { places, type Place } from './promise-detail.js';
import type { OwnBeginning } from './register-own.js';
import { RegisterPromise } from './register-promise.js';

/** What the reader came for, where it is our turn. */
const placeOf: Readonly<Record<NonNullable<LedgerRow['turn']>, Place | null>> = {
  AGREE: null,
  KEY: 'verification',
  VERIFY: 'verification',
  WAIVE: 'waivers',
  RULE: 'verification',
};
const filters = Object.keys(filterText) as LedgerFilter[];

/** Who owes whom what by when, and what proves it. What is open and filtered is in the address, so it can be sent to a colleague. */
export default function Ledger() {
  const { cid = '' } = useParams();
  const path = `/consortia/${cid}/obligations`;
  const chips = useView<LedgerView>(path, { filter: 'all', limit: 1 });
  useLiveRefresh(`consortium:${cid}`, path, '/obligations');
  return <Loaded of={chips}>{({ counts }) => counts && <LedgerPage cid={cid} counts={counts} />}</Loaded>;
}

/** The words of what a promise comes of, in the address: a decision of minutes, a line of a list. */
const beginningOf = (search: URLSearchParams): OwnBeginning | undefined =>
  search.get('new') === 'own'
    ? {
        name: (search.get('name') ?? '').slice(0, 60),
        clause: (search.get('clause') ?? '').slice(0, 200),
        decisionId: search.get('decision') ?? undefined,
      }
    : undefined;

function LedgerPage({ cid, counts }: { readonly cid: string; readonly counts: NonNullable<LedgerView['counts']> }) {
  const [search, setSearch] = useSearchParams();
  const [rowId, setRowId] = useState<string | null>(null);
  const [draft, setDraft] = useState<ObligationDraft | null>(null);
  const { actor } = useSession();
  const consortium = useView<ConsortiumView>(`/consortia/${cid}`);
  const member = consortiaOf(actor).includes(cid);
  const wanted = search.get('filter') as LedgerFilter | null;
  const filter = wanted && filters.includes(wanted) ? wanted : counts.turn > 0 ? 'turn' : 'all';
  const shown = member ? filters : filters.filter((one) => one === 'overdue' || one === 'all');
  const putAll = (values: Readonly<Record<string, string | null>>): void =>
    setSearch((now) => {
      const next = new URLSearchParams(now);
      for (const [name, value] of Object.entries(values)) {
        if (value === null) next.delete(name);
        else next.set(name, value);
      }
      return next;
    });
  const put = (name: string, value: string | null): void => putAll({ [name]: value });
  return (
    <Page
      title={obligation_ledger_title()}
      over={consortium.data?.name}
      note={obligation_ledger_note()}
      actions={<LedgerActions cid={cid} filter={filter} onRegister={() => put('new', '1')} />}
    >
      <Stack>
        <LaidDrafts cid={cid} />
        <DraftPromises
          cid={cid}
          onPropose={(chosen) => {
            setDraft(chosen);
            put('new', '1');
          }}
        />
        <Chips
          label={obligation_filter()}
          value={filter}
          onChange={(value) => put('filter', value)}
          options={shown.map((value) => ({ value, label: filterText[value](), count: counts[value] }))}
        />
        <LedgerTable
          cid={cid}
          filter={filter}
          openId={search.get('open')}
          openRowId={rowId}
          onOpen={(row) => {
            setRowId(row.rowId);
            putAll({ open: row.obligationId, at: row.turn && placeOf[row.turn] });
          }}
          onAll={() => put('filter', 'all')}
        />
      </Stack>
      <ObligationPeek
        id={search.get('open')}
        place={places.find((place) => place === search.get('at')) ?? null}
        onClose={() => putAll({ open: null, at: null })}
      />
      <RegisterPromise
        key={search.get('new') ?? ''}
        cid={cid}
        open={search.get('new') !== null}
        draft={draft}
        begins={beginningOf(search)}
        onClose={() => {
          setDraft(null);
          putAll({ new: null, name: null, clause: null, decision: null });
        }}
        onDone={(id) => {
          setDraft(null);
          setSearch({ open: id });
        }}
      />
    </Page>
  );
}

interface LedgerActionsProps {
  readonly cid: string;
  readonly filter: LedgerFilter;
  readonly onRegister: () => void;
}

/** What the reader may do with the ledger as a whole. */
function LedgerActions({ cid, filter, onRegister }: LedgerActionsProps) {
  const { actor } = useSession();
  const may = useRules(obligationPermissions);
  const dissolved = useIsDissolved(cid);
  const consortium = useView<ConsortiumView>(`/consortia/${cid}`);
  const lays = consortium.data !== undefined && may('draft', 'Obligation', { consortiumId: cid, secretariatId: consortium.data.secretariat.id });
  const proposes = consortiaOf(actor, 'DELEGATE').includes(cid);
  return (
    <>
      <a className="button plain" href={addressOf(`/consortia/${cid}/ledger.xlsx`, { filter })} download>
        {obligation_export()}
      </a>
      {!dissolved && consortiaOf(actor, ...verifierRoles).includes(cid) && (
        <ButtonLink to={`/consortia/${cid}/ledger/verify`}>{obligation_many_title()}</ButtonLink>
      )}
      {!dissolved && (proposes || lays) && <ButtonLink to={`/consortia/${cid}/ledger/import`}>{obligation_import_button()}</ButtonLink>}
      {!dissolved && proposes && (
        <Button kind="primary" onClick={onRegister}>
          {obligation_register()}
        </Button>
      )}
    </>
  );
}
