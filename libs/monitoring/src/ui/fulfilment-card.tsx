import {
  monitoring_fulfilment_label,
  monitoring_fulfilment_none,
  monitoring_fulfilment_of,
  monitoring_index_note,
  monitoring_index_title,
  monitoring_index_unknown,
  monitoring_legs_note,
} from '#messages';
import { Card, Figure, formatPercent, PromiseBar, PromiseKey, Stack, Tripod } from '#libs/kit/ui';
import type { OverviewView } from '../contract.js';
import { amountText, shareOf } from './figure-text.js';
import { legsOf } from './legs-of.js';

/** The vessel with the same numbers in words: the whole as a bar, and what the index lacks. */
export function FulfilmentCard({ overview: { consortiumId, totals, legs, bowl } }: { readonly overview: OverviewView }) {
  const { promised, claimed, verified, figure } = totals;
  const solid = shareOf(verified, promised);
  const hatched = shareOf(claimed, promised);
  return (
    <Card title={monitoring_index_title()} note={monitoring_index_note()}>
      <div className="index-grid">
        <Tripod legs={legsOf(legs)} index={bowl} size={210} />
        <Stack>
          {BigInt(promised) === 0n ? (
            <p className="muted">{monitoring_fulfilment_none()}</p>
          ) : (
            <div>
              <Figure to={`/consortia/${consortiumId}/figures/${figure}`} value={formatPercent(solid)} label={monitoring_fulfilment_label()} large />
            </div>
          )}
          <div>
            <PromiseBar bare label={monitoring_fulfilment_label()} promised={promised} claimed={claimed} verified={verified} />
            <PromiseKey
              verified={formatPercent(solid)}
              claimed={formatPercent(hatched)}
              promised={formatPercent(Math.max(0, 100 - solid - hatched))}
            />
          </div>
          <p className="muted">{monitoring_fulfilment_of({ verified: amountText('count', verified), promised: amountText('points', promised) })}</p>
          {bowl === null && <p className="muted">{monitoring_index_unknown()}</p>}
          <p className="muted">{monitoring_legs_note()}</p>
        </Stack>
      </div>
    </Card>
  );
}
