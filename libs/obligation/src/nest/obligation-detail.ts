import { partySql } from '#libs/identity/contract';
import { Injectable } from '@nestjs/common';
import { Db } from '#libs/platform';
import type { EntryView, ObligationView, WindowView } from '../contract.js';
import { numberOf } from '../application/naming.js';
import type { ObligationRecord, WindowRecord } from '../application/ports/records.js';
import { isBreached } from '../domain/breach.js';
import { markOf } from '../domain/progress.js';
import type { ObligationTemplate } from '../domain/template.js';
import { WINDOW_COLUMNS } from './sql-window-store.js';
import { DEFINITION } from './definition-sql.js';
import { rowHrefSql } from './source-sql.js';

/** The promise without the claims people made on it. */
export type Promised = Omit<ObligationView, 'claims' | 'waivers' | 'origin'>;

interface Head extends Omit<ObligationRecord, 'parties' | 'replacesId' | 'supersededById'> {
  readonly template: ObligationTemplate & { readonly clause?: string | null };
  readonly own: boolean;
  readonly obligor: ObligationView['obligor'];
  readonly beneficiary: ObligationView['beneficiary'];
  readonly proposedBy: ObligationView['proposedBy'];
  readonly awaits: ObligationView['awaits'];
  readonly replaces: Other | null;
  readonly supersededBy: Other | null;
}

/** Another promise, by its number in the consortium. */
interface Other {
  readonly id: string;
  readonly number: number;
}

const called = (other: Other | null): ObligationView['replaces'] => other && { id: other.id, number: numberOf(other.number) };

const otherOne = (column: 'replaces_id' | 'superseded_by_id'): string =>
  `(SELECT json_build_object('id', r.id, 'number', r.number) FROM obligation r WHERE r.consortium_id = o.consortium_id AND r.id = o.${column})`;

const HEAD = {
  name: 'obligation-head',
  text: `SELECT o.id, o.consortium_id AS "consortiumId", o.version, o.number, o.code, o.metric, o.target, o.cadence, o.weight, o.grace_days AS "graceDays", o.set_hash IS NULL AS own, o.scope, o.status,
      o.computed_from AS "computedFrom", o.answer_by AS "answerBy", o.proposed_at AS "proposedAt", o.agreed_at AS "agreedAt", d.definition AS template,
      ${partySql('a')} AS obligor, ${partySql('b')} AS beneficiary,
      CASE WHEN o.proposed_by_id = a.id THEN ${partySql('a')} ELSE ${partySql('b')} END AS "proposedBy",
      ${otherOne('replaces_id')} AS replaces, ${otherOne('superseded_by_id')} AS "supersededBy",
      CASE WHEN o.awaits_id = a.id THEN ${partySql('a')} WHEN o.awaits_id = b.id THEN ${partySql('b')} END AS awaits
    FROM obligation o ${DEFINITION}
    JOIN organization a ON a.id = o.obligor_id JOIN organization b ON b.id = o.beneficiary_id WHERE o.id = $1`,
};

const WINDOWS = {
  name: 'obligation-windows',
  text: `SELECT ${WINDOW_COLUMNS} FROM obligation_window w WHERE w.consortium_id = $1 AND w.obligation_id = $2 ORDER BY w.ordinal DESC LIMIT 24`,
};

/** The newest facts of other capabilities: what is verified or was, what stands with one key, and what was passed over. */
const ENTRIES = {
  name: 'obligation-entries',
  text: `SELECT e.*, CASE WHEN g.id IS NOT NULL AND e.state <> 'CLAIMED' THEN ${partySql('g')} END AS verifier,
      CASE WHEN e.state = 'CLAIMED' THEN ${partySql('g')} END AS awaits
    FROM (
      (SELECT f.id, CASE WHEN f.withdrawn_at IS NULL THEN 'VERIFIED' ELSE 'WITHDRAWN' END AS state, f.source_kind AS "sourceKind", f.source_id AS "sourceId", ${rowHrefSql('f')} AS href,
         f.numerator, f.denominator, f.minutes, f.verified_at AS at, f.verifier_id AS organization_id,
         (SELECT i.outcome FROM spot_check_item i WHERE i.consortium_id = f.consortium_id AND i.verification_id = f.id AND i.outcome IS NOT NULL LIMIT 1) AS "spotCheck"
       FROM verification f JOIN obligation_window w ON w.consortium_id = f.consortium_id AND w.id = f.window_id
       WHERE w.consortium_id = $1 AND w.obligation_id = $2 AND f.source_kind NOT IN ('CLAIM', 'RULING') ORDER BY f.verified_at DESC, f.id DESC LIMIT 50)
      UNION ALL
      (SELECT c.id, 'CLAIMED', c.source_kind, c.source_id, ${rowHrefSql('c')}, c.numerator, c.denominator, NULL, c.since, c.awaits_id, NULL
       FROM obligation_claim c WHERE c.consortium_id = $1 AND c.obligation_id = $2 AND c.until IS NULL AND c.source_kind <> 'CLAIM' ORDER BY c.since DESC, c.id DESC LIMIT 50)
      UNION ALL
      (SELECT p.id, p.reason, p.source_kind, p.source_id, ${rowHrefSql('p')}, p.numerator, p.denominator, NULL, p.at, NULL, NULL
       FROM obligation_passed_over p WHERE p.consortium_id = $1 AND p.obligation_id = $2 ORDER BY p.at DESC, p.id DESC LIMIT 50)) e
    LEFT JOIN organization g ON g.id = e.organization_id ORDER BY e.at DESC, e.id DESC LIMIT 50`,
};

type EntryRow = Omit<EntryView, 'at'> & { readonly at: Date };

/** One promise with its windows and the facts behind them: promise → proof → verification. */
@Injectable()
export class ObligationDetail {
  constructor(private readonly db: Db) {}

  async read(id: string, today: string): Promise<Promised | null> {
    const head = (await this.db.read<Head>(HEAD, [id]))[0];
    if (!head) return null;
    const windows = await this.db.read<WindowRecord>(WINDOWS, [head.consortiumId, id]);
    const entries = await this.db.read<EntryRow>(ENTRIES, [head.consortiumId, id]);
    return viewOf(head, windows, entries, today);
  }
}

function viewOf(
  { template, number, proposedAt, agreedAt, ...head }: Head,
  windows: readonly WindowRecord[],
  entries: readonly EntryRow[],
  today: string,
): Promised {
  const { names, unit, evidence, verifier } = template;
  return {
    ...head,
    number: numberOf(number),
    replaces: called(head.replaces),
    supersededBy: called(head.supersededBy),
    names,
    unit,
    evidence,
    verifier,
    clause: template.clause ?? null,
    proposedAt: proposedAt.toISOString(),
    agreedAt: agreedAt?.toISOString() ?? null,
    windows: windows.map((window) => windowOf(window, today)),
    entries: entries.map(({ id, state, sourceKind, sourceId, href, numerator, denominator, minutes, at, verifier: by, awaits, spotCheck }) => ({
      id,
      state,
      sourceKind,
      sourceId,
      href,
      numerator,
      denominator,
      minutes,
      at: at.toISOString(),
      verifier: by,
      awaits,
      spotCheck,
    })),
  };
}

const windowOf = (w: WindowRecord, today: string): WindowView => ({
  id: w.id,
  startsOn: w.startsOn,
  endsOn: w.endsOn,
  target: w.target,
  claimed: w.claimed,
  verified: w.verified,
  mark: markOf(w, today),
  waived: w.waived,
  extendedTo: w.extendedTo,
  graceDays: w.graceDays,
  breached: isBreached(w, today),
});
