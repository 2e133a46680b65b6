import './charter.css';
import './motion.css';
import { useParams } from 'react-router';
import {
  consortium_charter_hash,
  consortium_charter_signatures,
  consortium_governance_title,
  consortium_motion_changes,
  consortium_motion_consequence,
  consortium_motion_said_by,
  consortium_motion_terms_changes,
  consortium_motion_text,
  consortium_motion_void_merged,
} from '#messages';
import { Card, Columns, Loaded, MarkShape, Page, Stack, useLiveRefresh, useView } from '#libs/kit/ui';
import type { MotionView } from '../contract.js';
import { isAmendment } from '../domain/motion.js';
import { CharterDifference } from './charter-difference.js';
import { HashCheck } from './hash-check.js';
import { isOnShow } from './is-on-show.js';
import { MotionActs } from './motion-acts.js';
import { consequencesOf } from './motion-effects.js';
import { MotionSignatures } from './motion-signatures.js';
import { MotionText } from './motion-text.js';
import { MotionState, motionTitle } from './motion-words.js';
import { OriginNote } from './origin-note.js';
import { readAct, readCharter } from './read-charter.js';
import { TermDifferences } from './term-differences.js';

/** One act the leads co-sign: what it is, the exact text, who has signed, and what one's own signature does. */
export default function Motion() {
  const { cid = '', mid = '' } = useParams();
  const motion = useView<MotionView>(`/motions/${mid}`);
  useLiveRefresh(`consortium:${cid}`, `/motions/${mid}`, '/session');
  if (motion.data && isOnShow(motion)) return <MotionPage motion={motion.data} />;
  return (
    <Page title={consortium_governance_title()}>
      <Loaded of={motion}>{() => null}</Loaded>
    </Page>
  );
}

function MotionPage({ motion }: { readonly motion: MotionView }) {
  const name = motion.kind === 'CHARTER' || isAmendment(motion.kind) ? readCharter(motion).name : readAct(motion).consortiumName;
  return (
    <Page
      title={motionTitle(motion)}
      over={
        <>
          <MotionState status={motion.status} refusedBy={motion.refusal?.organization ?? null} />
          {motion.voidedBy && <small className="muted"> {consortium_motion_void_merged({ name: motion.voidedBy.name })}</small>}
        </>
      }
      note={consortium_motion_said_by({ name })}
      actions={<MotionActs motion={motion} />}
    >
      <Columns wide="first">
        <Stack>
          {motion.differences.length > 0 && (
            <Card title={consortium_motion_terms_changes()}>
              <TermDifferences differences={motion.differences} />
            </Card>
          )}
          {motion.before !== null && motion.kind !== 'TERMS_CHANGE' && (
            <Card title={consortium_motion_changes()}>
              <CharterDifference before={readCharter({ content: motion.before })} after={readCharter(motion)} />
            </Card>
          )}
          <Card title={consortium_motion_text()}>
            <MotionText motion={motion} />
            {motion.origin && <OriginNote origin={motion.origin} />}
          </Card>
        </Stack>
        <Stack>
          {motion.status === 'OPEN' && (
            <Card title={consortium_motion_consequence()}>
              <ul className="effects">
                {consequencesOf(motion).map(({ mark = 'verified', text }, index) => (
                  <li key={index}>
                    <MarkShape kind={mark} />
                    <span>{text}</span>
                  </li>
                ))}
              </ul>
            </Card>
          )}
          <Card title={consortium_charter_signatures()}>
            <MotionSignatures motion={motion} />
          </Card>
          <Card title={consortium_charter_hash()}>
            <HashCheck motion={motion} />
          </Card>
        </Stack>
      </Columns>
    </Page>
  );
}
