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
import { ButtonLink, Loaded, Page, Stack, Stepper, useSession, useView, type SheetTexts } from '#libs/kit/ui';
import { organizationsWhere } from '#libs/kernel';
import type { TemplatesView } from '../contract.js';
import { matchColumns } from '../domain/match-columns.js';
import { ImportCheck } from './import-check.js';
import { ImportTake } from './import-take.js';

/** The ledger kept in a spreadsheet until now, row by row into proposals; nothing binds before the other side agrees. */
export default function ImportLedger() {
  const { cid = '' } = useParams();
  const templates = useView<TemplatesView>('/obligation-templates', { consortiumId: cid });
  const ours = organizationsWhere(useSession().actor, 'DELEGATE');
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
        <Loaded of={templates}>
          {(known) =>
            texts === undefined ? (
              <ImportTake onTaken={setTexts} />
            ) : (
              <ImportCheck cid={cid} texts={texts} found={matchColumns(texts)} known={{ ...known, ours }} onAgain={() => setTexts(undefined)} />
            )
          }
        </Loaded>
      </Stack>
    </Page>
  );
}
