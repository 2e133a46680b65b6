import { Link } from 'react-router';
import {
  consortium_life_changes,
  consortium_life_dissolved,
  consortium_life_fine,
  consortium_life_founding,
  consortium_life_motion,
  consortium_life_reasons,
  consortium_life_title,
} from '#messages';
import { Card, MarkShape } from '#libs/kit/ui';
import { businessDate } from '#libs/kernel';
import type { ConsortiumView } from '../contract.js';
import { LifeMark } from './life-mark.js';
import { changeText, reasonText } from './life-words.js';

/** How the consortium lives, why, and what would change that: read from facts, typed by nobody. */
export function LifeCard({ consortium: { id, life, dissolvedAt } }: { readonly consortium: ConsortiumView }) {
  const { state, reasons, changes } = life;
  return (
    <Card title={consortium_life_title()} aside={<LifeMark state={state} />}>
      {state === 'DISSOLVED' && <p>{consortium_life_dissolved({ day: dissolvedAt ? businessDate(new Date(dissolvedAt)) : '—' })}</p>}
      {state === 'FOUNDING' && <p>{consortium_life_founding()}</p>}
      {state === 'ACTIVE' && <p className="muted">{consortium_life_fine()}</p>}
      <div className="life">
        {reasons.length > 0 && (
          <section>
            <h3>{consortium_life_reasons()}</h3>
            <ul className="effects">
              {reasons.map((reason) => (
                <li key={`${reason.code}${reason.seat?.seat ?? ''}`}>
                  <MarkShape kind="overdue" />
                  <span>
                    {reasonText(reason)}{' '}
                    {reason.motionId && <Link to={`/consortia/${id}/governance/${reason.motionId}`}>{consortium_life_motion()}</Link>}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )}
        {changes.length > 0 && (
          <section>
            <h3>{consortium_life_changes()}</h3>
            <ul className="effects">
              {changes.map((change) => (
                <li key={`${change.code}${change.seat?.seat ?? ''}`}>
                  <MarkShape kind="promised" />
                  <span>{changeText(change)}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </Card>
  );
}
