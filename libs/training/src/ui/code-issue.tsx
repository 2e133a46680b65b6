import { useState } from 'react';
import {
  training_roster_codes,
  training_roster_codes_most,
  training_roster_codes_none,
  training_roster_select_all,
  training_roster_select_none,
} from '#messages';
import { Button, send, useCommand } from '#libs/kit/ui';
import type { CodeSheetView } from '../contract.js';
import { CodeSheet } from './code-sheet.js';

const MOST = 100;

interface Props {
  readonly schoolId: string;
  readonly chosen: ReadonlySet<string>;
  readonly onPage: readonly string[];
  readonly onChoose: (ids: readonly string[]) => void;
}

/** Sign-in codes for the chosen students, on one sheet. */
export function CodeIssue({ schoolId, chosen, onPage, onChoose }: Props) {
  const [sheet, setSheet] = useState<CodeSheetView | null>(null);
  const path = `/schools/${schoolId}`;
  const issue = useCommand(() => send<CodeSheetView>('POST', `${path}/student-codes`, { studentIds: [...chosen] }), {
    refresh: [`${path}/students`],
    onDone: (made) => {
      setSheet(made);
      onChoose([]);
    },
  });
  const all = onPage.slice(0, MOST);
  return (
    <>
      <Button small onClick={() => onChoose(chosen.size > 0 ? [] : all)}>
        {chosen.size > 0 ? training_roster_select_none() : training_roster_select_all({ count: all.length })}
      </Button>
      <Button small kind="primary" busy={issue.pending} disabled={chosen.size === 0 || chosen.size > MOST} onClick={() => issue.run()}>
        {chosen.size > 0 ? training_roster_codes({ count: chosen.size }) : training_roster_codes_none()}
      </Button>
      {chosen.size > MOST && <span className="rust">{training_roster_codes_most()}</span>}
      <CodeSheet sheet={sheet} onClose={() => setSheet(null)} />
    </>
  );
}
