import './charter.css';
import './motion.css';
import { useParams } from 'react-router';
import {
  consortium_charter_amending,
  consortium_charter_edit,
  consortium_charter_hash,
  consortium_charter_note,
  consortium_charter_signatures,
  consortium_charter_title,
  consortium_governance_amend,
  consortium_motion_look,
  consortium_nav_charter,
} from '#messages';
import { ButtonLink, Card, Columns, Loaded, Page, Stack, useLiveRefresh, usePages, useRules, useView } from '#libs/kit/ui';
import { isAmendment } from '../domain/motion.js';
import type { ConsortiumView, MotionItem, MotionView } from '../contract.js';
import { consortiumPermissions } from '../permissions.js';
import { CharterArticle } from './charter-article.js';
import { HashCheck } from './hash-check.js';
import { isOnShow } from './is-on-show.js';
import { MotionActs } from './motion-acts.js';
import { MotionSignatures } from './motion-signatures.js';
import { MotionState } from './motion-words.js';
import { readCharter } from './read-charter.js';

export default function Charter() {
  const { cid = '' } = useParams();
  const consortium = useView<ConsortiumView>(`/consortia/${cid}`);
  const charter = useView<MotionView>(`/consortia/${cid}/charter`);
  useLiveRefresh(`consortium:${cid}`, `/consortia/${cid}`, '/session');
  if (consortium.data && charter.data && isOnShow(consortium) && isOnShow(charter))
    return <CharterPage consortium={consortium.data} motion={charter.data} />;
  return (
    <Page title={consortium_nav_charter()}>
      <Loaded of={consortium}>{() => <Loaded of={charter}>{(motion) => <CharterBody motion={motion} />}</Loaded>}</Loaded>
    </Page>
  );
}

function CharterPage({ consortium, motion }: { readonly consortium: ConsortiumView; readonly motion: MotionView }) {
  const actions = (
    <>
      <Changes consortium={consortium} inForce={motion.status === 'CARRIED'} />
      <MotionActs motion={motion} />
    </>
  );
  return (
    <Page
      title={consortium_charter_title({ name: consortium.name })}
      note={consortium_charter_note()}
      over={<MotionState status={motion.status} refusedBy={motion.refusal?.organization ?? null} />}
      actions={actions}
    >
      <CharterBody motion={motion} />
    </Page>
  );
}

/** How the text can change: its draft by the secretary while it is in founding, by an amendment afterwards; one that is open is shown instead. */
function Changes({ consortium: { id, secretariat }, inForce }: { readonly consortium: ConsortiumView; readonly inForce: boolean }) {
  const may = useRules(consortiumPermissions);
  const open = usePages<MotionItem>(inForce ? `/consortia/${id}/motions` : null, { state: 'OPEN' });
  const about = { id, secretariatId: secretariat.id };
  const amendment = open.items.find(({ kind }) => isAmendment(kind));
  if (!inForce)
    return may('redraft', 'Consortium', about) && <ButtonLink to={`/consortia/${id}/charter/edit`}>{consortium_charter_edit()}</ButtonLink>;
  if (amendment)
    return (
      <>
        <span className="muted">{consortium_charter_amending()}</span>
        <ButtonLink to={`/consortia/${id}/governance/${amendment.id}`}>{consortium_motion_look()}</ButtonLink>
      </>
    );
  return may('propose', 'Consortium', about) && <ButtonLink to={`/consortia/${id}/charter/amend`}>{consortium_governance_amend()}</ButtonLink>;
}

const CharterBody = ({ motion }: { readonly motion: MotionView }) => (
  <Columns wide="first">
    <Card>
      <CharterArticle charter={readCharter(motion)} />
    </Card>
    <Stack>
      <Card title={consortium_charter_signatures()}>
        <MotionSignatures motion={motion} />
      </Card>
      <Card title={consortium_charter_hash()}>
        <HashCheck motion={motion} />
      </Card>
    </Stack>
  </Columns>
);
