import {
  consortium_member_accepted,
  consortium_member_active,
  consortium_member_admitted,
  consortium_member_applied,
  consortium_member_ended,
  consortium_member_expelled,
  consortium_member_leaving,
  consortium_member_decided,
  consortium_member_suspended,
  consortium_member_suspended_leaving,
  consortium_member_founding,
  consortium_member_invited,
  consortium_waits_acceptance,
  consortium_waits_charter,
  consortium_waits_nobody,
  consortium_waits_secretariat,
  consortium_waits_signatures,
} from '#messages';
import { businessDay, formatDay, getLocale, Mark, Tag } from '#libs/kit/ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { MembershipView } from '../contract.js';
import { joined } from './joined.js';
import { motionTitle } from './motion-words.js';

/** Invited is a promise; one side's yes is a claim; both make a member. */
export function MemberState({ row }: { readonly row: MembershipView }) {
  switch (row.status) {
    case 'LEADING':
      return <Mark kind="promised" word={consortium_member_founding()} />;
    case 'ACTIVE':
      if (row.leavesOn) return <Mark kind="verified" word={consortium_member_leaving({ day: formatDay(row.leavesOn) })} />;
      return <Mark kind="verified" word={consortium_member_active()} />;
    case 'INVITED':
      if (row.acceptedAt) return <Mark kind="claimed" word={consortium_member_accepted()} />;
      return row.admittedAt ? (
        <Mark kind="claimed" word={consortium_member_admitted()} />
      ) : (
        <Mark kind="promised" word={consortium_member_invited()} />
      );
    case 'APPLIED':
      return <Mark kind="claimed" word={consortium_member_applied()} />;
    case 'SUSPENDED':
      return (
        <ByMotion
          row={row}
          shown={
            <Mark
              kind="overdue"
              word={row.leavesOn ? consortium_member_suspended_leaving({ day: formatDay(row.leavesOn) }) : consortium_member_suspended()}
            />
          }
        />
      );
    case 'EXPELLED':
      return <ByMotion row={row} shown={<Tag>{consortium_member_expelled()}</Tag>} />;
    case 'DECLINED':
    case 'LEFT':
      return <Tag>{consortium_member_ended()}</Tag>;
  }
}

/** A standing the leads decided, with the way to the motion that did it. */
const ByMotion = ({ row, shown }: { readonly row: MembershipView; readonly shown: ReactNode }) => (
  <>
    {shown}
    {row.decidedBy && (
      <small>
        <br />
        <Link to={`/consortia/${row.consortiumId}/governance/${row.decidedBy.id}`}>
          {consortium_member_decided({ day: formatDay(businessDay(row.decidedBy.carriedAt)) })}
        </Link>
      </small>
    )}
  </>
);

/** A motion about a member that stands open, and who has not signed it. */
const OpenMotion = ({ row }: { readonly row: MembershipView }) =>
  row.motionId !== null && row.motionKind !== null ? (
    <>
      {motionTitle({ kind: row.motionKind, candidate: row.organization, charterVersion: null, seat: null })}
      {getLocale() === 'en' ? ': ' : '：'}
      {consortium_waits_signatures({ names: joined(row.waitsFor.map((lead) => lead.shortName)) })}
    </>
  ) : (
    <>{consortium_waits_nobody()}</>
  );

/** For whom it waits: the organization's own answer, the leads' signatures, or the charter. */
export function WaitsFor({ row }: { readonly row: MembershipView }) {
  if (row.status === 'APPLIED') return <>{consortium_waits_secretariat()}</>;
  if (row.status === 'ACTIVE' || row.status === 'SUSPENDED' || row.status === 'EXPELLED') return <OpenMotion row={row} />;
  const own = row.status === 'INVITED' && row.acceptedAt === null ? [consortium_waits_acceptance({ name: row.organization.shortName })] : [];
  const leads = row.waitsFor.length > 0 ? [consortium_waits_signatures({ names: joined(row.waitsFor.map((lead) => lead.shortName)) })] : [];
  const charter = row.motionId === null && row.admittedAt === null ? [consortium_waits_charter()] : [];
  return <>{[...own, ...leads, ...charter].join(getLocale() === 'en' ? '; ' : '；') || consortium_waits_nobody()}</>;
}
