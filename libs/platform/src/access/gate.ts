import { Injectable } from '@nestjs/common';
import { can, predicateOf, type Param, type SubjectTable } from '#libs/access';
import { DomainError, missing, type Actor } from '#libs/kernel';
import { AccessLog } from './access-log.js';
import { RuleBook } from './rule-book.js';

/** The one place where an object is handed to someone, or refused. */
@Injectable()
export class Gate {
  constructor(
    private readonly rules: RuleBook,
    private readonly accessLog: AccessLog,
  ) {}

  /** Whether the rules allow the action on this object. */
  allows(actor: Actor, action: string, subject: string, object: object): boolean {
    return can(this.rules.rulesFor(actor), action, subject, object);
  }

  /**
   * The object, if the actor may do this to it.
   * @throws DomainError access.missing when it does not exist or may not be seen, access.denied when it may be seen only
   */
  async require<T extends { readonly id: string }>(actor: Actor, action: string, subject: string, object: T | null | undefined): Promise<T> {
    if (object && this.allows(actor, action, subject, object)) return object;
    const seen = Boolean(object && this.allows(actor, 'read', subject, object));
    if (object) await this.accessLog.record({ actor, action, subject, subjectId: object.id, outcome: 'denied' });
    throw seen ? new DomainError('access.denied', 'forbidden') : missing();
  }

  /** The same rules as a predicate for a list's WHERE. */
  predicate(actor: Actor, action: string, subject: string, table: SubjectTable, param: Param): string {
    return predicateOf(this.rules.rulesFor(actor), action, subject, table, param);
  }
}
