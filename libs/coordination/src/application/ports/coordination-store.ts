import type { Id } from '#libs/kernel';
import type { AddresseeRole, RequestState, RequestStatus } from '../../domain/request.js';
import type { WorkCalendar } from '../../domain/working-days.js';
import type { EarlierMatter, Matter } from '../../domain/same-matter.js';

export interface RequestRecord extends RequestState {
  readonly version: number;
  readonly consortiumId: Id<'Consortium'>;
  readonly secretariatId: Id<'Organization'>;
  readonly topicCode: string;
  readonly leadId: Id<'Organization'>;
  readonly textHash: string;
}

export interface TextRow {
  readonly id: string;
  readonly kind: 'ASK' | 'ANSWER' | 'REOPEN';
  readonly organizationId: string;
  readonly text: string;
  readonly byPerson: string;
  readonly at: Date;
}

export interface NewRequest {
  readonly id: string;
  readonly consortiumId: string;
  readonly topicCode: string;
  readonly requesterId: string;
  readonly leadId: string;
  readonly textHash: string;
  readonly firstDueOn: string;
  readonly askedAt: Date;
  readonly addressees: readonly {
    readonly organizationId: string;
    readonly role: AddresseeRole;
    readonly department: string;
    readonly dueOn: string;
  }[];
}

/** What authorities are asked, and what they answer. */
export abstract class CoordinationStore {
  abstract topics(): Promise<ReadonlySet<string>>;
  /** Admitted authorities whose region covers the consortium. */
  abstract authorities(consortiumId: string): Promise<readonly string[]>;
  /** What the consortium asked that might be the same: one statement, by topic and by words. */
  abstract earlier(consortiumId: string, matter: Matter): Promise<readonly (EarlierMatter & { readonly id: string })[]>;
  /** Public holidays as published: the newest version of each year. */
  abstract workCalendar(): Promise<WorkCalendar>;
  abstract find(id: string): Promise<RequestRecord | null>;
  abstract lock(id: string): Promise<void>;
  abstract insert(request: NewRequest, text: TextRow): Promise<void>;
  /** A request that is closed at once by the answer of an earlier one. */
  abstract insertReuse(id: string, earlier: RequestRecord, requesterId: string, text: TextRow): Promise<void>;
  /** The words of the newest asking of a request. */
  abstract askedText(request: RequestRecord): Promise<string>;
  abstract answer(request: RequestRecord, organizationId: string, status: RequestStatus, text: TextRow): Promise<number>;
  abstract close(request: RequestRecord, inTime: boolean, at: Date): Promise<number>;
  abstract reopen(request: RequestRecord, dueOn: string, text: TextRow): Promise<number>;
  abstract withdraw(request: RequestRecord): Promise<number>;
  /** Forgets what somebody wrote. */
  abstract erase(personId: string): Promise<void>;
}
