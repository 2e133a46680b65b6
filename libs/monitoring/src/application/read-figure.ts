import { missing, type Actor } from '#libs/kernel';
import { page, readCursor, type Gate } from '#libs/platform';
import type { Figure, FigureBook, FigureEvent, FigureEventItem, FigureEventsView, FigureView } from '../contract.js';
import type { Snapshot } from './ports/snapshot.js';

export interface FigureQuery {
  readonly after: string | undefined;
  readonly limit: number;
}

/** One figure down to its events: what it is, the same summed over the log, and whether the two agree. */
export class ReadFigure {
  constructor(
    private readonly figures: FigureBook,
    private readonly snapshot: Snapshot,
    private readonly gate: Gate,
  ) {}

  /** The figure with the first or a later page of its events. */
  run(actor: Actor, consortiumId: string, code: string, query: FigureQuery): Promise<FigureView> {
    return this.open(actor, consortiumId, code, async (figure) => {
      const amounts = await figure.read(consortiumId);
      const recomputed = await figure.recompute(consortiumId);
      const third = (await figure.also?.(consortiumId)) ?? recomputed;
      return {
        consortiumId,
        code: figure.code,
        names: figure.names,
        unit: figure.unit,
        ...amounts,
        recomputed,
        matches: amounts.verified === recomputed && third === recomputed,
        events: await pageOf(figure, consortiumId, query),
      };
    });
  }

  /** A page of its events alone. */
  events(actor: Actor, consortiumId: string, code: string, query: FigureQuery): Promise<FigureEventsView> {
    return this.open(actor, consortiumId, code, (figure) => pageOf(figure, consortiumId, query));
  }

  private async open<T>(actor: Actor, consortiumId: string, code: string, read: (figure: Figure) => Promise<T>): Promise<T> {
    await this.gate.require(actor, 'read', 'Overview', { id: consortiumId, consortiumId });
    return this.snapshot.read(async () => {
      const figure = await this.figures.find(consortiumId, code);
      if (!figure) throw missing();
      return read(figure);
    });
  }
}

async function pageOf(figure: Figure, consortiumId: string, { after, limit }: FigureQuery): Promise<FigureEventsView> {
  const [from] = readCursor(after) ?? [];
  const rows = await figure.events(consortiumId, { after: from === undefined ? null : String(from), limit });
  const { items, next } = page(rows, limit, (event) => [event.eventId], eventOf);
  return { items: [...items], next };
}

const eventOf = ({ eventId, at, type, amount, href }: FigureEvent): FigureEventItem => ({ eventId, at: at.toISOString(), type, amount, href });
