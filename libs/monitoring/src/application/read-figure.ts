import { missing, type Actor } from '#libs/kernel';
import { page, readCursor, type Gate } from '#libs/platform';
import type { Figure, FigureBook, FigureEvent, FigureView } from '../contract.js';
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

  async run(actor: Actor, consortiumId: string, code: string, query: FigureQuery): Promise<FigureView> {
    await this.gate.require(actor, 'read', 'Overview', { id: consortiumId, consortiumId });
    return this.snapshot.read(async () => {
      const figure = await this.figures.find(consortiumId, code);
      if (!figure) throw missing();
      return this.view(figure, consortiumId, query);
    });
  }

  private async view(figure: Figure, consortiumId: string, { after, limit }: FigureQuery): Promise<FigureView> {
    const amounts = await figure.read(consortiumId);
    const recomputed = await figure.recompute(consortiumId);
    const third = (await figure.also?.(consortiumId)) ?? recomputed;
    const [from] = readCursor(after) ?? [];
    const rows = await figure.events(consortiumId, { after: from === undefined ? null : String(from), limit });
    const events = page(rows, limit, (event) => [event.eventId], eventOf);
    return {
      consortiumId,
      code: figure.code,
      names: figure.names,
      unit: figure.unit,
      ...amounts,
      recomputed,
      matches: amounts.verified === recomputed && third === recomputed,
      events: { items: [...events.items], next: events.next },
    };
  }
}

const eventOf = ({ eventId, at, type, amount, href }: FigureEvent): FigureView['events']['items'][number] => ({
  eventId,
  at: at.toISOString(),
  type,
  amount,
  href,
});
