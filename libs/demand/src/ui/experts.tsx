import './demand.css';
import { useState } from 'react';
import { useParams } from 'react-router';
import {
  demand_expert_ask,
  demand_experts_empty,
  demand_experts_empty_next,
  demand_experts_enter,
  demand_experts_head_about,
  demand_experts_head_available,
  demand_experts_head_fields,
  demand_experts_head_hours,
  demand_experts_head_name,
  demand_experts_none_found,
  demand_experts_note,
  demand_experts_search,
  demand_experts_search_hint,
  demand_experts_title,
  demand_show_all,
} from '#messages';
import {
  Avatar,
  Button,
  ButtonLink,
  Card,
  DataTable,
  EmptyState,
  ErrorState,
  Page,
  Skeleton,
  Stack,
  Tag,
  TextField,
  usePages,
  useRules,
  useSession,
  type Column,
} from '#libs/kit/ui';
import type { ExpertItem } from '../contract.js';
import { demandPermissions } from '../permissions.js';
import { AskExpert } from './ask-expert.js';
import { ExpertRequests } from './expert-requests.js';
import { FieldTags } from './field-tags.js';
import { availableText, expertKindNames, hoursText } from './expert-words.js';

/** The pool of experts of a consortium: people who agreed to be found by what they know. */
export default function Experts() {
  const { cid = '' } = useParams();
  const [typed, setTyped] = useState('');
  const [asked, ask] = useState<ExpertItem | null>(null);
  const q = typed.trim();
  return (
    <Page title={demand_experts_title()} note={demand_experts_note()} actions={<ButtonLink to="/experts">{demand_experts_enter()}</ButtonLink>}>
      <Stack>
        <ExpertRequests cid={cid} />
        <TextField
          type="search"
          label={demand_experts_search()}
          hint={demand_experts_search_hint()}
          required
          value={typed}
          onChange={setTyped}
          maxLength={20}
        />
        <Found cid={cid} q={q} onAsk={ask} onAll={() => setTyped('')} />
      </Stack>
      <AskExpert cid={cid} expert={asked} onClose={() => ask(null)} />
    </Page>
  );
}

interface FoundProps {
  readonly cid: string;
  readonly q: string;
  readonly onAsk: (expert: ExpertItem) => void;
  readonly onAll: () => void;
}

function Found({ cid, q, onAsk, onAll }: FoundProps) {
  const pages = usePages<ExpertItem>(`/consortia/${cid}/experts`, { q });
  const may = useRules(demandPermissions);
  const { organizations } = useSession();
  if (pages.problem && pages.items.length === 0) return <ErrorState problem={pages.problem} onRetry={pages.retry} />;
  if (pages.pending) return <Skeleton tall rows={4} />;
  const asks = (expert: ExpertItem): boolean =>
    organizations.some(({ id }) => id !== expert.organization.id && may('ask', 'Expert', { consortiumId: cid, askerId: id }));
  return (
    <Card flush>
      <DataTable
        caption={demand_experts_title()}
        rows={pages.items}
        id={(expert) => expert.id}
        hasMore={pages.hasMore}
        loadingMore={pages.loadingMore}
        onMore={pages.loadMore}
        empty={
          q === '' ? (
            <EmptyState title={demand_experts_empty()}>{demand_experts_empty_next()}</EmptyState>
          ) : (
            <EmptyState title={demand_experts_none_found({ field: q })} action={<Button onClick={onAll}>{demand_show_all()}</Button>} />
          )
        }
        columns={[
          ...columns(),
          {
            key: 'act',
            place: 'actions',
            cell: (expert) =>
              asks(expert) && (
                <Button small onClick={() => onAsk(expert)}>
                  {demand_expert_ask()}
                </Button>
              ),
          },
        ]}
      />
    </Card>
  );
}

const columns = (): readonly Column<ExpertItem>[] => [
  {
    key: 'name',
    head: demand_experts_head_name(),
    place: 'title',
    cell: (expert) => (
      <>
        <Avatar name={expert.name} /> <b>{expert.name}</b> <Tag>{expertKindNames[expert.kind]()}</Tag>{' '}
        <span className="muted">{expert.organization.shortName}</span>
      </>
    ),
  },
  {
    key: 'fields',
    head: demand_experts_head_fields(),
    place: 'line',
    cell: (expert) => <FieldTags fields={expert.fields} />,
  },
  { key: 'about', head: demand_experts_head_about(), place: 'line', cell: (expert) => expert.about },
  { key: 'available', head: demand_experts_head_available(), place: 'half', cell: availableText },
  { key: 'hours', head: demand_experts_head_hours(), place: 'wide', cell: hoursText },
];
