import { useState } from 'react';
import {
  obligation_draft_sides,
  obligation_drafts_head_how,
  obligation_drafts_head_what,
  obligation_drafts_head_who,
  obligation_laid_all,
  obligation_laid_note,
  obligation_laid_others,
  obligation_laid_title,
  obligation_many_choose,
  obligation_many_pick,
} from '#messages';
import { Button, Card, Code, DataTable, inLocale, useLiveRefresh, usePages, useSession, type Column } from '#libs/kit/ui';
import { organizationsWhere } from '#libs/kernel';
import type { LaidDraft } from '../contract.js';
import { cadenceText, targetText } from './cadence-text.js';
import { LaidBar } from './laid-bar.js';
import './obligation.css';

/** So many stand in sight; the rest unfolds. */
const FIRST = 6;

/** What the secretariat laid down for us, all chosen: proposed or discarded in one act; nothing where nothing waits. */
export function LaidDrafts({ cid }: { readonly cid: string }) {
  const path = `/consortia/${cid}/laid-drafts`;
  const pages = usePages<LaidDraft>(path, { limit: 200 });
  useLiveRefresh(`consortium:${cid}`, path);
  const delegateOf = organizationsWhere(useSession().actor, 'DELEGATE');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [all, setAll] = useState(false);
  const { items } = pages;
  if (items.length === 0) return null;
  const speaker = ({ obligor, beneficiary }: LaidDraft): string | undefined => [obligor.id, beneficiary.id].find((id) => delegateOf.includes(id));
  const ours = items.filter((draft) => speaker(draft) !== undefined);
  const chosen = ours.filter(({ id }) => !left.has(id));
  const choose = ({ id }: LaidDraft, on: boolean): void => setLeft((now) => new Set(on ? [...now].filter((one) => one !== id) : [...now, id]));
  return (
    <div className="no-print">
      <Card title={obligation_laid_title({ count: pages.hasMore ? `${items.length}+` : String(items.length) })} note={obligation_laid_note()} flush>
        <DataTable
          caption={obligation_laid_title({ count: String(items.length) })}
          rows={all ? items : items.slice(0, FIRST)}
          id={({ id }) => id}
          columns={columns(ours.length > 0, (draft) => chosen.includes(draft), choose)}
          hasMore={all && pages.hasMore}
          loadingMore={pages.loadingMore}
          onMore={pages.loadMore}
        />
        {!all && items.length > FIRST && (
          <div className="card-more">
            <Button kind="quiet" onClick={() => setAll(true)}>
              {obligation_laid_all({ count: items.length })}
            </Button>
          </div>
        )}
        {ours.length > 0 ? (
          <LaidBar cid={cid} chosen={chosen} of={ours.length} speaker={speaker} />
        ) : (
          <p className="muted card-more">{obligation_laid_others()}</p>
        )}
      </Card>
    </div>
  );
}

const columns = (
  choosing: boolean,
  isChosen: (draft: LaidDraft) => boolean,
  onChoose: (draft: LaidDraft, on: boolean) => void,
): readonly Column<LaidDraft>[] => [
  ...(choosing
    ? [
        {
          key: 'pick',
          head: obligation_many_choose(),
          place: 'mark',
          cell: (draft) => (
            <label className="obligation-pick">
              <input
                type="checkbox"
                aria-label={obligation_many_pick({ what: `${inLocale(draft.names)} ${draft.obligor.shortName} ${draft.beneficiary.shortName}` })}
                checked={isChosen(draft)}
                onChange={(event) => onChoose(draft, event.target.checked)}
              />
            </label>
          ),
        } satisfies Column<LaidDraft>,
      ]
    : []),
  {
    key: 'what',
    head: obligation_drafts_head_what(),
    place: 'title',
    cell: ({ code, names }) => (
      <>
        {inLocale(names)} <Code>{code}</Code>
      </>
    ),
  },
  {
    key: 'who',
    head: obligation_drafts_head_who(),
    place: 'line',
    cell: ({ obligor, beneficiary }) => obligation_draft_sides({ obligor: obligor.shortName, beneficiary: beneficiary.shortName }),
  },
  {
    key: 'how',
    head: obligation_drafts_head_how(),
    place: 'line',
    cell: (draft) => `${targetText(draft)} · ${cadenceText(draft.cadence)}`,
  },
];
