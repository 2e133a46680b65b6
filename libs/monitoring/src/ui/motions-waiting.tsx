import { Link } from 'react-router';
import {
  monitoring_motion_admission,
  monitoring_motion_amendment,
  monitoring_motion_charter,
  monitoring_motion_dissolution,
  monitoring_motion_expulsion,
  monitoring_motion_head_signed,
  monitoring_motion_head_text,
  monitoring_motion_open,
  monitoring_motion_rectification,
  monitoring_motion_rectification_lift,
  monitoring_motion_reinstatement,
  monitoring_motion_seat_filling,
  monitoring_motion_signed,
  monitoring_motion_suspension,
  monitoring_motion_terms,
  monitoring_motion_waits,
  monitoring_motion_write_off,
  monitoring_motions_none,
  monitoring_motions_note,
  monitoring_motions_title,
} from '#messages';
import { Card, DataTable, ErrorState, inLocale, Skeleton, usePages, useSession } from '#libs/kit/ui';
import type { MotionItem } from '#libs/consortium/contract';

const names = (organizations: readonly { readonly shortName: string }[]): string => organizations.map(({ shortName }) => shortName).join('、');

/** Texts that wait for the leads' signatures; they are signed on their own pages. */
export function MotionsWaiting({ consortiumId }: { readonly consortiumId: string }) {
  const motions = usePages<MotionItem>(`/consortia/${consortiumId}/motions`, { state: 'OPEN' });
  const { organizations } = useSession();
  const isOurs = (motion: MotionItem): boolean => motion.waitsFor.some(({ id }) => organizations.some((own) => own.id === id));
  return (
    <Card title={monitoring_motions_title()} note={monitoring_motions_note()}>
      {motions.problem && <ErrorState problem={motions.problem} onRetry={motions.retry} />}
      {motions.pending && <Skeleton />}
      {!motions.pending && !motions.problem && (
        <DataTable
          caption={monitoring_motions_title()}
          rows={motions.items}
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
            {
              key: 'act',
              place: 'actions',
              cell: (motion) => <Link to={`/consortia/${consortiumId}/governance/${motion.id}`}>{monitoring_motion_open()}</Link>,
            },
          ]}
        />
      )}
    </Card>
  );
}

const titleOf = ({ kind, candidate, seat }: MotionItem): string => {
  const name = candidate?.shortName ?? '—';
  switch (kind) {
    case 'CHARTER':
      return monitoring_motion_charter();
    case 'CHARTER_AMENDMENT':
      return monitoring_motion_amendment();
    case 'ADMISSION':
      return monitoring_motion_admission({ name });
    case 'SUSPENSION':
      return monitoring_motion_suspension({ name });
    case 'REINSTATEMENT':
      return monitoring_motion_reinstatement({ name });
    case 'EXPULSION':
      return monitoring_motion_expulsion({ name });
    case 'DISSOLUTION':
      return monitoring_motion_dissolution();
    case 'RECTIFICATION':
      return monitoring_motion_rectification();
    case 'RECTIFICATION_LIFT':
      return monitoring_motion_rectification_lift();
    case 'TERMS_CHANGE':
      return monitoring_motion_terms();
    case 'WRITE_OFF':
      return monitoring_motion_write_off({ name });
    case 'SEAT_FILLING':
      return monitoring_motion_seat_filling({ name, seat: seat ? inLocale(seat) : '—' });
  }
};

const Signatures = ({ motion: { signers, waitsFor } }: { readonly motion: MotionItem }) => {
  const signed = signers.filter(({ signedAt }) => signedAt !== null).map(({ organization }) => organization);
  return (
    <>
      {signed.length > 0 && <div>{monitoring_motion_signed({ names: names(signed) })}</div>}
      {waitsFor.length > 0 && <div className="muted">{monitoring_motion_waits({ names: names(waitsFor) })}</div>}
    </>
  );
};
