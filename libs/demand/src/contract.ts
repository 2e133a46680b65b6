import { z } from 'zod';
import { ages } from './domain/ageing.js';
import { responseStates } from './domain/decide-response.js';
import { expertKinds, expertStates } from './domain/decide-expert.js';
import { entryStates, fields } from './domain/entry.js';
import { listKinds } from './domain/list-kind.js';
export type { Age } from './domain/ageing.js';
export type { DemandFilter, DemandScope } from './domain/list-filters.js';
export type { ExpertKind } from './domain/decide-expert.js';
export type { EntryTerms, TermField } from './domain/entry.js';
export type { ListKind } from './domain/list-kind.js';

const id = z.string();
const words = z.object({ zh: z.string(), en: z.string() });
const organization = z.object({ id, shortName: z.string() });

export const TermsView = z.object({
  title: z.string(),
  text: z.string(),
  quantity: z.int().nullable(),
  unit: z.string().nullable(),
  detail: z.string().nullable(),
  codes: z.array(z.string()),
  from: z.string().nullable(),
  until: z.string().nullable(),
});
export type TermsView = z.infer<typeof TermsView>;

/** One line of a list. Its own organization reads what it last wrote; everybody else what the newest version says. */
export const EntryItem = z.object({
  id,
  consortiumId: id,
  listId: id,
  /** What changes of the line are held against (If-Match). */
  listVersion: z.int(),
  kind: z.enum(listKinds),
  organization,
  /** One of the reader's own organizations. */
  own: z.boolean(),
  status: z.enum(entryStates),
  terms: TermsView,
  /** Own and rewritten since the version others read. */
  changed: z.boolean(),
  since: z.string(),
  /** Whole days since it was published, of a need without an accepted answer; null otherwise. */
  waitingDays: z.int().nullable(),
  age: z.enum(ages).nullable(),
  answeredOn: z.string().nullable(),
  closedOn: z.string().nullable(),
  offers: z.int(),
  accepted: z.int(),
});
export type EntryItem = z.infer<typeof EntryItem>;

const counts = z.object({
  open: z.int(),
  answered: z.int(),
  closed: z.int(),
  draft: z.int(),
  ages: z.object({ TO_30: z.int(), TO_90: z.int(), OVER_90: z.int() }),
});

/** A page of a list, the longest waiting first, and how many lines each filter has; a count stops at 5,000. */
export const DemandsView = z.object({ items: z.array(EntryItem), next: z.string().nullable(), counts: counts.nullable() });
export type DemandsView = z.infer<typeof DemandsView>;

/** An offer to a need; shown to its two sides. */
export const ResponseView = z.object({
  id,
  version: z.int(),
  owner: organization,
  responder: organization,
  supply: z.object({ id, title: z.string() }).nullable(),
  quantity: z.int().nullable(),
  status: z.enum(responseStates),
  note: z.string().nullable(),
  offeredAt: z.string(),
  reason: z.string().nullable(),
  answeredAt: z.string().nullable(),
});
export type ResponseView = z.infer<typeof ResponseView>;

/** The newest 50 offers. */
export const EntryView = EntryItem.extend({ responses: z.array(ResponseView) });
export type EntryView = z.infer<typeof EntryView>;

const reason = z.object({ kind: z.enum(['CODES', 'WORDS', 'TIME', 'REGION', 'CAPACITY', 'TAGS']), points: z.int(), said: words });

/** What is offered to a need, or needed of what is offered, with why; best first, at most 20. A suggestion, nothing more. */
export const MatchesView = z.object({ items: z.array(z.object({ entry: EntryItem, score: z.int(), reasons: z.array(reason) })) });
export type MatchesView = z.infer<typeof MatchesView>;

/** One organization's list: which version others read, and how much of its own has not been published. */
export const ListItem = z.object({
  id,
  version: z.int(),
  kind: z.enum(listKinds),
  organization,
  own: z.boolean(),
  number: z.int(),
  publishedAt: z.string().nullable(),
  listed: z.int(),
  /** Drafts and rewritten lines; 0 for lists of others. */
  unpublished: z.int(),
});
export type ListItem = z.infer<typeof ListItem>;

export const ListsView = z.object({ items: z.array(ListItem) });
export type ListsView = z.infer<typeof ListsView>;

const line = z.object({
  id,
  change: z.enum(['ADDED', 'CHANGED', 'CLOSED', 'KEPT']),
  terms: TermsView,
  before: TermsView.nullable(),
  fields: z.array(z.enum(fields)),
});

/** A version as it was published, held against the one before. */
export const VersionView = z.object({
  list: ListItem,
  number: z.int(),
  hash: z.string(),
  publishedAt: z.string(),
  lines: z.array(line),
});
export type VersionView = z.infer<typeof VersionView>;

/** A person of the pool. Hours are minutes of mentoring both sides have confirmed; null is not reported, never 0. */
export const ExpertItem = z.object({
  id,
  version: z.int(),
  personId: id,
  name: z.string(),
  organization,
  kind: z.enum(expertKinds),
  fields: z.array(z.string()),
  about: z.string(),
  hoursPerMonth: z.int().nullable(),
  from: z.string().nullable(),
  until: z.string().nullable(),
  state: z.enum(expertStates),
  consentedAt: z.string().nullable(),
  verifiedMinutes: z.int().nullable(),
  /** The reader's own entry. */
  self: z.boolean(),
});
export type ExpertItem = z.infer<typeof ExpertItem>;

export const ExpertsView = z.object({ items: z.array(ExpertItem), next: z.string().nullable() });
export type ExpertsView = z.infer<typeof ExpertsView>;

/** A request for an expert, for the two organizations. */
export const ExpertRequestView = z.object({
  id,
  version: z.int(),
  consortiumId: id,
  expert: z.object({ id, name: z.string() }),
  owner: organization,
  asker: organization,
  what: z.string(),
  hours: z.int().nullable(),
  by: z.string().nullable(),
  state: z.enum(['ASKED', 'AGREED', 'DECLINED']),
  askedAt: z.string(),
  reason: z.string().nullable(),
  answeredAt: z.string().nullable(),
});
export type ExpertRequestView = z.infer<typeof ExpertRequestView>;

/** The newest 100. */
export const ExpertRequestsView = z.object({ items: z.array(ExpertRequestView) });
export type ExpertRequestsView = z.infer<typeof ExpertRequestsView>;

/** Events of this capability: data by type. Ids, numbers and codes only. */
export interface DemandEvents {
  'demand.entries-added': { listId: string; kind: string; entryIds: string[] };
  'demand.entry-changed': { listId: string; entryId: string };
  'demand.entry-closed': { listId: string; entryId: string; as: 'MET' | 'WITHDRAWN' };
  'demand.list-published': { listId: string; kind: string; number: number; hash: string; addedIds: string[]; changed: number; closed: number };
  'demand.response-offered': { responseId: string; entryId: string; ownerId: string; responderId: string };
  'demand.response-accepted': { responseId: string; entryId: string; ownerId: string; responderId: string; first: boolean };
  'demand.response-declined': { responseId: string; entryId: string; ownerId: string; responderId: string };
  'demand.response-withdrawn': { responseId: string; entryId: string; ownerId: string; responderId: string };
  'expert.entered': { expertId: string; organizationId: string; personId: string; self: boolean; notice?: string };
  'expert.changed': { expertId: string; organizationId: string; personId: string; self: boolean; state: string };
  'expert.consented': { expertId: string; organizationId: string; personId: string; notice: string };
  'expert.removed': { expertId: string; organizationId: string; personId: string; self: boolean };
  'expert.asked': { requestId: string; expertId: string; ownerId: string; askerId: string };
  'expert.agreed': { requestId: string; expertId: string; ownerId: string; askerId: string };
  'expert.declined': { requestId: string; expertId: string; ownerId: string; askerId: string };
}
