import { useState } from 'react';
import {
  obligation_import_file,
  obligation_import_no_rows,
  obligation_import_not_workbook,
  obligation_import_paste,
  obligation_import_paste_do,
  obligation_import_paste_hint,
  obligation_import_step_take,
  obligation_import_take_note,
} from '#messages';
import { Button, Card, Stack, TextArea, readPasted, readSheet, type SheetTexts } from '#libs/kit/ui';
import { matchColumns } from '../domain/match-columns.js';

/** A workbook dropped or chosen, or rows pasted: the shortest way in from wherever the ledger is kept. */
export function ImportTake({ onTaken }: { readonly onTaken: (texts: SheetTexts) => void }) {
  const [wrong, setWrong] = useState<string>();
  const [pasted, setPasted] = useState('');
  const take = (texts: Awaited<ReturnType<typeof readSheet>>): void => {
    if (texts === null) setWrong(obligation_import_not_workbook());
    else if (texts.length <= matchColumns(texts).headAt + 1) setWrong(obligation_import_no_rows());
    else onTaken(texts);
  };
  const read = (file: File | undefined): void => {
    if (file) void readSheet(file).then(take);
  };
  return (
    <Card title={obligation_import_step_take()} note={obligation_import_take_note()}>
      <Stack>
        <label
          className="file-add"
          onDragOver={(event) => event.preventDefault()}
          onDrop={(event) => {
            event.preventDefault();
            read(event.dataTransfer.files[0]);
          }}
        >
          <input
            type="file"
            accept=".xlsx"
            aria-label={obligation_import_file()}
            onChange={(event) => {
              read(event.target.files?.[0]);
              event.target.value = '';
            }}
          />
          <b>{obligation_import_file()}</b>
        </label>
        {wrong !== undefined && (
          <p role="alert" className="problem-note">
            {wrong}
          </p>
        )}
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            void readPasted(pasted).then(take);
          }}
        >
          <TextArea
            label={obligation_import_paste()}
            hint={obligation_import_paste_hint()}
            value={pasted}
            onChange={setPasted}
            rows={5}
            maxLength={200_000}
          />
          <div className="actions">
            <Button type="submit" disabled={pasted.trim() === ''}>
              {obligation_import_paste_do()}
            </Button>
          </div>
        </form>
      </Stack>
    </Card>
  );
}
