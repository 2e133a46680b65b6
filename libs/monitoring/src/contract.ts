import { z } from 'zod';
import type { Actor } from '#libs/kernel';

/** What a text says to a reader of each language. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** What an amount counts: 'hours' are kept in minutes and shown in hours, 'fen' shown in yuan, 'points' are whole per cent of a promise, weighed. */
export const figureUnits = ['count', 'hours', 'fen', 'percent', 'points'] as const;
export type FigureUnit = (typeof figureUnits)[number];

/** The three amounts of a figure as whole numbers in its unit; null is NOT_REPORTED, never 0 (design.md §6). */
export interface Amounts {
  readonly promised: string | null;
  readonly claimed: string | null;
  readonly verified: string;
}

/** One event behind a figure. */
export interface FigureEvent {
  readonly eventId: string;
  readonly at: Date;
  readonly type: string;
  /** What the event adds to the verified amount, in the figure's unit; negative for a counter-entry. */
  readonly amount: string;
  /** Where the reader finds what happened; null where there is no page for it. */
  readonly href: string | null;
}

/** Which part of a list is asked for: events after an event's id in ascending order. */
export interface FigurePage {
  readonly after: string | null;
  readonly limit: number;
}

/**
 * One figure of the consortium overview, owned by the capability whose facts it sums. It checks no access; monitoring does.
 * The amounts of its events sum to `verified`: that is what opening a figure proves (design.md §1.1).
 */
export interface Figure {
  /** Part of the figure's address: lower case, digits and hyphens, e.g. 'tasks-accepted'. */
  readonly code: string;
  readonly names: Words;
  readonly unit: FigureUnit;
  /** The amounts as the capability keeps them: its rows and maintained counters. */
  read(consortiumId: string): Promise<Amounts>;
  /** The verified amount once more, summed over the log alone, in one statement. */
  recompute(consortiumId: string): Promise<string>;
  /** The same amount from a third place, where the capability keeps facts and counters apart; then all three must agree. */
  also?(consortiumId: string): Promise<string>;
  /** The events it is the sum of, oldest first. At most `limit + 1`, so that the caller learns whether there are more. */
  events(consortiumId: string, page: FigurePage): Promise<readonly FigureEvent[]>;
}

/** A figure with what it comes to. */
export interface FigureReading {
  readonly figure: Figure;
  readonly amounts: Amounts;
}

/** Figures that depend on the consortium: one per lead seat, one per template in use. */
export interface FigureSource {
  /** Those shown on the overview. */
  figures(consortiumId: string): Promise<readonly Figure[]>;
  /** The same with their amounts, read together: they sum the same rows, and a statement for each would read them as often. */
  readings(consortiumId: string): Promise<readonly FigureReading[]>;
  /** One that is not listed because there are too many of its kind. */
  find?(consortiumId: string, code: string): Promise<Figure | null>;
}

/** Where each capability registers its figures when its module starts. Reads go one after the other: they share one snapshot. */
export class FigureBook {
  private readonly known: Figure[] = [];
  private readonly sources: FigureSource[] = [];

  register(figure: Figure): void {
    this.known.push(figure);
  }

  registerSource(source: FigureSource): void {
    this.sources.push(source);
  }

  /** Every figure of a consortium, in the order of registration. */
  async all(consortiumId: string): Promise<readonly Figure[]> {
    const all = [...this.known];
    for (const source of this.sources) all.push(...(await source.figures(consortiumId)));
    return all;
  }

  /** Every figure of a consortium with its amounts, in the same order. */
  async readings(consortiumId: string): Promise<readonly FigureReading[]> {
    const all: FigureReading[] = [];
    for (const figure of this.known) all.push({ figure, amounts: await figure.read(consortiumId) });
    for (const source of this.sources) all.push(...(await source.readings(consortiumId)));
    return all;
  }

  async find(consortiumId: string, code: string): Promise<Figure | null> {
    const listed = (await this.all(consortiumId)).find((figure) => figure.code === code);
    if (listed) return listed;
    for (const source of this.sources) {
      const found = await source.find?.(consortiumId, code);
      if (found) return found;
    }
    return null;
  }
}

/** What one type of event adds to a figure that is a plain sum over a consortium's log. */
export interface Addend {
  readonly type: string;
  /** The whole number in the event's data to add, or 1 to count the events. */
  readonly amount: { readonly field: string } | 1;
  /** -1 for the counter-entry. */
  readonly sign: 1 | -1;
  /** Only events whose data holds these values, e.g. { counts: true }. */
  readonly only?: Readonly<Record<string, string | number | boolean>>;
  /** Where the event is found: its data's `field` put after `prefix`, e.g. { prefix: '/tasks/', field: 'taskId' }. */
  readonly href: { readonly prefix: string; readonly field: string } | null;
}

/** Sums over a consortium's log, for figures that need nothing else; monitoring provides it. */
export abstract class LoggedAmounts {
  abstract sum(consortiumId: string, addends: readonly Addend[]): Promise<string>;
  abstract events(consortiumId: string, addends: readonly Addend[], page: FigurePage): Promise<readonly FigureEvent[]>;
}

export const todoMarks = ['promised', 'claimed', 'verified', 'overdue'] as const;

/** One thing that waits for somebody. Titles name things and numbers, never students. */
export interface Todo {
  /** `capability.what`, e.g. 'production.inspect-delivery'. */
  readonly code: string;
  readonly href: string;
  readonly title: Words;
  /** What happens when it is not done. */
  readonly consequence: Words;
  readonly dueOn: string | null;
  readonly mark: (typeof todoMarks)[number];
  readonly waitsFor: 'me' | 'other';
}

/** A capability's answer to "whose turn is it?". Access is inside: it returns only what the actor may see, at most 50. */
export interface TodoSource {
  todos(actor: Actor): Promise<readonly Todo[]>;
}

/** Where each capability registers what may wait for somebody. */
export class TodoBook {
  private readonly sources: TodoSource[] = [];

  register(source: TodoSource): void {
    this.sources.push(source);
  }

  async all(actor: Actor): Promise<readonly Todo[]> {
    return (await Promise.all(this.sources.map((source) => source.todos(actor)))).flat();
  }
}

const id = z.string();
const words = z.object({ zh: z.string(), en: z.string() });
const amount = z.string();
const amounts = { promised: amount.nullable(), claimed: amount.nullable(), verified: amount };
const organization = z.object({ id, shortName: z.string() });

export const FigureItem = z.object({ code: z.string(), names: words, unit: z.enum(figureUnits), ...amounts });
export type FigureItem = z.infer<typeof FigureItem>;

/** One leg of the tripod: a lead seat and how much of what it owes is verified, in whole per cent; null when nothing is due. */
export const LegView = z.object({
  seat: z.string(),
  names: words,
  organization: organization.nullable(),
  verified: z.int().nullable(),
  claimed: z.int().nullable(),
  figure: z.string(),
});
export type LegView = z.infer<typeof LegView>;

/** One promise whose window ends soon: who owes whom what by when. */
export const DuePromise = z.object({
  obligationId: id,
  number: z.string(),
  obligor: organization,
  beneficiary: organization,
  names: words,
  unit: words,
  dueOn: z.string(),
  target: amount,
  claimed: amount,
  verified: amount,
  figure: z.string(),
});
export type DuePromise = z.infer<typeof DuePromise>;

/** Fulfilment points at the end of a month: what was promised by then and how much of it was claimed and verified. */
export const TrendPoint = z.object({ month: z.string(), promised: amount, claimed: amount, verified: amount });
export type TrendPoint = z.infer<typeof TrendPoint>;

export const OverviewView = z.object({
  consortiumId: id,
  name: z.string(),
  status: z.string(),
  asOf: z.string(),
  /** The index; null is INSUFFICIENT_EVIDENCE, shown as 证据不足. */
  bowl: z.int().nullable(),
  legs: z.array(LegView),
  totals: z.object({ figure: z.string(), promised: amount, claimed: amount, verified: amount }),
  due: z.array(DuePromise),
  trend: z.array(TrendPoint),
  figures: z.array(FigureItem),
});
export type OverviewView = z.infer<typeof OverviewView>;

/** One event behind a figure, as it is shown. */
export const FigureEventItem = z.object({ eventId: id, at: z.string(), type: z.string(), amount, href: z.string().nullable() });
export type FigureEventItem = z.infer<typeof FigureEventItem>;

export const FigureEventsView = z.object({ items: z.array(FigureEventItem), next: z.string().nullable() });
export type FigureEventsView = z.infer<typeof FigureEventsView>;

export const FigureView = z.object({
  consortiumId: id,
  code: z.string(),
  names: words,
  unit: z.enum(figureUnits),
  ...amounts,
  /** The same amount summed over the log, and whether the two agree. */
  recomputed: amount,
  matches: z.boolean(),
  events: FigureEventsView,
});
export type FigureView = z.infer<typeof FigureView>;

const todo = z.object({
  code: z.string(),
  href: z.string(),
  title: words,
  consequence: words,
  dueOn: z.string().nullable(),
  mark: z.enum(todoMarks),
  waitsFor: z.enum(['me', 'other']),
});

export const TodayView = z.object({ today: z.string(), mine: z.array(todo), others: z.array(todo) });
export type TodayView = z.infer<typeof TodayView>;
