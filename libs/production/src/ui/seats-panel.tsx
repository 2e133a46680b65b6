import { ButtonLink, Card, EmptyState, Mark, Tag } from '#libs/kit/ui';
import {
  production_clearances,
  production_outcomes,
  production_seat_cleared,
  production_seat_filled,
  production_seat_late,
  production_seat_mine,
  production_seat_n,
  production_seat_open,
  production_seats_count,
  production_seats_none,
  production_seats_title,
  production_student_n,
} from '#messages';
import type { TaskView } from '../contract.js';

type Seat = TaskView['seats'][number];

const marks = { OPEN: 'promised', FILLED: 'claimed', CLEARED: 'verified' } as const;
const words = { OPEN: production_seat_open, FILLED: production_seat_filled, CLEARED: production_seat_cleared };

/** The team. A name shows to the school; to the enterprise once the school has attested the seat's clearance. */
export function SeatsPanel({ task }: { readonly task: TaskView }) {
  const cleared = task.seats.filter((seat) => seat.status === 'CLEARED').length;
  const filled = task.seats.filter((seat) => seat.status !== 'OPEN').length;
  return (
    <Card
      title={production_seats_title()}
      note={production_seats_count({ filled, cleared, seats: task.seatCount ?? 0 })}
      aside={<SeatLinks task={task} />}
    >
      {task.seats.length === 0 && <EmptyState title={production_seats_none()} />}
      <ul className="task-seats">
        {task.seats.map((seat) => (
          <SeatRow key={seat.ordinal} seat={seat} />
        ))}
      </ul>
    </Card>
  );
}

const SeatRow = ({ seat }: { readonly seat: Seat }) => (
  <li>
    <Mark kind={marks[seat.status]} word={words[seat.status]()} />
    <span className="task-seat-name">
      {seat.status === 'OPEN' ? production_seat_n({ ordinal: seat.ordinal }) : (seat.name ?? production_student_n({ ordinal: seat.ordinal }))}
      {seat.mine && <small> {production_seat_mine()}</small>}
    </span>
    <span className="task-seat-tags">
      {(seat.skills ?? []).map((skill) => (
        <Tag key={skill}>{skill}</Tag>
      ))}
      {seat.onTime === false && <Tag tone="rust">{production_seat_late()}</Tag>}
    </span>
  </li>
);

/** Where the school clears seats, and where outcomes are reported: pages of training. */
function SeatLinks({ task }: { readonly task: TaskView }) {
  const ofSchool = task.seats.some((seat) => seat.studentId !== null);
  const over = ['ACCEPTED', 'REJECTED', 'CLOSED'].includes(task.status);
  return (
    <span className="actions">
      {ofSchool && (
        <ButtonLink kind="quiet" small to={`/tasks/${task.id}/clearance`}>
          {production_clearances()}
        </ButtonLink>
      )}
      {over && task.topics.length > 0 && (
        <ButtonLink kind="quiet" small to={`/tasks/${task.id}/outcomes`}>
          {production_outcomes()}
        </ButtonLink>
      )}
    </span>
  );
}
