import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import {
  Button,
  Card,
  Chips,
  EmptyState,
  formatTime,
  ProblemNote,
  send,
  useCommand,
  useSession,
  useTopicEvents,
  useTyping,
  When,
  type LiveEvent,
} from '#libs/kit/ui';
import { businessDate } from '#libs/kernel';
import {
  production_erased,
  production_own_side,
  production_say,
  production_say_hint,
  production_say_to,
  production_talk,
  production_talk_empty,
  production_to_all,
  production_to_own,
  production_typing,
} from '#messages';
import type { MessageView, TaskView } from '../contract.js';
import { eventWord } from './event-words.js';

/** Everything that was said and that happened, as it happens: the room's events and those of one's own side, in order. */
export function TalkPanel({ task }: { readonly task: TaskView }) {
  const [room = null, side = null] = task.topics;
  const events = useTopicEvents(room);
  const own = useTopicEvents(side);
  const all = [...events, ...own].sort((a, b) => a.at.localeCompare(b.at) || a.seq - b.seq);
  const list = useNewestInView(all.length);
  return (
    <Card title={production_talk()}>
      {all.length === 0 && <EmptyState title={production_talk_empty()} />}
      <ol ref={list} className="task-talk" tabIndex={0} aria-live="polite" aria-label={production_talk()}>
        {all.map((event) => (
          <TalkLine key={`${event.topic} ${event.seq}`} event={event} own={event.topic === side} />
        ))}
      </ol>
      {room !== null && task.actions.includes('say') && <Compose task={task} topic={room} />}
    </Card>
  );
}

/** Keeps the newest line in view, unless the reader has scrolled up to an older one. */
function useNewestInView(lines: number): React.RefObject<HTMLOListElement | null> {
  const list = useRef<HTMLOListElement>(null);
  const atEnd = useRef(true);
  useEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    const note = (): void => {
      atEnd.current = element.scrollHeight - element.scrollTop - element.clientHeight < 40;
    };
    element.addEventListener('scroll', note);
    return () => element.removeEventListener('scroll', note);
  }, []);
  useEffect(() => {
    if (atEnd.current && list.current) list.current.scrollTop = list.current.scrollHeight;
  }, [lines]);
  return list;
}

interface Said {
  readonly text?: string | null;
  readonly author?: { readonly id: string; readonly name: string };
}

function TalkLine({ event, own }: { readonly event: LiveEvent; readonly own: boolean }) {
  const { person } = useSession();
  if (event.type !== 'task.message-posted') {
    const word = eventWord(event);
    return (
      word && (
        <li className="task-happened">
          <span>{word}</span> <When at={event.at} />
        </li>
      )
    );
  }
  const { text, author } = event.data as Said;
  return (
    <li className={`task-said${author?.id === person.id ? ' mine' : ''}`}>
      <small className="muted">
        {author?.name} · <time dateTime={event.at}>{clock(event.at)}</time>
        {own && ` · ${production_own_side()}`}
      </small>
      <p>{text ?? production_erased()}</p>
    </li>
  );
}

const clock = (at: string): string =>
  businessDate(new Date(at)) === businessDate(new Date()) ? formatTime(at) : `${businessDate(new Date(at)).slice(5)} ${formatTime(at)}`;

/** What one is about to say. Enter sends, Shift+Enter breaks the line, an input method's Enter does neither. */
function Compose({ task, topic }: { readonly task: TaskView; readonly topic: string }) {
  const [text, setText] = useState('');
  const [to, setTo] = useState<'all' | 'own'>('all');
  const typing = useTyping(topic);
  const say = useCommand(
    () => send<MessageView>('POST', `/tasks/${task.id}/messages`, { text: text.trim(), ...(to === 'own' ? { own: true } : {}) }),
    {
      quiet: true,
      onDone: () => setText(''),
    },
  );
  const run = (): void => {
    if (text.trim() !== '' && !say.pending) say.run();
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    run();
  };
  return (
    <div className="task-compose field">
      <p className="task-typing muted" role="status">
        {typing.people.length > 0 && production_typing({ names: typing.people.map((one) => one.name).join('、') })}
      </p>
      <textarea
        aria-label={production_say_hint()}
        placeholder={production_say_hint()}
        rows={2}
        maxLength={2000}
        value={text}
        onKeyDown={press}
        onChange={(event) => {
          setText(event.target.value);
          typing.type();
        }}
      />
      <div className="actions">
        {task.topics.length > 1 && (
          <Chips
            label={production_say_to()}
            value={to}
            onChange={setTo}
            options={[
              { value: 'all', label: production_to_all() },
              { value: 'own', label: production_to_own() },
            ]}
          />
        )}
        <Button busy={say.pending} onClick={run}>
          {production_say()}
        </Button>
      </div>
      <ProblemNote problem={say.problem} />
    </div>
  );
}
