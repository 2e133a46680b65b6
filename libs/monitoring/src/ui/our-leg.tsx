import './monitoring.css';
import { Link } from 'react-router';
import { monitoring_leg_none, monitoring_leg_ours, monitoring_not_due, monitoring_overview_open } from '#messages';
import { Card, formatPercent, inLocale, Loaded, Tripod, useSession, useView } from '#libs/kit/ui';
import type { LegView, OverviewView } from '../contract.js';
import { legsOf } from './legs-of.js';

interface OurLegProps {
  readonly consortium: { readonly id: string; readonly name: string };
}

/** The vessel of a consortium in small, with our own leg in words. */
export function OurLeg({ consortium }: OurLegProps) {
  const overview = useView<OverviewView>(`/consortia/${consortium.id}/overview`);
  const { organizations } = useSession();
  const to = `/consortia/${consortium.id}`;
  return (
    <Card title={consortium.name} aside={<Link to={to}>{monitoring_overview_open()}</Link>}>
      <Loaded of={overview}>
        {({ legs, bowl }) => (
          <div className="our-leg">
            <Tripod legs={legsOf(legs)} index={bowl} size={104} captions={false} />
            <Words legs={legs} own={organizations.map(({ id }) => id)} />
          </div>
        )}
      </Loaded>
    </Card>
  );
}

function Words({ legs, own }: { readonly legs: readonly LegView[]; readonly own: readonly string[] }) {
  const leg = legs.find(({ organization }) => organization && own.includes(organization.id));
  if (!leg) return <p className="muted">{monitoring_leg_none()}</p>;
  return (
    <p>{monitoring_leg_ours({ seat: inLocale(leg.names), value: leg.verified === null ? monitoring_not_due() : formatPercent(leg.verified) })}</p>
  );
}
