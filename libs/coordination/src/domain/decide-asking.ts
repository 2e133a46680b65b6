import { addDays, refuse, type Refusal } from '#libs/kernel';
import type { CoordinationRefusal } from './refusals.js';
import type { AddresseeRole } from './request.js';
import { isSameMatter, type EarlierMatter } from './same-matter.js';
import { addWorkingDays, usualWorkingDays, type WorkCalendar } from './working-days.js';

export const latestDueDays = 365;

export interface Asking {
  readonly topicCode: string;
  readonly textHash: string;
  readonly addressees: readonly {
    readonly organizationId: string;
    readonly role: AddresseeRole;
    readonly department: string;
    /** Left out: fifteen working days. */
    readonly dueOn: string | null;
  }[];
  /** Who asks has seen what was asked before and says that this is another matter. */
  readonly saidDifferent: boolean;
}

export interface AskingFacts {
  readonly topics: ReadonlySet<string>;
  /** Authorities whose region covers the consortium. */
  readonly authorities: ReadonlySet<string>;
  readonly earlier: readonly EarlierMatter[];
  readonly today: string;
  readonly calendar: WorkCalendar;
}

export interface Asked {
  readonly leadId: string;
  readonly addressees: readonly (Asking['addressees'][number] & { readonly dueOn: string })[];
}

/**
 * Whether something may be asked of authorities: a known topic, one that leads and others that help, all of them of this region, each
 * with a date of its own. What was asked within a year is offered first.
 */
export function decideAsking(asking: Asking, { topics, authorities, earlier, today, calendar }: AskingFacts): Asked | Refusal<CoordinationRefusal> {
  if (!topics.has(asking.topicCode)) return refuse('coordination.topic-unknown');
  const ids = asking.addressees.map(({ organizationId }) => organizationId);
  const leads = asking.addressees.filter(({ role }) => role === 'LEAD');
  const [lead] = leads;
  if (!lead || leads.length > 1 || new Set(ids).size !== ids.length) return refuse('coordination.one-lead');
  if (ids.some((id) => !authorities.has(id))) return refuse('coordination.not-an-authority-here');
  const addressees = asking.addressees.map((one) => ({ ...one, dueOn: one.dueOn ?? addWorkingDays(today, usualWorkingDays, calendar) }));
  if (addressees.some(({ dueOn }) => dueOn <= today || dueOn > addDays(today, latestDueDays)))
    return refuse('coordination.due-unfit', { days: latestDueDays });
  const matter = { topicCode: asking.topicCode, leadId: lead.organizationId, textHash: asking.textHash };
  if (!asking.saidDifferent && earlier.some((one) => isSameMatter(matter, one, today))) return refuse('coordination.asked-before');
  return { leadId: lead.organizationId, addressees };
}
