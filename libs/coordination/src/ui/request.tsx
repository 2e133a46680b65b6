import './coordination.css';
import { Link, useParams } from 'react-router';
import { coordination_view_all, coordination_view_by, coordination_view_said, coordination_view_who } from '#messages';
import { Card, Columns, inLocale, Loaded, Page, useLiveRefresh, useRules, useView } from '#libs/kit/ui';
import type { CoordinationView } from '../contract.js';
import { coordinationPermissions } from '../permissions.js';
import { Addressees } from './addressees.js';
import { RequestActs } from './request-acts.js';
import { RequestState } from './request-state.js';
import { Said } from './said.js';

/** One request: what was asked and answered, who answers by when, and whose turn it is. */
export default function Request() {
  const { rid = '' } = useParams();
  const request = useView<CoordinationView>(`/coordination/${rid}`);
  return <Loaded of={request}>{(loaded) => <RequestPage request={loaded} />}</Loaded>;
}

function RequestPage({ request }: { readonly request: CoordinationView }) {
  const may = useRules(coordinationPermissions);
  const { consortiumId, secretariatId } = request;
  const inside = may('read', 'Coordination', { consortiumId, secretariatId, addressees: [] });
  const ours = request.addressees.find(({ organization }) => may('answer', 'Coordination', { speaksForId: organization.id }));
  const topic = inside ? `consortium:${consortiumId}` : ours ? `organization:${ours.organization.id}` : null;
  useLiveRefresh(topic, `/coordination/${request.id}`);
  return (
    <Page
      title={inLocale(request.topic)}
      over={<RequestState request={request} />}
      note={
        <>
          {request.consortiumName} · {coordination_view_by({ name: request.requester.name })} ·{' '}
          <Link className="no-print" to={inside ? `/consortia/${consortiumId}/coordination` : '/coordination'}>
            {coordination_view_all()}
          </Link>
        </>
      }
      actions={<RequestActs request={request} />}
    >
      <Columns wide="first">
        <Card title={coordination_view_said()}>
          <Said request={request} />
        </Card>
        <Card title={coordination_view_who()}>
          <Addressees request={request} />
        </Card>
      </Columns>
    </Page>
  );
}
