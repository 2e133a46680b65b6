import { useState } from 'react';
import { Link } from 'react-router';
import {
  monitoring_today_all,
  monitoring_today_first_member,
  monitoring_today_first_member_consortia,
  monitoring_today_first_member_people,
  monitoring_today_first_operator,
  monitoring_today_first_operator_next,
  monitoring_today_for_you,
  monitoring_today_for_you_note,
  monitoring_today_greeting,
  monitoring_today_greeting_none,
  monitoring_today_none,
  monitoring_today_none_next,
  monitoring_today_none_others,
  monitoring_today_others,
  monitoring_today_title,
} from '#messages';
import {
  ButtonLink,
  Card,
  Columns,
  EmptyState,
  formatDay,
  inLocale,
  Loaded,
  Page,
  Stack,
  useLiveRefresh,
  useRules,
  useSession,
  useView,
} from '#libs/kit/ui';
import type { Todo, TodayView } from '../contract.js';
import { monitoringPermissions } from '../permissions.js';
import { OurLeg } from './our-leg.js';
import { TodoLine } from './todo-line.js';

const FIRST = 8;

/** What waits for me today, by what happens when it is not done; and what I wait for (web.md, sketch 2). */
export default function Today() {
  const today = useView<TodayView>('/today');
  const { actor, consortia } = useSession();
  useLiveRefresh(`person:${actor.personId}`, '/today');
  return (
    <>
      {consortia.map(({ id }) => (
        <Follow key={id} topic={`consortium:${id}`} />
      ))}
      <Loaded of={today}>{(loaded) => <TodayPage today={loaded} />}</Loaded>
    </>
  );
}

/** Reads today again when something happens there. */
function Follow({ topic }: { readonly topic: string }) {
  useLiveRefresh(topic, '/today');
  return null;
}

function TodayPage({ today }: { readonly today: TodayView }) {
  const { person, consortia } = useSession();
  const may = useRules(monitoringPermissions);
  const seen = consortia.filter(({ id }) => may('read', 'Overview', { id, consortiumId: id }));
  const count = today.mine.length;
  return (
    <Page
      title={
        count > 0 ? monitoring_today_greeting({ name: person.name, count: String(count) }) : monitoring_today_greeting_none({ name: person.name })
      }
      over={monitoring_today_title()}
      note={formatDay(today.today)}
    >
      <Columns count={2} wide="first">
        <Card title={monitoring_today_for_you()} note={monitoring_today_for_you_note()}>
          <TodoList todos={today.mine} empty={<Nothing next={today.others[0]} />} />
        </Card>
        <Stack>
          {seen.slice(0, 3).map((consortium) => (
            <OurLeg key={consortium.id} consortium={consortium} />
          ))}
          <Card title={monitoring_today_others()}>
            <TodoList todos={today.others} empty={<p className="muted">{monitoring_today_none_others()}</p>} />
          </Card>
        </Stack>
      </Columns>
    </Page>
  );
}

/** Says what is true, and what comes next; before there is a consortium, what to begin with. */
function Nothing({ next }: { readonly next: Todo | undefined }) {
  const { actor, consortia, organizations } = useSession();
  if (!next && actor.operator) {
    return (
      <EmptyState title={monitoring_today_none()} action={<ButtonLink to="/operator">{monitoring_today_first_operator_next()}</ButtonLink>}>
        {monitoring_today_first_operator()}
      </EmptyState>
    );
  }
  if (!next && consortia.length === 0 && organizations.length > 0) {
    const links = (
      <>
        <ButtonLink to="/organization">{monitoring_today_first_member_people()}</ButtonLink>
        <ButtonLink to="/consortia">{monitoring_today_first_member_consortia()}</ButtonLink>
      </>
    );
    return (
      <EmptyState title={monitoring_today_none()} action={links}>
        {monitoring_today_first_member()}
      </EmptyState>
    );
  }
  return (
    <EmptyState title={monitoring_today_none()} action={next && <Link to={next.href}>{inLocale(next.title)}</Link>}>
      {next && monitoring_today_none_next()}
    </EmptyState>
  );
}

function TodoList({ todos, empty }: { readonly todos: readonly Todo[]; readonly empty: React.ReactNode }) {
  const [all, setAll] = useState(false);
  if (todos.length === 0) return <>{empty}</>;
  const shown = all ? todos : todos.slice(0, FIRST);
  return (
    <>
      <ul>
        {shown.map((todo) => (
          <TodoLine key={`${todo.code} ${todo.href}`} todo={todo} />
        ))}
      </ul>
      {shown.length < todos.length && (
        <button type="button" className="button quiet small" onClick={() => setAll(true)}>
          {monitoring_today_all({ count: String(todos.length) })}
        </button>
      )}
    </>
  );
}
