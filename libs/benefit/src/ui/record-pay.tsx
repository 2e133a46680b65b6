import {
  benefit_entry_amount,
  benefit_entry_needed,
  benefit_pay_cycle,
  benefit_pay_from,
  benefit_pay_record,
  benefit_pay_record_title,
  benefit_pay_recorded_said,
  benefit_pay_seat,
  benefit_pay_student,
  benefit_pay_task,
  benefit_pay_to,
} from '#messages';
import { Button, DateField, Dialog, Form, MoneyField, SelectField, send, useCommand, useForm, useView } from '#libs/kit/ui';
import type { PayableSeatsView, StatementView } from '../contract.js';
import { standingTasks } from '../domain/statement.js';

interface Props {
  readonly statement: StatementView;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** What one student was paid for one seat; the server holds it to a month and to the seat's own student. */
export function RecordPay({ statement, open, onClose }: Props) {
  const tasks = standingTasks(statement.lines).map((taskId) => ({
    value: taskId,
    label: statement.lines.find((line) => line.taskId === taskId)?.number ?? taskId,
  }));
  const record = useCommand((values: object) => send<StatementView>('POST', `/statements/${statement.id}/pays`, values), {
    refresh: [`/statements/${statement.id}`],
    said: benefit_pay_recorded_said(),
    quiet: true,
  });
  const month = { fromOn: `${statement.month}-01`, toOn: lastDayOf(statement.month) };
  const form = useForm({ taskId: tasks[0]?.value ?? '', seatId: '', amountFen: '', ...month }, { problem: record.problem });
  const seats = useView<PayableSeatsView>(open && form.values.taskId ? `/statements/${statement.id}/tasks/${form.values.taskId}/seats` : null);
  const choices = (seats.data?.items ?? []).map((seat) => ({
    value: seat.seatId,
    label: seat.name ?? benefit_pay_student({ ordinal: seat.ordinal }),
  }));
  const save = (): void => {
    const needed = (value: string): string | false => value === '' && benefit_entry_needed();
    const fine = form.check({
      taskId: needed(form.values.taskId),
      seatId: needed(form.values.seatId),
      amountFen: !/^[1-9]\d*$/.test(form.values.amountFen) && benefit_entry_needed(),
    });
    if (fine) void record.tryRun(form.values).then((made) => made && (form.reset(), onClose()));
  };
  return (
    <Dialog open={open} onClose={onClose} title={benefit_pay_record_title()}>
      <Form
        onSubmit={save}
        problem={record.problem}
        actions={
          <Button kind="primary" type="submit" busy={record.pending}>
            {benefit_pay_record()}
          </Button>
        }
      >
        <SelectField label={benefit_pay_task()} required choices={tasks} {...form.field('taskId')} />
        <SelectField label={benefit_pay_seat()} required choices={choices} {...form.field('seatId')} />
        <MoneyField label={benefit_entry_amount()} required {...form.field('amountFen')} />
        <DateField label={benefit_pay_from()} required {...form.field('fromOn')} />
        <DateField label={benefit_pay_to()} required hint={benefit_pay_cycle()} {...form.field('toOn')} />
      </Form>
    </Dialog>
  );
}

/** Last calendar day of a month 'YYYY-MM'. */
const lastDayOf = (month: string): string => `${month}-${new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate()}`;
