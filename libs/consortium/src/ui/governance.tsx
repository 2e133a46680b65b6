import './charter.css';
import './motion.css';
import { useParams } from 'react-router';
import {
  consortium_governance_amend,
  consortium_governance_invite,
  consortium_governance_model,
  consortium_governance_note,
  consortium_governance_title,
} from '#messages';
import { ButtonLink, Loaded, Page, Stack, useLiveRefresh, useRules, useView } from '#libs/kit/ui';
import type { ConsortiumView } from '../contract.js';
import { consortiumPermissions } from '../permissions.js';
import { Bodies } from './bodies.js';
import { DecidedNote } from './decided.js';
import { LifeCard } from './life-card.js';
import { isOnShow } from './is-on-show.js';
import { LeadSeats } from './lead-seats.js';
import { MotionList } from './motion-list.js';
import { ProposeMotion } from './propose-motion.js';
import { ProposeTerms } from './propose-terms.js';
import { ProposeOwnAct } from './propose-own-act.js';

/** Who leads, what waits for whose signature, and what was decided. */
export default function Governance() {
  const { cid = '' } = useParams();
  const consortium = useView<ConsortiumView>(`/consortia/${cid}`);
  useLiveRefresh(`consortium:${cid}`, `/consortia/${cid}`, '/session');
  const shown = isOnShow(consortium) ? consortium.data : undefined;
  return (
    <Page
      title={consortium_governance_title()}
      over={shown?.name}
      note={consortium_governance_note()}
      actions={shown?.status === 'ACTIVE' && <Proposals consortium={shown} />}
    >
      <Loaded of={consortium}>
        {(loaded) => (
          <Stack>
            <DecidedNote />
            <LifeCard consortium={loaded} />
            <LeadSeats consortium={loaded} />
            <MotionList consortiumId={loaded.id} state="OPEN" />
            <MotionList consortiumId={loaded.id} state="ENDED" />
            <Bodies consortium={loaded} />
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}

/** What the secretary may put to the leads: a new member, an amendment, an act about a member. */
function Proposals({ consortium }: { readonly consortium: ConsortiumView }) {
  const { id, secretariat } = consortium;
  const may = useRules(consortiumPermissions);
  const about = { id, secretariatId: secretariat.id };
  return (
    <>
      {may('invite', 'Consortium', about) && <ButtonLink to={`/consortia/${id}/members`}>{consortium_governance_invite()}</ButtonLink>}
      {may('propose', 'Consortium', about) && (
        <>
          <ButtonLink to={`/consortia/${id}/charter/amend`}>{consortium_governance_amend()}</ButtonLink>
          <ButtonLink to={`/consortia/new?model=${id}`}>{consortium_governance_model()}</ButtonLink>
          <ProposeTerms consortiumId={id} />
          <ProposeOwnAct consortium={consortium} />
          <ProposeMotion consortiumId={id} />
        </>
      )}
    </>
  );
}
