import { shortNameSql } from '#libs/identity/contract';
import { Injectable } from '@nestjs/common';
import { inGoodStanding } from '#libs/consortium/contract';
import { businessDate } from '#libs/kernel';
import { Clock, Db, page, readCursor, type Page, type Statement } from '#libs/platform';
import type { Todo } from '#libs/monitoring/contract';
import type { LedgerRow, LedgerView, ObligationView, PartyView } from '../contract.js';
import { numberOf } from '../application/naming.js';
import { LedgerReader, type LedgerPage, type LedgerReaderOf, type Seats } from '../application/ports/ledger-reader.js';
import type { WindowRecord } from '../application/ports/records.js';
import { isBreached } from '../domain/breach.js';
import { markOf } from '../domain/progress.js';
import { rolesOf, type Metric, type Standing } from '../domain/template.js';
import { LEDGER, TURNS } from './ledger-sql.js';
import { ObligationDetail } from './obligation-detail.js';
import { ObligationTodos } from './obligation-todos.js';

interface Line
  extends Pick<
    LedgerRow,
    'rowId' | 'dueOn' | 'obligationId' | 'consortiumId' | 'status' | 'names' | 'unit' | 'own' | 'obligor' | 'beneficiary' | 'turn'
  > {
  readonly kept: boolean;
  readonly number: number;
  readonly ofMetric: Metric;
  readonly ofTarget: number;
  readonly window: WindowRecord | null;
  readonly waiting: { readonly organization: LedgerRow['obligor']; readonly since: string; readonly by: string } | null;
}

interface Answer {
  readonly lines: readonly Line[];
  readonly counts: LedgerView['counts'];
}

const PARTIES = `SELECT m.organization_id AS "organizationId", g.name, ${shortNameSql('g')} AS "shortName", g.kind,
    EXISTS (SELECT 1 FROM lead_seat l WHERE l.consortium_id = m.consortium_id AND l.organization_id = m.organization_id) AS leads,
    c.secretariat_id = m.organization_id AS "holdsSecretariat"
  FROM membership m JOIN organization g ON g.id = m.organization_id JOIN consortium c ON c.id = m.consortium_id
  WHERE m.consortium_id = $1 AND ${inGoodStanding('m', '$2')} ORDER BY m.organization_id LIMIT 500`;

/** Before the first line of any list. */
const START = [false, '0001-01-01', '00000000-0000-0000-0000-000000000000'] as const;

@Injectable()
export class SqlLedgerReader extends LedgerReader {
  constructor(
    private readonly db: Db,
    private readonly details: ObligationDetail,
    private readonly waiting: ObligationTodos,
    private readonly clock: Clock,
  ) {
    super();
  }

  page({ consortiumId, visible, own }: LedgerReaderOf, wanted: LedgerPage): Promise<LedgerView> {
    return this.read(LEDGER[wanted.filter], [consortiumId, visible, own], wanted, [!wanted.after]);
  }

  turns(seats: Seats, wanted: Omit<LedgerPage, 'filter'>): Promise<LedgerView> {
    const organizations = seats.map((seat) => seat.organizationId);
    return this.read(TURNS, [seats.map((seat) => seat.consortiumId), organizations, organizations], wanted, []);
  }

  detail(obligationId: string, today: string): Promise<Omit<ObligationView, 'claims' | 'waivers' | 'origin'> | null> {
    return this.details.read(obligationId, today);
  }

  async parties(consortiumId: string): Promise<readonly PartyView[]> {
    const rows = await this.db.query<Standing & { readonly name: string; readonly shortName: string }>(PARTIES, [
      consortiumId,
      businessDate(this.clock.now()),
    ]);
    return rows.map((row) => ({ id: row.organizationId, name: row.name, shortName: row.shortName, roles: [...rolesOf(row)] }));
  }

  todos(seats: Seats, verifies: Seats, today: string): Promise<readonly Todo[]> {
    return this.waiting.read(seats, verifies, today);
  }

  private async read(
    statement: Statement,
    who: readonly unknown[],
    { today, limit, after }: Omit<LedgerPage, 'filter'>,
    more: readonly unknown[],
  ): Promise<LedgerView> {
    const rows = await this.db.read<Answer>(statement, [...who, today, ...cursor(after), limit + 1, ...more]);
    const { lines, counts } = rows[0] ?? { lines: [], counts: null };
    const shown: Page<LedgerRow> = page(
      lines,
      limit,
      (line) => [String(line.kept), line.dueOn, line.rowId],
      (line) => rowOf(line, today),
    );
    return { items: [...shown.items], next: shown.next, counts };
  }
}

function cursor(after: string | undefined): readonly [boolean, string, string] {
  const [kept, dueOn, rowId] = readCursor(after) ?? START.map(String);
  return [kept === 'true', String(dueOn ?? START[1]), String(rowId ?? START[2])];
}

const NOTHING = { numerator: 0, denominator: 0, late: 0 };

function rowOf({ window, kept: _, ofMetric, ofTarget, number, waiting, ...line }: Line, today: string): LedgerRow {
  const open = {
    claimed: NOTHING,
    verified: NOTHING,
    target: ofTarget,
    startsOn: null,
    mark: line.dueOn < today ? ('overdue' as const) : ('promised' as const),
  };
  const figures = window
    ? { claimed: window.claimed, verified: window.verified, target: window.target, startsOn: window.startsOn, mark: markOf(window, today) }
    : open;
  const waitsFor = waiting && { ...waiting, since: new Date(waiting.since).toISOString(), overdue: waiting.by < today };
  const standing = {
    number: numberOf(number),
    windowId: window?.id ?? null,
    metric: ofMetric,
    waived: window?.waived ?? false,
    extendedTo: window?.extendedTo ?? null,
    breached: window !== null && isBreached(window, today),
    waitsFor,
  };
  return { ...line, ...figures, ...standing };
}
