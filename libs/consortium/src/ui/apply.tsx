import { useParams } from 'react-router';
import {
  consortium_apply,
  consortium_apply_effect,
  consortium_apply_for,
  consortium_apply_kind,
  consortium_apply_nobody,
  consortium_apply_note,
  consortium_apply_open,
  consortium_apply_said,
  consortium_apply_secretariat,
  consortium_apply_title,
  consortium_apply_waits,
  consortium_apply_yes,
  consortium_decline_effect,
  consortium_apply_back,
  consortium_apply_back_said,
} from '#messages';
import { ButtonLink, Card, DataTable, EmptyState, Facts, inLocale, Loaded, Mark, Page, send, Stack, useView } from '#libs/kit/ui';
import type { EntranceView } from '../contract.js';
import { MemberAct } from './member-act.js';

type Applicant = EntranceView['applicants'][number];

/** The door of a consortium: who was given its address may apply here for an organization it speaks for. */
export default function Apply() {
  const { cid = '' } = useParams();
  const entrance = useView<EntranceView>(`/consortia/${cid}/entrance`);
  return (
    <Page title={consortium_apply_title()} note={consortium_apply_note()}>
      <Loaded of={entrance}>{(loaded) => <Entrance entrance={loaded} />}</Loaded>
    </Page>
  );
}

const Entrance = ({ entrance }: { readonly entrance: EntranceView }) => (
  <Stack>
    <Card title={entrance.name}>
      <Facts
        items={[
          [consortium_apply_kind(), inLocale(entrance.kindNames)],
          [consortium_apply_secretariat(), entrance.secretariat.name],
        ]}
      />
    </Card>
    <Card title={consortium_apply_for()} flush>
      <DataTable
        caption={consortium_apply_for()}
        rows={entrance.applicants}
        id={({ organization }) => organization.id}
        empty={<EmptyState title={consortium_apply_nobody()} />}
        columns={[
          { key: 'name', head: consortium_apply_for(), place: 'title', cell: ({ organization }) => <b>{organization.name}</b> },
          { key: 'state', place: 'half', cell: (applicant) => <Standing applicant={applicant} /> },
          { key: 'act', place: 'actions', cell: (applicant) => <Act consortiumId={entrance.id} applicant={applicant} /> },
        ]}
      />
    </Card>
  </Stack>
);

const belongs = ({ status }: Applicant): boolean => status === 'ACTIVE' || status === 'SUSPENDED' || status === 'INVITED' || status === 'LEADING';

function Standing({ applicant }: { readonly applicant: Applicant }) {
  if (applicant.status === 'APPLIED') return <Mark kind="claimed" word={consortium_apply_waits()} />;
  return belongs(applicant) ? <Mark kind="verified" word={consortium_apply_yes()} /> : <>—</>;
}

function Act({ consortiumId, applicant }: { readonly consortiumId: string; readonly applicant: Applicant }) {
  const { organization, membershipId, version, status } = applicant;
  if (belongs(applicant))
    return (
      <ButtonLink small kind="quiet" to={`/consortia/${consortiumId}/members`}>
        {consortium_apply_open()}
      </ButtonLink>
    );
  if (status === 'APPLIED' && membershipId !== null)
    return (
      <MemberAct
        kind="quiet"
        label={consortium_apply_back()}
        send={() => send('POST', `/memberships/${membershipId}/refusal`, {}, { ifMatch: version ?? undefined })}
        said={consortium_apply_back_said()}
        confirm={consortium_apply_back()}
        effects={[{ mark: 'overdue', text: consortium_decline_effect() }]}
      />
    );
  return (
    <MemberAct
      kind="primary"
      label={consortium_apply()}
      send={() => send('POST', `/consortia/${consortiumId}/applications`, { organizationId: organization.id })}
      said={consortium_apply_said()}
      confirm={consortium_apply()}
      effects={[{ mark: 'claimed', text: consortium_apply_effect({ name: organization.name }) }]}
    />
  );
}
