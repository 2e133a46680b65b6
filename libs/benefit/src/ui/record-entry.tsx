import {
  benefit_entry_amount,
  benefit_entry_file,
  benefit_entry_kind,
  benefit_entry_needed,
  benefit_entry_note,
  benefit_entry_on,
  benefit_entry_record,
  benefit_entry_record_title,
  benefit_entry_recorded_said,
} from '#messages';
import {
  Button,
  DateField,
  Dialog,
  FileField,
  Form,
  MoneyField,
  SelectField,
  send,
  TextField,
  today,
  useCommand,
  useForm,
  type StoredFile,
} from '#libs/kit/ui';
import type { StatementView } from '../contract.js';
import { entryKinds } from '../domain/entry.js';
import { entryKindNames } from './states.js';

interface EntryDraft {
  readonly kind: string;
  readonly amountFen: string;
  readonly onDate: string;
  readonly note: string;
  readonly files: readonly StoredFile[];
}

interface Props {
  readonly statement: StatementView;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** A receipt or a cost with its document. The first one is the receipt. */
export function RecordEntry({ statement, open, onClose }: Props) {
  const hasReceipt = (statement.entries ?? []).some((entry) => entry.kind === 'RECEIPT' && entry.status !== 'RETURNED');
  const record = useCommand(
    ({ kind, amountFen, onDate, note, files }: EntryDraft) => {
      const body = { amountFen, onDate, fileId: files[0]?.id, ...(note ? { note } : {}) };
      return kind === 'RECEIPT'
        ? send<StatementView>('POST', `/statements/${statement.id}/receipts`, body)
        : send<StatementView>('POST', `/statements/${statement.id}/costs`, { ...body, kind });
    },
    { refresh: [`/statements/${statement.id}`], said: benefit_entry_recorded_said(), quiet: true },
  );
  const form = useForm<EntryDraft>(
    { kind: hasReceipt ? 'MATERIAL' : 'RECEIPT', amountFen: '', onDate: today(), note: '', files: [] },
    { problem: record.problem },
  );
  const save = (): void => {
    const { kind, amountFen, files } = form.values;
    const fine = form.check({
      kind: !kind && benefit_entry_needed(),
      amountFen: !/^[1-9]\d*$/.test(amountFen) && benefit_entry_needed(),
      files: files.length === 0 && benefit_entry_needed(),
    });
    if (fine) void record.tryRun(form.values).then((made) => made && (form.reset(), onClose()));
  };
  return (
    <Dialog open={open} onClose={onClose} title={benefit_entry_record_title()}>
      <Form
        onSubmit={save}
        problem={record.problem}
        actions={
          <Button kind="primary" type="submit" busy={record.pending}>
            {benefit_entry_record()}
          </Button>
        }
      >
        <SelectField
          label={benefit_entry_kind()}
          required
          choices={entryKinds.map((kind) => ({ value: kind, label: entryKindNames[kind]() }))}
          {...form.field('kind')}
        />
        <MoneyField label={benefit_entry_amount()} required {...form.field('amountFen')} />
        <DateField label={benefit_entry_on()} required max={today()} {...form.field('onDate')} />
        <TextField label={benefit_entry_note()} maxLength={200} {...form.field('note')} />
        <FileField
          label={benefit_entry_file()}
          name="fileId"
          required
          multiple={false}
          accept=".pdf,image/*"
          files={form.values.files}
          onChange={(files) => form.set('files', files)}
          error={form.field('files').error}
        />
      </Form>
    </Dialog>
  );
}
