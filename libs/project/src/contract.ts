import { z } from 'zod';
import { FileView } from '#libs/platform/contract';
import { proofKinds } from './domain/decide-proof.js';
import { ipOwners, projectStatuses } from './domain/project.js';
import { lineCadences, lineMetrics, sides } from './domain/project-kind.js';

const id = z.string();
const names = z.object({ zh: z.string(), en: z.string() });
const organization = z.object({ id, name: z.string(), shortName: z.string() });
const side = z.enum(sides);

const kindLine = z.object({
  code: z.string(),
  names,
  owes: side,
  metric: z.enum(lineMetrics),
  unit: names,
  target: z.int(),
  cadence: z.enum(lineCadences),
  evidence: names,
});

/** A kind of project as its lead chooses it. */
export const ProjectKindView = z.object({
  code: z.string(),
  version: z.int(),
  names,
  note: names,
  sides: z.array(side),
  asks: z.enum(['IP', 'COUNTRY']),
  lines: z.array(kindLine),
});
export type ProjectKindView = z.infer<typeof ProjectKindView>;

/** What proposing needs: the kinds, and the members that can take part. */
export const ProjectChoicesView = z.object({
  kinds: z.array(ProjectKindView),
  members: z.array(organization.extend({ side: side.nullable() })),
});
export type ProjectChoicesView = z.infer<typeof ProjectChoicesView>;

/** One line of a list of projects. */
export const ProjectItem = z.object({
  id,
  consortiumId: id,
  kindNames: names,
  title: z.string(),
  status: z.enum(projectStatuses),
  beginsOn: z.string(),
  endsOn: z.string(),
  lead: organization,
  parties: z.int(),
  /** Who has not joined yet, while it is proposed. */
  waitsFor: z.array(organization),
  /** Of the obligations of the kind, how many have a promise that is proposed or in force. */
  lines: z.int(),
  promised: z.int(),
});
export type ProjectItem = z.infer<typeof ProjectItem>;

/** A promise made for a line, as the ledger has it: its running window's amounts, null before it has one. */
const promise = z.object({
  obligationId: id,
  number: z.string(),
  status: z.enum(['PROPOSED', 'AGREED', 'DECLINED', 'WITHDRAWN', 'WAIVED', 'SUPERSEDED']),
  obligor: organization,
  beneficiary: organization,
  target: z.int(),
  window: z
    .object({
      endsOn: z.string(),
      verified: z.int(),
      claimed: z.int(),
      verifiedOf: z.int(),
      claimedOf: z.int(),
      overdue: z.boolean(),
    })
    .nullable(),
});

/** A project, the very text that is joined, who has, and the promises made for each obligation of its kind. */
export const ProjectView = z.object({
  id,
  version: z.int(),
  consortiumId: id,
  consortiumName: z.string(),
  kindNames: names,
  status: z.enum(projectStatuses),
  title: z.string(),
  beginsOn: z.string(),
  endsOn: z.string(),
  leadId: id,
  parties: z.array(
    z.object({
      organization,
      role: z.enum(['LEAD', 'PARTNER']),
      side: side.nullable(),
      joinedAt: z.string().nullable(),
      joinedHash: z.string().nullable(),
      /** Who said it, for members only. */
      joinedByName: z.string().nullable(),
    }),
  ),
  ip: z.object({ owner: z.enum(ipOwners), words: z.string() }).nullable(),
  country: z.string().nullable(),
  content: z.string(),
  hash: z.string(),
  proposedAt: z.string(),
  activeAt: z.string().nullable(),
  /** By when its promises are to be made. */
  promiseBy: z.string().nullable(),
  endedAt: z.string().nullable(),
  outcome: z.string().nullable(),
  lines: z.array(kindLine.extend({ promises: z.array(promise) })),
  /** The side that proves that it goes abroad; null: the kind asks for no proof. Promises wait until one is verified. */
  proofOf: side.nullable(),
  proofs: z.array(
    z.object({
      organization,
      kind: z.enum(proofKinds),
      number: z.string(),
      filedAt: z.string(),
      /** For the delegates of those who take part; null for others. */
      files: z.array(FileView).nullable(),
      verifier: organization.nullable(),
      verifiedAt: z.string().nullable(),
    }),
  ),
});
export type ProjectView = z.infer<typeof ProjectView>;
