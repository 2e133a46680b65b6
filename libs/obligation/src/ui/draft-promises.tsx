import {
  obligation_draft_none_ours,
  obligation_draft_propose,
  obligation_draft_sides,
  obligation_draft_unfilled,
  obligation_drafts_head_how,
  obligation_drafts_head_what,
  obligation_drafts_head_who,
  obligation_drafts_note,
  obligation_drafts_title,
} from '#messages';
import { Button, Card, DataTable, inLocale, useSession, useView } from '#libs/kit/ui';
import { organizationsWhere } from '#libs/kernel';
import type { ObligationDraft, ObligationDraftsView } from '../contract.js';
import { cadenceText, targetText } from './cadence-text.js';

interface Props {
  readonly cid: string;
  readonly onPropose: (draft: ObligationDraft) => void;
}

/** Whether somebody stands in both of its roles. */
const isFilled = ({ obligorIds, beneficiaryIds }: ObligationDraft): boolean => obligorIds.length > 0 && beneficiaryIds.length > 0;

/** What this consortium took over from the one it is modelled on, until somebody in the roles proposes it; nothing where all is proposed. */
export function DraftPromises({ cid, onPropose }: Props) {
  const { actor } = useSession();
  const drafts = useView<ObligationDraftsView>(`/consortia/${cid}/obligation-drafts`);
  const items = drafts.data?.items ?? [];
  if (items.length === 0) return null;
  const delegateOf = organizationsWhere(actor, 'DELEGATE');
  const isOurs = (draft: ObligationDraft): boolean =>
    isFilled(draft) && [...draft.obligorIds, ...draft.beneficiaryIds].some((id) => delegateOf.includes(id));
  return (
    <div className="no-print">
      <Card title={obligation_drafts_title()} note={obligation_drafts_note()} flush>
        <DataTable
          caption={obligation_drafts_title()}
          rows={items}
          id={({ id }) => id}
          isOurTurn={isOurs}
          empty={null}
          columns={[
            {
              key: 'what',
              head: obligation_drafts_head_what(),
              place: 'title',
              cell: ({ code, names }) => (
                <>
                  {inLocale(names)} <small className="muted">{code}</small>
                </>
              ),
            },
            {
              key: 'who',
              head: obligation_drafts_head_who(),
              place: 'wide',
              cell: ({ obligor, beneficiary }) => obligation_draft_sides({ obligor: inLocale(obligor), beneficiary: inLocale(beneficiary) }),
            },
            {
              key: 'how',
              head: obligation_drafts_head_how(),
              place: 'half',
              cell: (draft) => (
                <>
                  {targetText(draft)} · {cadenceText(draft.cadence)}
                </>
              ),
            },
            {
              key: 'act',
              place: 'actions',
              cell: (draft) =>
                isOurs(draft) ? (
                  <Button small kind="primary" onClick={() => onPropose(draft)}>
                    {obligation_draft_propose()}
                  </Button>
                ) : (
                  <small className="muted">{isFilled(draft) ? obligation_draft_none_ours() : obligation_draft_unfilled()}</small>
                ),
            },
          ]}
        />
      </Card>
    </div>
  );
}
