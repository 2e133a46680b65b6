import { Link } from 'react-router';
import {
  monitoring_motion_admission,
  monitoring_motion_charter,
  monitoring_motion_head_signed,
  monitoring_motion_head_text,
  monitoring_motion_open,
  monitoring_motion_signed,
  monitoring_motion_waits,
  monitoring_motions_none,
  monitoring_motions_note,
  monitoring_motions_title,
} from '#messages';
import { Card, DataTable, ErrorState, Skeleton, usePages, useSession } from '#libs/kit/ui';
import type { MotionItem } from '#libs/consortium/contract';

const names = (organizations: readonly { readonly shortName: string }[]): string => organizations.map(({ shortName }) => shortName).join('、');

/** Texts that wait for the leads' signatures; they are signed on their own pages. */
export function MotionsWaiting({ consortiumId }: { readonly consortiumId: string }) {
  const motions = usePages<MotionItem>(`/consortia/${consortiumId}/motions`);
  const { organizations } = useSession();
  const open = motions.items.filter(({ status }) => status === 'OPEN');
  const isOurs = (motion: MotionItem): boolean => motion.waitsFor.some(({ id }) => organizations.some((own) => own.id === id));
  return (
    <Card title={monitoring_motions_title()} note={monitoring_motions_note()}>
      {motions.problem && <ErrorState problem={motions.problem} onRetry={motions.retry} />}
      {motions.pending && <Skeleton />}
      {!motions.pending && !motions.problem && (
        <DataTable
          caption={monitoring_motions_title()}
          rows={open}
          id={({ id }) => id}
          isOurTurn={isOurs}
          empty={<p className="muted">{monitoring_motions_none()}</p>}
          columns={[
            {
              key: 'text',
              head: monitoring_motion_head_text(),
              place: 'title',
              cell: (motion) => <span className="binding">{titleOf(motion)}</span>,
            },
            { key: 'signed', head: monitoring_motion_head_signed(), place: 'wide', cell: (motion) => <Signatures motion={motion} /> },
            { key: 'act', place: 'actions', cell: (motion) => <Link to={pageOf(motion, consortiumId)}>{monitoring_motion_open()}</Link> },
          ]}
        />
      )}
    </Card>
  );
}

const titleOf = ({ kind, candidate }: MotionItem): string =>
  kind === 'CHARTER' ? monitoring_motion_charter() : monitoring_motion_admission({ name: candidate?.shortName ?? '—' });

const pageOf = ({ kind }: MotionItem, consortiumId: string): string => `/consortia/${consortiumId}/${kind === 'CHARTER' ? 'charter' : 'members'}`;

const Signatures = ({ motion: { signedBy, waitsFor } }: { readonly motion: MotionItem }) => (
  <>
    {signedBy.length > 0 && <div>{monitoring_motion_signed({ names: names(signedBy) })}</div>}
    {waitsFor.length > 0 && <div className="muted">{monitoring_motion_waits({ names: names(waitsFor) })}</div>}
  </>
);
