import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Db } from '../database/db.js';
import { Clock } from '../time/clock.js';
import { Ids } from '../time/ids.js';
import { requestContext } from '../unit/request-context.js';

export interface Access {
  readonly actor: Pick<Actor, 'accountId' | 'personId'> | null;
  readonly action: string;
  readonly subject: string;
  readonly subjectId?: string;
  readonly outcome: 'allowed' | 'denied';
}

/**
 * Reads of personal data, sign-ins, denials and exports (design.md §1.2). Written outside the running transaction: a refused
 * command is rolled back, its denial stays.
 */
@Injectable()
export class AccessLog {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async record({ actor, action, subject, subjectId, outcome }: Access): Promise<void> {
    await this.db.outside(() =>
      this.db.query(
        `INSERT INTO access_log (id, at, account_id, person_id, action, subject, subject_id, outcome, correlation_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          this.ids.next(),
          this.clock.now(),
          actor?.accountId ?? null,
          actor?.personId ?? null,
          action,
          subject,
          subjectId ?? null,
          outcome,
          requestContext()?.correlationId ?? null,
        ],
      ),
    );
  }
}
