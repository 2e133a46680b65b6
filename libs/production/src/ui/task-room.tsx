import { useParams } from 'react-router';
import { Avatar, Code, Columns, Loaded, Mark, Page, Skeleton, Stack, Stepper, useLive, useNarrow, usePresence, useView } from '#libs/kit/ui';
import {
  production_online,
  production_quantity,
  production_room_attempt,
  production_step_awarded,
  production_step_closed,
  production_step_delivered,
  production_step_in_progress,
  production_step_accepted,
  production_step_published,
  production_step_staffed,
  production_steps,
} from '#messages';
import type { TaskView } from '../contract.js';
import type { TaskState } from '../domain/task-state.js';
import { DeliveryPanel } from './delivery-panel.js';
import { HoursPanel } from './hours-panel.js';
import { RoomActions } from './room-actions.js';
import { SeatsPanel } from './seats-panel.js';
import { stateMark, stateWord } from './state-words.js';
import { TalkPanel } from './talk-panel.js';
import { TermsPanel } from './terms-panel.js';
import './task-room.css';

/** How far a state is along the seven steps. */
const stepAt: Readonly<Record<TaskState, number>> = {
  DRAFT: 0,
  PUBLISHED: 1,
  AWARDED: 2,
  STAFFED: 3,
  IN_PROGRESS: 4,
  REWORK: 4,
  DELIVERED: 5,
  REJECTED: 5,
  ACCEPTED: 6,
  CLOSED: 7,
  CANCELLED: 0,
};

const steps = (): readonly string[] => [
  production_step_published(),
  production_step_awarded(),
  production_step_staffed(),
  production_step_in_progress(),
  production_step_delivered(),
  production_step_accepted(),
  production_step_closed(),
];

/** The live room of one task: what is asked, who does it, what was handed in, both keys, and what is said. */
export default function TaskRoom() {
  const { id = '' } = useParams();
  const task = useView<TaskView>(`/tasks/${id}`);
  return (
    <Loaded of={task} skeleton={<Skeleton rows={8} tall />}>
      {(view) => <Room task={view} />}
    </Loaded>
  );
}

function Room({ task }: { readonly task: TaskView }) {
  const paths = [`/tasks/${task.id}`];
  const room = task.topics[0] ?? null;
  useLive(room, () => undefined, { refresh: paths });
  useLive(room === null ? `consortium:${task.consortiumId}` : null, () => undefined, { refresh: paths });
  const narrow = useNarrow();
  const hours = task.topics.length > 0 && task.startedAt !== null && <HoursPanel task={task} />;
  const attempt = task.deliveries.at(-1)?.attempt;
  return (
    <Page
      title={`${task.title}${task.quantity === null ? '' : ` ${production_quantity({ quantity: task.quantity, unit: task.unit ?? '' })}`}`}
      over={
        <>
          <span>{task.enterprise.shortName}</span>
          {task.number && <Code>{task.number}</Code>}
          <Mark kind={stateMark(task.status)} word={stateWord(task.status)} />
          {attempt !== undefined && <span>{production_room_attempt({ attempt })}</span>}
          <Online topic={room} />
        </>
      }
      actions={<RoomActions task={task} />}
    >
      <Stack>
        <Stepper label={production_steps()} steps={steps()} at={stepAt[task.status]} />
        <Columns wide="first">
          <Stack>
            <DeliveryPanel task={task} />
            {narrow && hours}
            <SeatsPanel task={task} />
            {room !== null && <TalkPanel task={task} />}
          </Stack>
          <Stack>
            <TermsPanel task={task} />
            {!narrow && hours}
          </Stack>
        </Columns>
      </Stack>
    </Page>
  );
}

/** Who has the room open now. */
function Online({ topic }: { readonly topic: string | null }) {
  const { people, count } = usePresence(topic);
  if (topic === null || count === 0) return null;
  return (
    <span className="task-online" role="status">
      {production_online({ people: count })}
      {people.slice(0, 6).map((person) => (
        <span key={person.personId} title={person.name}>
          <Avatar name={person.name} />
          <span className="visually-hidden">{person.name}</span>
        </span>
      ))}
    </span>
  );
}
