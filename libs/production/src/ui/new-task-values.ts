import { addDays } from '#libs/kernel';
import { today, type StoredFile } from '#libs/kit/ui';
import type { TaskPattern, TaskView } from '../contract.js';
import { mostLike } from '../domain/most-like.js';
import { parseTaskLine } from '../domain/parse-task-line.js';
import { realityOf, realityProofs, type Reality, type RealityProofs } from '../domain/reality.js';
import type { Consequence, DueSource, Use } from '../domain/terms.js';

/** The form as it is typed: everything a text, so that nothing half-typed is lost. */
export interface NewTaskValues {
  readonly line: string;
  readonly title: string;
  readonly quantity: string;
  readonly unit: string;
  readonly dueOn: string;
  readonly staffBy: string;
  readonly seatCount: string;
  /** One a line. */
  readonly criteria: string;
  readonly orderReference: string;
  readonly priceFen: string;
  readonly use: string;
  readonly consequence: string;
  readonly dueSetBy: string;
  readonly drawing: readonly StoredFile[];
}

export const emptyTask = (): NewTaskValues => ({
  line: '',
  title: '',
  quantity: '',
  unit: '件',
  dueOn: '',
  staffBy: '',
  seatCount: '2',
  criteria: '',
  orderReference: '',
  priceFen: '',
  use: 'OWN_PROCESS',
  consequence: 'REWORK',
  dueSetBy: 'ENTERPRISE',
  drawing: [],
});

/** Seats are to be filled within three days, or by the due date when that is sooner. */
export const usualStaffBy = (dueOn: string): string => {
  const soon = addDays(today(), 3);
  return dueOn !== '' && dueOn < soon ? dueOn : soon;
};

/** What a line says by itself, and the last task of the same kind, which says the rest. */
export function readLine(
  line: string,
  patterns: readonly TaskPattern[],
): { readonly own: Partial<NewTaskValues>; readonly pattern: TaskPattern | null } {
  const { title, quantity, unit, dueOn } = parseTaskLine(line, today());
  const pattern = title === '' ? null : mostLike(title, patterns);
  const own: Partial<NewTaskValues> = {
    title,
    ...(quantity === null ? {} : { quantity: String(quantity) }),
    ...(unit === null ? {} : { unit }),
    ...(dueOn === null ? {} : { dueOn, staffBy: usualStaffBy(dueOn) }),
  };
  return { own, pattern };
}

/** What a previous task offers again: criteria, price, drawing, seats. Never its order: an order counts once. */
export const fromPattern = (pattern: TaskPattern): Partial<NewTaskValues> => ({
  unit: pattern.unit ?? '件',
  criteria: pattern.criteria.join('\n'),
  seatCount: String(pattern.seatCount ?? 2),
  priceFen: pattern.priceFen ?? '',
  use: pattern.use ?? '',
  consequence: pattern.consequence ?? '',
  drawing: pattern.drawing ? [pattern.drawing] : [],
});

export const criteriaOf = (values: NewTaskValues): readonly string[] => [
  ...new Set(
    values.criteria
      .split('\n')
      .map((one) => one.trim())
      .filter(Boolean),
  ),
];

/** Digits of fen, or nothing: what was typed and is no amount is not sent. */
export const isFen = (text: string): boolean => /^\d{1,14}$/.test(text);

/** A draft as the form shows it. */
export const fromDraft = (task: TaskView): NewTaskValues => ({
  line: '',
  title: task.title,
  quantity: task.quantity === null ? '' : String(task.quantity),
  unit: task.unit ?? '',
  dueOn: task.dueOn ?? '',
  staffBy: task.staffBy ?? '',
  seatCount: task.seatCount === null ? '' : String(task.seatCount),
  criteria: task.criteria.join('\n'),
  orderReference: task.orderReference ?? '',
  priceFen: task.priceFen ?? '',
  use: task.use ?? '',
  consequence: task.consequence ?? '',
  dueSetBy: task.dueSetBy,
  drawing: task.drawing ? [task.drawing] : [],
});

/** The terms as the request carries them; what is empty is left out. */
export function termsBody(values: NewTaskValues): object {
  const given = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim());
  const whole = (text: string): number | undefined => (/^\d+$/.test(text) ? Number(text) : undefined);
  return {
    title: values.title.trim(),
    quantity: whole(values.quantity),
    unit: given(values.unit),
    dueOn: given(values.dueOn),
    dueSetBy: given(values.dueSetBy),
    staffBy: given(values.staffBy) ?? (values.dueOn ? usualStaffBy(values.dueOn) : undefined),
    seatCount: whole(values.seatCount),
    criteria: criteriaOf(values),
    orderReference: given(values.orderReference),
    priceFen: isFen(values.priceFen) ? values.priceFen : undefined,
    use: given(values.use),
    consequence: given(values.consequence),
    drawingId: values.drawing[0]?.id,
  };
}

/** The five tests as the form stands; the acceptance is taken as given. The same rule as the server's. */
export function realityOfForm(values: NewTaskValues): { readonly proofs: RealityProofs; readonly verdict: Reality } {
  const proofs = realityProofs(
    {
      title: values.title,
      quantity: null,
      unit: null,
      dueOn: values.dueOn || null,
      dueSetBy: values.dueSetBy as DueSource,
      staffBy: null,
      seatCount: null,
      criteria: [],
      orderReference: values.orderReference.trim() || null,
      priceFen: isFen(values.priceFen) ? BigInt(values.priceFen) : null,
      use: (values.use || null) as Use | null,
      consequence: (values.consequence || null) as Consequence | null,
      drawingId: null,
    },
    true,
  );
  return { proofs, verdict: realityOf(proofs) };
}
