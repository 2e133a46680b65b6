import { useEffect, useRef, type ReactNode } from 'react';
import { Link } from 'react-router';
import {
  obligation_claims_none,
  obligation_figure,
  obligation_peek_promise,
  obligation_peek_proof,
  obligation_peek_timeline,
  obligation_peek_verification,
  obligation_peek_waivers,
} from '#messages';
import { Stack } from '#libs/kit/ui';
import type { ObligationView } from '../contract.js';
import { ClaimCard } from './claim-card.js';
import { EntryList } from './entry-list.js';
import { PromiseText } from './promise-text.js';
import { ReplacePromise } from './replace-promise.js';
import { TimelineList } from './timeline-list.js';
import { usePromiseRights } from './use-promise-rights.js';
import { WaiverCard } from './waiver-card.js';
import { WindowList } from './window-list.js';

export const places = ['proof', 'verification', 'waivers'] as const;
/** A part of the panel that a link may lead to. */
export type Place = (typeof places)[number];

interface PromiseDetailProps {
  readonly obligation: ObligationView;
  readonly place: Place | null;
}

/** Promise → proof → verification → waivers → timeline. What somebody was sent here for is brought into sight. */
export function PromiseDetail({ obligation, place }: PromiseDetailProps) {
  const { claims, waivers, entries, windows, consortiumId, number, computedFrom } = obligation;
  const rights = usePromiseRights(obligation);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    panel.current?.querySelector(`[data-place="${place}"]`)?.scrollIntoView({ block: 'start' });
  }, [place]);
  return (
    <div ref={panel}>
      <Stack>
        <Part title={obligation_peek_promise()}>
          <PromiseText obligation={obligation} />
          {rights.replacesFor !== null && <ReplacePromise obligation={obligation} />}
        </Part>
        <Part title={obligation_peek_proof()} place="proof">
          <WindowList obligation={obligation} claims={rights.claims} />
        </Part>
        <Part title={obligation_peek_verification()} place="verification">
          {claims.length > 0 && (
            <ul>
              {waitingFirst(claims).map((claim) => (
                <ClaimCard key={claim.id} {...{ obligation, claim, rights }} />
              ))}
            </ul>
          )}
          {(computedFrom !== null || entries.length > 0) && <EntryList obligation={obligation} />}
          {computedFrom === null && claims.length + entries.length === 0 && <p className="muted">{obligation_claims_none()}</p>}
          {windows.length > 0 && <Link to={`/consortia/${consortiumId}/figures/${number.toLowerCase()}`}>{obligation_figure()}</Link>}
        </Part>
        {waivers.length > 0 && (
          <Part title={obligation_peek_waivers()} place="waivers">
            <ul>
              {waivers.map((waiver) => (
                <WaiverCard key={waiver.id} {...{ obligation, waiver, rights }} />
              ))}
            </ul>
          </Part>
        )}
        <Part title={obligation_peek_timeline()}>
          <TimelineList obligation={obligation} />
        </Part>
      </Stack>
    </div>
  );
}

/** What somebody must answer stands over what is answered. */
const waitingFirst = (claims: ObligationView['claims']): ObligationView['claims'] =>
  [...claims].sort((a, b) => Number(a.awaits === null) - Number(b.awaits === null));

const Part = ({ title, place, children }: { readonly title: string; readonly place?: Place; readonly children: ReactNode }) => (
  <section data-place={place} aria-label={title}>
    <h3>{title}</h3>
    {children}
  </section>
);
