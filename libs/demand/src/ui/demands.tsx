import './demand.css';
import { useParams, useSearchParams } from 'react-router';
import { demand_add, demand_export, demand_note, demand_paste, demand_tabs, demand_title } from '#messages';
import { addressOf, Button, Page, Stack, Tabs, useLiveRefresh } from '#libs/kit/ui';
import type { DemandFilter, ListKind } from '../contract.js';
import { ages } from '../domain/ageing.js';
import { demandFilters } from '../domain/list-filters.js';
import { AddEntry } from './add-entry.js';
import { DemandFilters, type Narrowed } from './demand-filters.js';
import { DemandTable } from './demand-table.js';
import { kindNames, kinds } from './demand-words.js';
import { EntryPeek } from './entry-peek.js';
import { ListsCard } from './lists-card.js';
import { PasteRows } from './paste-rows.js';
import { useKeeping } from './use-keeping.js';

/** The three lists of the consortium and what is offered: what is open and filtered is in the address, so it can be sent to a colleague. */
export default function Demands() {
  const { cid = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  useLiveRefresh(`consortium:${cid}`, `/consortia/${cid}/demands`, `/consortia/${cid}/demand-lists`, '/demands');
  const kind: ListKind = kinds.find((one) => one === search.get('kind')) ?? 'TALENT_DEMAND';
  const narrowed: Narrowed = {
    filter: demandFilters.find((one) => one === search.get('filter')) ?? ('open' satisfies DemandFilter),
    mine: search.get('scope') === 'mine',
    age: ages.find((one) => one === search.get('age')) ?? null,
  };
  const query = { kind, filter: narrowed.filter, scope: narrowed.mine ? 'mine' : 'all', age: narrowed.age };
  const put = (values: Readonly<Record<string, string | null>>): void =>
    setSearch((now) => {
      const next = new URLSearchParams(now);
      for (const [name, value] of Object.entries(values)) {
        if (value === null) next.delete(name);
        else next.set(name, value);
      }
      return next;
    });
  const close = (): void => put({ open: null, new: null, paste: null });
  const keepers = useKeeping(cid).keepersOf(kind);
  return (
    <Page
      title={demand_title()}
      note={demand_note()}
      actions={
        <>
          <a className="button plain" href={addressOf(`/consortia/${cid}/demands.xlsx`, query)} download>
            {demand_export()}
          </a>
          {keepers.length > 0 && (
            <>
              <Button onClick={() => put({ paste: '1' })}>{demand_paste()}</Button>
              <Button kind="primary" onClick={() => put({ new: '1' })}>
                {demand_add({ list: kindNames[kind]() })}
              </Button>
            </>
          )}
        </>
      }
    >
      <Tabs
        label={demand_tabs()}
        tabs={kinds.map((value) => ({ value, label: kindNames[value]() }))}
        value={kind}
        onChange={(value) => setSearch({ kind: value, ...(narrowed.mine ? { scope: 'mine' } : {}) })}
      >
        <Stack>
          <DemandFilters cid={cid} kind={kind} narrowed={narrowed} onChange={put} />
          <DemandTable
            cid={cid}
            kind={kind}
            query={query}
            openId={search.get('open')}
            onOpen={(id) => put({ open: id })}
            onAll={() => setSearch({ kind })}
          />
          <ListsCard cid={cid} kind={kind} />
        </Stack>
      </Tabs>
      <EntryPeek id={search.get('open')} onOpen={(id) => put({ open: id })} onClose={close} />
      <AddEntry cid={cid} kind={kind} keepers={keepers} open={search.get('new') !== null} onClose={close} />
      <PasteRows cid={cid} kind={kind} keepers={keepers} open={search.get('paste') !== null} onClose={close} />
    </Page>
  );
}
