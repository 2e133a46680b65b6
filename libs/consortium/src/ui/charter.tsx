import './charter.css';
import { useParams } from 'react-router';
import {
  consortium_charter_carried,
  consortium_charter_edit,
  consortium_charter_expired,
  consortium_charter_hash,
  consortium_charter_note,
  consortium_charter_open,
  consortium_charter_refused,
  consortium_charter_signatures,
  consortium_charter_title,
  consortium_charter_turn_all,
  consortium_charter_turn_mine,
  consortium_charter_turn_others,
  consortium_nav_charter,
} from '#messages';
import { ButtonLink, Card, Columns, Loaded, Mark, Page, Seal, Stack, useLiveRefresh, useRules, useView, When, inLocale } from '#libs/kit/ui';
import type { ConsortiumView, MotionView } from '../contract.js';
import { signersInTurn } from '../domain/motion.js';
import { consortiumPermissions } from '../permissions.js';
import { CharterArticle } from './charter-article.js';
import { HashCheck } from './hash-check.js';
import { isOnShow } from './is-on-show.js';
import { readCharter } from './read-charter.js';
import { SignMotion, useSignerFor } from './sign-motion.js';
import { joined } from './joined.js';

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
  const may = useRules(consortiumPermissions);
  const mayEdit = motion.status !== 'CARRIED' && may('redraft', 'Consortium', { id: consortium.id, secretariatId: consortium.secretariat.id });
  const edit = mayEdit && <ButtonLink to={`/consortia/${consortium.id}/charter/edit`}>{consortium_charter_edit()}</ButtonLink>;
  const state =
    motion.status === 'CARRIED' ? (
      <Mark kind="verified" word={consortium_charter_carried()} />
    ) : motion.status === 'OPEN' ? (
      <Mark kind="promised" word={consortium_charter_open()} />
    ) : (
      <Mark kind="overdue" word={ended(motion)} />
    );
  const actions = (
    <>
      {edit}
      <SignMotion motion={motion} />
    </>
  );
  return (
    <Page title={consortium_charter_title({ name: consortium.name })} note={consortium_charter_note()} over={state} actions={actions}>
      <CharterBody motion={motion} />
    </Page>
  );
}

const CharterBody = ({ motion }: { readonly motion: MotionView }) => (
  <Columns wide="first">
    <Card>
      <CharterArticle charter={readCharter(motion)} />
    </Card>
    <Stack>
      <Card title={consortium_charter_signatures()}>
        <p>
          <Turn motion={motion} />
        </p>
        <ul className="signatures">
          {motion.signers.map((signer) => (
            <SignatureLine key={signer.seat} signer={signer} />
          ))}
        </ul>
      </Card>
      <Card title={consortium_charter_hash()}>
        <HashCheck motion={motion} />
      </Card>
    </Stack>
  </Columns>
);

/** How a charter that was not carried has ended: by a lead's no, with its reason, or by its time. */
const ended = ({ refusal }: MotionView): string =>
  refusal ? consortium_charter_refused({ name: refusal.organization.shortName, reason: refusal.reason }) : consortium_charter_expired();

/** Whose turn it is, in one line. */
function Turn({ motion }: { readonly motion: MotionView }) {
  const mine = useSignerFor(motion);
  const waiting = signersInTurn(motion.signers, motion.hash).map((signer) => signer.organization.shortName);
  if (motion.status !== 'OPEN' && motion.status !== 'CARRIED') return <>{ended(motion)}</>;
  if (motion.status !== 'OPEN' || waiting.length === 0) return <>{consortium_charter_turn_all()}</>;
  if (mine) return <strong>{consortium_charter_turn_mine({ name: mine.organization.shortName })}</strong>;
  return <>{consortium_charter_turn_others({ names: joined(waiting) })}</>;
}

function SignatureLine({ signer }: { readonly signer: MotionView['signers'][number] }) {
  const { organization, signedAt, signedHash, signedByName } = signer;
  const signed = signedAt && signedHash ? { by: signedByName ?? organization.name, at: signedAt, hash: signedHash } : null;
  return (
    <li>
      <Seal name={organization.shortName} signed={signed} />
      <div>
        <small className="muted">{inLocale(signer.names)}</small>
        <b>{organization.name}</b>
        {signed && (
          <small>
            {signedByName && <>{signedByName} · </>}
            <When at={signed.at} />
          </small>
        )}
      </div>
    </li>
  );
}
