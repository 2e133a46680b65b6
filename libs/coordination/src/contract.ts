import { z } from 'zod';
import { conditionVerdicts, policyCategories, policyVerdicts } from './domain/policy.js';
import { addresseeRoles, requestStatuses } from './domain/request.js';

const id = z.string();
const names = z.object({ zh: z.string(), en: z.string() });
const organization = z.object({ id, name: z.string(), shortName: z.string() });

export const requestFilters = ['OPEN', 'OVERDUE', 'ENDED', 'ALL'] as const;
export type RequestFilter = (typeof requestFilters)[number];

const addressee = z.object({
  organization,
  role: z.enum(addresseeRoles),
  department: z.string(),
  dueOn: z.string(),
  answeredAt: z.string().nullable(),
  overdue: z.boolean(),
});

/** One line of a list of requests. */
export const CoordinationItem = z.object({
  id,
  consortiumId: id,
  topic: names,
  text: z.string(),
  status: z.enum(requestStatuses),
  overdue: z.boolean(),
  requester: organization,
  lead: organization,
  dueOn: z.string(),
  askedAt: z.string(),
  /** Of a closed one: whether it was in time; null: it took the answer of another. */
  inTime: z.boolean().nullable(),
  reused: z.boolean(),
});
export type CoordinationItem = z.infer<typeof CoordinationItem>;

/** What was asked, answered, and why it was asked again, in order. `text` is empty once its writer is erased. */
const said = z.object({ id, kind: z.enum(['ASK', 'ANSWER', 'REOPEN']), organization, text: z.string(), at: z.string() });

export const CoordinationView = z.object({
  id,
  version: z.int(),
  consortiumId: id,
  consortiumName: z.string(),
  secretariatId: id,
  topic: names,
  status: z.enum(requestStatuses),
  overdue: z.boolean(),
  requester: organization,
  addressees: z.array(addressee),
  said: z.array(said),
  firstDueOn: z.string(),
  askedAt: z.string(),
  closedAt: z.string().nullable(),
  inTime: z.boolean().nullable(),
  /** The earlier request whose answer it took. */
  reusesId: id.nullable(),
});
export type CoordinationView = z.infer<typeof CoordinationView>;

/** What asking chooses from. */
export const AskingChoicesView = z.object({
  topics: z.array(z.object({ code: z.string(), names })),
  authorities: z.array(organization),
  /** For whom the reader may ask. */
  requesters: z.array(organization),
  /** The date fifteen working days from now. */
  usualDueOn: z.string(),
  /** The year in that term whose public holidays are not published yet: in it only weekends are known. */
  holidaysUnknownOf: z.int().nullable(),
});
export type AskingChoicesView = z.infer<typeof AskingChoicesView>;

/** Earlier requests that asked the same, newest first, with the lead's answer where there is one. */
export const SameView = z.object({ items: z.array(CoordinationItem.extend({ answer: z.string().nullable() })) });
export type SameView = z.infer<typeof SameView>;

/** Per authority that leads: requests that are due or closed, how many of them were closed in time, and how many are overdue now. */
export const SharesView = z.object({
  items: z.array(z.object({ authority: organization, due: z.int(), inTime: z.int(), overdue: z.int(), figure: z.string() })),
});
export type SharesView = z.infer<typeof SharesView>;

/** The address of the figure of one authority. */
export const authorityFigure = (authorityId: string): string => `asked-${authorityId}`;

/** A policy in force, with each condition as it stands for each member it might be for; those that qualify first. */
const policy = z.object({
  code: z.string(),
  policyVersion: z.int(),
  category: z.enum(policyCategories),
  names,
  benefit: names,
  source: z.string(),
  effectiveOn: z.string().nullable(),
  conditions: z.array(z.object({ code: z.string(), names, supply: names })),
  members: z.array(
    z.object({
      organization,
      /** The reader works there. */
      ours: z.boolean(),
      verdict: z.enum(policyVerdicts),
      conditions: z.array(z.object({ code: z.string(), verdict: z.enum(conditionVerdicts) })),
    }),
  ),
});

export const PoliciesView = z.object({ asOf: z.string(), items: z.array(policy) });
export type PoliciesView = z.infer<typeof PoliciesView>;
