import { useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { EmptyState, Loaded, Page, SelectField, useSession, useView } from '#libs/kit/ui';
import { holds } from '#libs/kernel';
import { production_new_no_enterprise, production_new_note, production_new_title, production_poster } from '#messages';
import type { TaskPatterns, TaskView } from '../contract.js';
import { NewTaskForm } from './new-task-form.js';

/** Enterprises of this consortium for which the reader may post. */
function usePostingFor(cid: string): readonly { readonly id: string; readonly name: string }[] {
  const { actor, organizations } = useSession();
  const members = new Set(actor.memberships.filter((m) => m.consortiumId === cid).map((m) => m.organizationId));
  return organizations.filter((one) => one.kind === 'ENTERPRISE' && members.has(one.id) && holds(actor, one.id, 'TASK_OWNER'));
}

/** Posting a task in under a minute: one line of text fills the form, the last task of its kind fills the rest. */
export default function NewTask() {
  const { cid = '' } = useParams();
  const enterprises = usePostingFor(cid);
  const [chosen, choose] = useState('');
  const enterpriseId = chosen || (enterprises[0]?.id ?? '');
  const patterns = useView<TaskPatterns>(enterpriseId ? `/consortia/${cid}/task-patterns` : null, { enterpriseId });
  const [search] = useSearchParams();
  const [draftId, line] = [search.get('draft'), search.get('line') ?? ''];
  const draft = useView<TaskView>(draftId ? `/tasks/${draftId}` : null);
  const navigate = useNavigate();
  if (enterprises.length === 0) {
    return (
      <Page title={production_new_title()}>
        <EmptyState title={production_new_no_enterprise()} />
      </Page>
    );
  }
  return (
    <Page title={production_new_title()} note={production_new_note()}>
      {enterprises.length > 1 && (
        <SelectField
          name="enterpriseId"
          label={production_poster()}
          required
          value={enterpriseId}
          onChange={choose}
          choices={enterprises.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <Loaded of={patterns}>
        {({ items }) =>
          draftId === null ? (
            <NewTaskForm
              key={enterpriseId}
              {...{ cid, enterpriseId }}
              patterns={items}
              draft={null}
              line={line}
              onPosted={(id) => void navigate(`/tasks/${id}`)}
            />
          ) : (
            <Loaded of={draft}>
              {(view) => (
                <NewTaskForm
                  key={view.id}
                  {...{ cid, enterpriseId }}
                  patterns={items}
                  draft={view}
                  line=""
                  onPosted={(id) => void navigate(`/tasks/${id}`)}
                />
              )}
            </Loaded>
          )
        }
      </Loaded>
    </Page>
  );
}
