import { canonicalJson, type Id, type Json } from '#libs/kernel';
import type { Names, Side } from './project-kind.js';

/** PROPOSED: not all have joined. DECLINED: one of them will not. WITHDRAWN: its lead took it back before all had joined. */
export const projectStatuses = ['PROPOSED', 'ACTIVE', 'ENDED', 'DECLINED', 'WITHDRAWN'] as const;
export type ProjectStatus = (typeof projectStatuses)[number];

/** Who owns what comes of joint R&D: each its own part, all jointly, or by shares that the words name. */
export const ipOwners = ['EACH', 'JOINT', 'SHARE'] as const;
export type IpOwner = (typeof ipOwners)[number];

export interface Party {
  readonly organizationId: Id<'Organization'>;
  readonly role: 'LEAD' | 'PARTNER';
  readonly side: Side | null;
  readonly joinedHash: string | null;
  readonly joinedBy: Id<'Person'> | null;
}

/** A project, and who has joined it. */
export interface ProjectState {
  readonly id: Id<'Project'>;
  readonly status: ProjectStatus;
  readonly leadId: Id<'Organization'>;
  /** SHA-256 of the text, hex. */
  readonly hash: string;
  readonly parties: readonly Party[];
}

/** All that a party's word binds to. */
export interface ProjectText {
  readonly document: 'PROJECT';
  readonly consortiumId: string;
  readonly projectId: string;
  readonly kind: { readonly code: string; readonly version: number; readonly names: Names };
  readonly title: string;
  readonly beginsOn: string;
  readonly endsOn: string;
  readonly parties: readonly {
    readonly organization: { readonly id: string; readonly name: string; readonly shortName: string };
    readonly role: Party['role'];
  }[];
  readonly ip: { readonly owner: IpOwner; readonly words: string } | null;
  readonly country: string | null;
}

/** The one text of a project: what is shown, hashed and joined. Names organizations, never persons. */
export const projectContent = (text: ProjectText): string => canonicalJson(text as unknown as Json);
