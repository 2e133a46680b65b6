import { useState } from 'react';
import { useParams } from 'react-router';
import {
  obligation_import_note,
  obligation_import_step_check,
  obligation_import_step_propose,
  obligation_import_step_take,
  obligation_import_steps,
  obligation_import_title,
  obligation_import_to_ledger,
} from '#messages';
import { ButtonLink, Loaded, Page, Stack, Stepper, useRules, useSession, useView, type SheetTexts } from '#libs/kit/ui';
import { organizationsWhere } from '#libs/kernel';
import type { ConsortiumView } from '#libs/consortium/contract';
import type { StandingView, TemplatesView } from '../contract.js';
import { termsKey } from '../domain/decide-import.js';
import { matchColumns } from '../domain/match-columns.js';
import { obligationPermissions } from '../permissions.js';
import './obligation.css';
import { ImportCheck } from './import-check.js';
import { ImportHistory } from './import-history.js';
import { ImportTake } from './import-take.js';

/** The ledger kept in a spreadsheet until now: rows of one's own into proposals, the secretariat's others into drafts; nothing binds before both agree. */
export default function ImportLedger() {
  const { cid = '' } = useParams();
  const known = useKnown(cid);
  const [texts, setTexts] = useState<SheetTexts>();
  const steps = [obligation_import_step_take(), obligation_import_step_check(), obligation_import_step_propose()];
  return (
    <Page
      title={obligation_import_title()}
      note={obligation_import_note()}
      actions={<ButtonLink to={`/consortia/${cid}/ledger`}>{obligation_import_to_ledger()}</ButtonLink>}
    >
      <Stack>
        <Stepper label={obligation_import_steps()} at={texts === undefined ? 0 : 1} steps={steps} />
        <Loaded of={known.templates}>
          {(terms) => (
            <Loaded of={known.standing}>
              {({ items }) =>
                texts === undefined ? (
                  <>
                    <ImportTake onTaken={setTexts} />
                    {known.lays && <ImportHistory cid={cid} />}
                  </>
                ) : (
                  <ImportCheck
                    cid={cid}
                    texts={texts}
                    found={matchColumns(texts)}
                    known={{ ...terms, ...standingOf(items), ours: known.ours, lays: known.lays }}
                    onAgain={() => setTexts(undefined)}
                  />
                )
              }
            </Loaded>
          )}
        </Loaded>
      </Stack>
    </Page>
  );
}

/** What rows can speak of, what stands already, and what the reader may make of them. */
function useKnown(cid: string) {
  const may = useRules(obligationPermissions);
  const consortium = useView<ConsortiumView>(`/consortia/${cid}`);
  return {
    templates: useView<TemplatesView>('/obligation-templates', { consortiumId: cid }),
    standing: useView<StandingView>(`/consortia/${cid}/obligation-standing`),
    ours: organizationsWhere(useSession().actor, 'DELEGATE'),
    lays: consortium.data !== undefined && may('draft', 'Obligation', { consortiumId: cid, secretariatId: consortium.data.secretariat.id }),
  };
}

function standingOf(items: StandingView['items']) {
  const keys = (drafted: boolean): ReadonlySet<string> =>
    new Set(items.filter((item) => item.drafted === drafted).map(({ code, ...sides }) => termsKey({ templateCode: code, ...sides })));
  return { promised: keys(false), drafted: keys(true) };
}
