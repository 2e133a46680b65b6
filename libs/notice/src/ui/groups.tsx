import { useEffect, useState } from 'react';
import {
  Button,
  Card,
  ConsequenceSheet,
  DataTable,
  EmptyState,
  Loaded,
  Page,
  send,
  Stack,
  Tag,
  useCommand,
  useRefresh,
  useView,
  When,
} from '#libs/kit/ui';
import {
  notice_group_add,
  notice_group_consortium,
  notice_group_head_address,
  notice_group_head_group,
  notice_group_head_state,
  notice_group_none,
  notice_group_none_note,
  notice_group_organization,
  notice_group_parked,
  notice_group_remove,
  notice_group_remove_effect_address,
  notice_group_remove_effect_messages,
  notice_group_remove_said,
  notice_group_remove_title,
  notice_group_signs,
  notice_group_state_accepted,
  notice_group_state_never,
  notice_group_trial,
  notice_group_trial_said,
  notice_group_waiting,
  notice_groups_note,
  notice_groups_title,
} from '#messages';
import type { BotsView, BotView } from '../contract.js';
import { AddGroup } from './add-group.js';
import { faultName, productName } from './product-name.js';

const LOOK_AGAIN_MS = 4_000;
type Owner = BotsView['items'][number];

/** The group chats that hear of a consortium's or an organization's promises. */
export default function Groups() {
  const bots = useView<BotsView>('/bots');
  useLookAgain(bots.data?.items.some((owner) => owner.bots.some(({ waiting }) => waiting > 0)) ?? false);
  return (
    <Page title={notice_groups_title()} note={notice_groups_note()}>
      <Loaded of={bots}>
        {({ items }) => (
          <Stack>
            {items.map((owner) => (
              <OwnerCard key={owner.id} owner={owner} />
            ))}
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}

/** While a message is on its way, what came of it is read again: no event tells of it. */
function useLookAgain(waiting: boolean): void {
  const refresh = useRefresh();
  useEffect(() => {
    if (!waiting) return undefined;
    const timer = setInterval(() => void refresh('/bots'), LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [waiting, refresh]);
}

function OwnerCard({ owner }: { readonly owner: Owner }) {
  const [adding, setAdding] = useState(false);
  const add = (
    <Button small onClick={() => setAdding(true)}>
      {notice_group_add()}
    </Button>
  );
  return (
    <Card title={owner.name} note={owner.kind === 'consortium' ? notice_group_consortium() : notice_group_organization()} aside={add}>
      <DataTable
        caption={owner.name}
        rows={owner.bots}
        id={(bot) => bot.id}
        empty={<EmptyState title={notice_group_none()}>{notice_group_none_note()}</EmptyState>}
        columns={[
          { key: 'group', head: notice_group_head_group(), place: 'title', cell: (bot) => <GroupName bot={bot} /> },
          { key: 'host', head: notice_group_head_address(), place: 'wide', cell: ({ host }) => host },
          { key: 'state', head: notice_group_head_state(), place: 'wide', cell: (bot) => <GroupState bot={bot} /> },
          { key: 'act', place: 'actions', cell: (bot) => <GroupActions bot={bot} /> },
        ]}
      />
      <AddGroup owner={owner} open={adding} onClose={() => setAdding(false)} />
    </Card>
  );
}

const GroupName = ({ bot: { label, product, signs } }: { readonly bot: BotView }) => (
  <>
    <b>{label}</b> <Tag>{productName(product)}</Tag> {signs && <Tag tone="jade">{notice_group_signs()}</Tag>}
  </>
);

const GroupState = ({ bot: { last, waiting, parked } }: { readonly bot: BotView }) => (
  <>
    {last === null ? (
      notice_group_state_never()
    ) : (
      <>
        {last.accepted ? notice_group_state_accepted() : <span className="late">{faultName(last.error ?? '')}</span>} <When at={last.at} />
      </>
    )}{' '}
    {waiting > 0 && <Tag>{notice_group_waiting({ count: waiting })}</Tag>}{' '}
    {parked > 0 && <Tag tone="rust">{notice_group_parked({ count: parked })}</Tag>}
  </>
);

function GroupActions({ bot }: { readonly bot: BotView }) {
  const [removing, setRemoving] = useState(false);
  const attempt = useCommand(() => send('POST', `/bots/${bot.id}/trial`), { refresh: ['/bots'], said: notice_group_trial_said() });
  const remove = useCommand(() => send('DELETE', `/bots/${bot.id}`, undefined, { ifMatch: bot.version }), {
    refresh: ['/bots'],
    said: notice_group_remove_said({ label: bot.label }),
    quiet: true,
  });
  return (
    <div className="actions">
      <Button small busy={attempt.pending} onClick={() => attempt.run()}>
        {notice_group_trial()}
      </Button>
      <Button small kind="danger" onClick={() => setRemoving(true)}>
        {notice_group_remove()}
      </Button>
      <ConsequenceSheet
        open={removing}
        onClose={() => setRemoving(false)}
        title={notice_group_remove_title({ label: bot.label })}
        effects={[
          { mark: 'overdue', text: notice_group_remove_effect_address() },
          { mark: 'promised', text: notice_group_remove_effect_messages({ count: bot.waiting }) },
        ]}
        confirm={notice_group_remove()}
        onConfirm={() => remove.run()}
        busy={remove.pending}
        problem={remove.problem}
      />
    </div>
  );
}
