import './demand.css';
import { useState } from 'react';
import {
  demand_expert_change_button,
  demand_expert_consent,
  demand_expert_consented_said,
  demand_expert_effect_consent,
  demand_expert_effect_consent_back,
  demand_expert_effect_consent_who,
  demand_expert_effect_remove,
  demand_expert_hours_line,
  demand_expert_notice,
  demand_expert_remove,
  demand_expert_removed_said,
  demand_my_experts_empty,
  demand_my_experts_empty_next,
  demand_my_experts_enter,
  demand_my_experts_note,
  demand_my_experts_title,
} from '#messages';
import { Button, Card, ConsequenceSheet, EmptyState, Loaded, Mark, Page, send, Stack, useCommand, useRules, useView } from '#libs/kit/ui';
import type { ExpertItem, ExpertsView } from '../contract.js';
import { demandPermissions } from '../permissions.js';
import { ChangeExpert } from './change-expert.js';
import { EnterExpert } from './enter-expert.js';
import { FieldTags } from './field-tags.js';
import { availableText, expertKindNames, expertMark, hoursText } from './expert-words.js';

const PATH = '/experts/kept';

/** One's own entry in the pool, and those of one's organization: who has said yes, and who has not been asked in vain. */
export default function MyExperts() {
  const experts = useView<ExpertsView>(PATH);
  const [open, setOpen] = useState(false);
  return (
    <Page
      title={demand_my_experts_title()}
      note={demand_my_experts_note()}
      actions={
        <Button kind="primary" onClick={() => setOpen(true)}>
          {demand_my_experts_enter()}
        </Button>
      }
    >
      <Loaded of={experts}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={demand_my_experts_empty()}>{demand_my_experts_empty_next()}</EmptyState>
          ) : (
            <Stack>
              {[...items]
                .sort((one, other) => Number(other.self) - Number(one.self))
                .map((expert) => (
                  <Entry key={expert.id} expert={expert} />
                ))}
            </Stack>
          )
        }
      </Loaded>
      <EnterExpert open={open} onClose={() => setOpen(false)} />
    </Page>
  );
}

function Entry({ expert }: { readonly expert: ExpertItem }) {
  const may = useRules(demandPermissions);
  const [open, setOpen] = useState<'consent' | 'removal' | null>(null);
  const [changing, change] = useState(false);
  const about = { personId: expert.personId, organizationId: expert.organization.id };
  return (
    <Card title={expert.name} note={`${expertKindNames[expert.kind]()} · ${expert.organization.shortName}`} aside={<Mark {...expertMark(expert)} />}>
      <Stack>
        <FieldTags fields={expert.fields} />
        {expert.about && <p className="demand-text">{expert.about}</p>}
        <p className="muted">{[availableText(expert), demand_expert_hours_line({ hours: hoursText(expert) })].filter(Boolean).join(' · ')}</p>
        {expert.self && expert.state === 'WAITING' && <p>{demand_expert_notice({ organization: expert.organization.shortName })}</p>}
        <div className="actions">
          {may('change', 'Expert', about) && <Button onClick={() => change(true)}>{demand_expert_change_button()}</Button>}
          {may('remove', 'Expert', about) && <Button onClick={() => setOpen('removal')}>{demand_expert_remove()}</Button>}
          {expert.state === 'WAITING' && may('consent', 'Expert', about) && (
            <Button kind="primary" onClick={() => setOpen('consent')}>
              {demand_expert_consent()}
            </Button>
          )}
        </div>
      </Stack>
      <ChangeExpert expert={expert} open={changing} onClose={() => change(false)} />
      <Settle expert={expert} what={open === 'consent' ? 'consent' : 'removal'} open={open !== null} onClose={() => setOpen(null)} />
    </Card>
  );
}

interface SettleProps {
  readonly expert: ExpertItem;
  readonly what: 'consent' | 'removal';
  readonly open: boolean;
  readonly onClose: () => void;
}

function Settle({ expert, what, open, onClose }: SettleProps) {
  const consents = what === 'consent';
  const settle = useCommand(() => send('POST', `/experts/${expert.id}/${what}`, {}, { ifMatch: expert.version }), {
    refresh: [PATH, '/today'],
    said: consents ? demand_expert_consented_said() : demand_expert_removed_said(),
    onDone: onClose,
    quiet: true,
  });
  return (
    <ConsequenceSheet
      open={open}
      onClose={onClose}
      confirm={consents ? demand_expert_consent() : demand_expert_remove()}
      onConfirm={() => settle.run()}
      busy={settle.pending}
      problem={settle.problem}
      effects={
        consents
          ? [
              { mark: 'verified', text: demand_expert_effect_consent() },
              { mark: 'promised', text: demand_expert_effect_consent_who({ organization: expert.organization.shortName }) },
              { mark: 'spot-checked', text: demand_expert_effect_consent_back() },
            ]
          : [{ mark: 'promised', text: demand_expert_effect_remove() }]
      }
    />
  );
}
