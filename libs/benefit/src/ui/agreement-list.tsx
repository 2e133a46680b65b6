import { useNavigate, useParams } from 'react-router';
import {
  benefit_agreements_empty,
  benefit_agreements_empty_next,
  benefit_agreements_new,
  benefit_agreements_note,
  benefit_agreements_open,
  benefit_agreements_signatures,
  benefit_agreements_state,
  benefit_agreements_title,
  benefit_agreements_what,
  benefit_agreements_who,
  benefit_sign_go,
  benefit_signed_of,
  benefit_who_to_whom,
} from '#messages';
import {
  ButtonLink,
  Card,
  Code,
  DataTable,
  EmptyState,
  ErrorState,
  Page,
  Skeleton,
  useLiveRefresh,
  usePages,
  useIsDissolved,
  useRules,
  type Column,
} from '#libs/kit/ui';
import type { AgreementItem } from '../contract.js';
import { benefitPermissions } from '../permissions.js';
import { StateMark } from './state-mark.js';
import { agreementMarks } from './states.js';

const columns = (): readonly Column<AgreementItem>[] => [
  { key: 'state', head: benefit_agreements_state(), place: 'mark', cell: (row) => <StateMark of={agreementMarks[row.status]} /> },
  { key: 'title', head: benefit_agreements_what(), place: 'title', cell: (row) => <Title row={row} /> },
  {
    key: 'who',
    head: benefit_agreements_who(),
    place: 'wide',
    cell: (row) => benefit_who_to_whom({ payer: row.payer.shortName, school: row.school.shortName }),
  },
  {
    key: 'signed',
    head: benefit_agreements_signatures(),
    place: 'half',
    cell: (row) => benefit_signed_of({ signed: row.signed, signers: row.signers }),
  },
  { key: 'act', place: 'actions', cell: (row) => <Act row={row} /> },
];

const Title = ({ row }: { readonly row: AgreementItem }) => (
  <>
    {row.title}
    <br />
    <Code>{row.number}</Code>
  </>
);

const Act = ({ row }: { readonly row: AgreementItem }) => (
  <ButtonLink small kind={row.toSign.length > 0 ? 'primary' : 'plain'} to={`/agreements/${row.id}`}>
    {row.toSign.length > 0 ? benefit_sign_go() : benefit_agreements_open()}
  </ButtonLink>
);

/** Every agreement of the consortium that its reader is a party of, or oversees. */
export default function AgreementList() {
  const { cid = '' } = useParams();
  const navigate = useNavigate();
  const path = `/consortia/${cid}/agreements`;
  const list = usePages<AgreementItem>(path);
  const may = useRules(benefitPermissions);
  useLiveRefresh(`consortium:${cid}`, path);
  const dissolved = useIsDissolved(cid);
  const create = !dissolved && may('draft', 'Agreement') && (
    <ButtonLink kind="primary" to={`${path}/new`}>
      {benefit_agreements_new()}
    </ButtonLink>
  );
  return (
    <Page title={benefit_agreements_title()} note={benefit_agreements_note()} actions={create}>
      {list.problem ? (
        <ErrorState problem={list.problem} onRetry={list.retry} />
      ) : list.pending ? (
        <Skeleton rows={6} tall />
      ) : (
        <Card flush>
          <DataTable
            caption={benefit_agreements_title()}
            columns={columns()}
            rows={list.items}
            id={(row) => row.id}
            onOpen={(row) => void navigate(`/agreements/${row.id}`)}
            isOurTurn={(row) => row.toSign.length > 0}
            hasMore={list.hasMore}
            loadingMore={list.loadingMore}
            onMore={list.loadMore}
            empty={
              <EmptyState title={benefit_agreements_empty()} action={create}>
                {benefit_agreements_empty_next()}
              </EmptyState>
            }
          />
        </Card>
      )}
    </Page>
  );
}
