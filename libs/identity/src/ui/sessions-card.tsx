import { useState } from 'react';
import {
  Button,
  Card,
  DataTable,
  Dialog,
  ErrorState,
  Form,
  NumberField,
  send,
  Skeleton,
  Tag,
  TextField,
  useCommand,
  useForm,
  usePages,
  When,
} from '#libs/kit/ui';
import {
  identity_field_needed,
  identity_session_current,
  identity_session_end,
  identity_session_end_said,
  identity_session_head_place,
  identity_session_head_since,
  identity_session_head_until,
  identity_session_note,
  identity_session_program,
  identity_session_title,
  identity_session_unknown,
  identity_token_days,
  identity_token_days_unit,
  identity_token_label,
  identity_token_open,
  identity_token_shown_once,
  identity_token_title,
} from '#messages';
import type { OpenSession, TokenView } from '../contract.js';
import { SecretLine } from './secret-line.js';

/** Where one's account is open; programs too. */
export function SessionsCard() {
  const pages = usePages<OpenSession>('/sessions');
  const [opening, setOpening] = useState(false);
  const aside = (
    <Button small onClick={() => setOpening(true)}>
      {identity_token_open()}
    </Button>
  );
  return (
    <Card title={identity_session_title()} note={identity_session_note()} aside={aside}>
      {pages.problem && pages.items.length === 0 ? (
        <ErrorState problem={pages.problem} onRetry={pages.retry} />
      ) : pages.pending ? (
        <Skeleton />
      ) : (
        <SessionList pages={pages} />
      )}
      <OpenToken open={opening} onClose={() => setOpening(false)} />
    </Card>
  );
}

const SessionList = ({ pages }: { readonly pages: ReturnType<typeof usePages<OpenSession>> }) => (
  <DataTable
    caption={identity_session_title()}
    rows={pages.items}
    id={(session) => session.id}
    hasMore={pages.hasMore}
    loadingMore={pages.loadingMore}
    onMore={pages.loadMore}
    columns={[
      { key: 'place', head: identity_session_head_place(), place: 'title', cell: (session) => <Place session={session} /> },
      { key: 'since', head: identity_session_head_since(), place: 'wide', cell: (session) => <When at={session.createdAt} /> },
      { key: 'until', head: identity_session_head_until(), place: 'wide', cell: (session) => <When at={session.expiresAt} /> },
      { key: 'act', place: 'actions', cell: (session) => !session.current && <EndSession session={session} /> },
    ]}
  />
);

const Place = ({ session: { kind, label, current } }: { readonly session: OpenSession }) => (
  <>
    {label || identity_session_unknown()} {kind === 'BEARER' && <Tag>{identity_session_program()}</Tag>}{' '}
    {current && <Tag tone="jade">{identity_session_current()}</Tag>}
  </>
);

function EndSession({ session }: { readonly session: OpenSession }) {
  const end = useCommand(() => send('DELETE', `/sessions/${session.id}`), { refresh: ['/sessions'], said: identity_session_end_said() });
  return (
    <Button small kind="danger" busy={end.pending} onClick={() => end.run()}>
      {identity_session_end()}
    </Button>
  );
}

function OpenToken({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const [token, setToken] = useState<TokenView | null>(null);
  const start = useCommand(
    (values: { label: string; days: string }) => send<TokenView>('POST', '/tokens', { label: values.label.trim(), days: Number(values.days) }),
    {
      refresh: ['/sessions'],
      quiet: true,
      onDone: setToken,
    },
  );
  const form = useForm({ label: '', days: '90' }, { problem: start.problem });
  const submit = (): void => {
    const { label, days } = form.values;
    if (form.check({ label: !label.trim() && identity_field_needed(), days: !(Number(days) >= 1 && Number(days) <= 365) && identity_token_days() }))
      start.run(form.values);
  };
  const close = (): void => {
    setToken(null);
    form.reset();
    onClose();
  };
  const button = (
    <Button kind="primary" type="submit" busy={start.pending}>
      {identity_token_open()}
    </Button>
  );
  return (
    <Dialog open={open} onClose={close} title={identity_token_title()}>
      {token ? (
        <>
          <p>{identity_token_shown_once()}</p>
          <SecretLine label={identity_token_title()} value={token.token} />
        </>
      ) : (
        <Form onSubmit={submit} problem={start.problem} actions={button}>
          <TextField label={identity_token_label()} required maxLength={40} {...form.field('label')} />
          <NumberField label={identity_token_days()} unit={identity_token_days_unit()} required maxLength={3} {...form.field('days')} />
        </Form>
      )}
    </Dialog>
  );
}
