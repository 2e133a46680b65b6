import { z } from 'zod';
import { organizationKinds, roles, type Actor, type OrganizationKind } from '#libs/kernel';
import { organizationStates, refusalReasons } from './domain/organization-state.js';
import { mergerStates } from './domain/merger-state.js';
import { tagKinds, tagReasons, tagStates, type TagKind } from './domain/tag.js';
import { areIndependent } from './domain/independence.js';

const role = z.enum(roles);
const kind = z.enum(organizationKinds);
const instant = z.iso.datetime();

/** An organization as anyone of it, and the operator, sees it. */
export const OrganizationView = z.object({
  id: z.uuid(),
  version: z.int(),
  kind,
  name: z.string(),
  shortName: z.string(),
  uscc: z.string(),
  regionCode: z.string(),
  status: z.enum(organizationStates),
  refusal: z.object({ reason: z.enum(refusalReasons), note: z.string() }).nullable(),
  /** Of a merged organization: who acts for it now. */
  mergedInto: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  createdAt: instant,
});
export type OrganizationView = z.infer<typeof OrganizationView>;

/** The same for the operator, with what only the operator keeps: who is under one control. */
export const ApplicationView = OrganizationView.extend({
  controlGroup: z.string().nullable(),
  administrators: z.array(z.object({ personId: z.uuid(), name: z.string() })),
});
export type ApplicationView = z.infer<typeof ApplicationView>;

/** What a registration answers to someone who is not signed in yet. */
export const RegistrationReceipt = z.object({ id: z.uuid(), status: z.enum(organizationStates) });
export type RegistrationReceipt = z.infer<typeof RegistrationReceipt>;

/** An admitted organization as it is found for inviting: what public registers say of it, no more. */
export const DirectoryEntry = z.object({
  id: z.uuid(),
  kind,
  name: z.string(),
  shortName: z.string(),
  uscc: z.string(),
  regionCode: z.string(),
  /** Where it went, when it was merged: found by its old name, but chosen no more. */
  mergedInto: z.object({ id: z.uuid(), kind, name: z.string(), shortName: z.string(), regionCode: z.string() }).nullable(),
});
export type DirectoryEntry = z.infer<typeof DirectoryEntry>;

/** Who is signed in and all that decides what they may do: the web computes the same rules from `actor`. */
export const SessionView = z.object({
  person: z.object({ id: z.uuid(), name: z.string() }),
  signIn: z.string(),
  actor: z.object({
    accountId: z.uuid(),
    personId: z.uuid(),
    operator: z.boolean(),
    locale: z.enum(['zh', 'en']),
    posts: z.array(z.object({ organizationId: z.uuid(), organizationKind: kind, role })),
    memberships: z.array(z.object({ consortiumId: z.uuid(), organizationId: z.uuid(), seat: z.string().nullable() })),
    oversees: z.array(z.uuid()),
  }),
  organizations: z.array(z.object({ id: z.uuid(), name: z.string(), shortName: z.string(), kind })),
  consortia: z.array(z.object({ id: z.uuid(), name: z.string(), status: z.string() })),
  /** Organizations the person registered that the operator has not admitted: shown, but no right comes from them. */
  applications: z.array(OrganizationView),
  locale: z.enum(['zh', 'en']),
});
export type SessionView = z.infer<typeof SessionView>;

/** One place one's account is open at. */
export const OpenSession = z.object({
  id: z.uuid(),
  kind: z.enum(['COOKIE', 'BEARER']),
  label: z.string(),
  createdAt: instant,
  expiresAt: instant,
  current: z.boolean(),
});
export type OpenSession = z.infer<typeof OpenSession>;

/** A program's token: shown this once. */
export const TokenView = z.object({ id: z.uuid(), label: z.string(), expiresAt: instant, token: z.string() });
export type TokenView = z.infer<typeof TokenView>;

/** One invitation; the link only while it can be used, and only for who may invite. */
export const InvitationView = z.object({
  id: z.uuid(),
  version: z.int(),
  organizationId: z.uuid(),
  role,
  note: z.string(),
  status: z.enum(['OPEN', 'USED', 'REVOKED', 'EXPIRED']),
  expiresAt: instant,
  token: z.string().nullable(),
});
export type InvitationView = z.infer<typeof InvitationView>;

/** What the holder of an invitation link sees before deciding. */
export const InvitationPreview = z.object({ organization: z.object({ name: z.string(), kind }), role, expiresAt: instant });
export type InvitationPreview = z.infer<typeof InvitationPreview>;

/** A person's current post. */
export const PostView = z.object({
  id: z.uuid(),
  version: z.int(),
  personId: z.uuid(),
  organizationId: z.uuid(),
  role,
  fromAt: instant,
  toAt: instant.nullable(),
});
export type PostView = z.infer<typeof PostView>;

/** Someone who works for the organization, with the current posts there. The sign-in name only for its administrators. */
export const ColleagueView = z.object({
  personId: z.uuid(),
  name: z.string(),
  signIn: z.string().nullable(),
  /** Whether this organization is the one the person belongs to (the oldest current post): there a password is reset. */
  home: z.boolean(),
  posts: z.array(PostView.omit({ personId: true, organizationId: true })),
});
export type ColleagueView = z.infer<typeof ColleagueView>;

/** A one-time code on its way to a person by hand; `signIn` tells them the name they sign in with. */
export const CodeView = z.object({ personId: z.uuid(), signIn: z.string(), code: z.string(), expiresAt: instant });
export type CodeView = z.infer<typeof CodeView>;

/** What the holder of a code sees before using it: ACTIVATION opens an account, RESET only sets a new password. */
export const CodePreview = z.object({ purpose: z.enum(['ACTIVATION', 'RESET']), name: z.string(), signIn: z.string() });
export type CodePreview = z.infer<typeof CodePreview>;

const mergerSide = z.object({ id: z.uuid(), name: z.string(), shortName: z.string() });

/** One merger, from its declaration on. */
export const MergerView = z.object({
  id: z.uuid(),
  /** Of the organization that is merged: a merger is told of in its log. */
  version: z.int(),
  from: mergerSide,
  into: mergerSide,
  reason: z.string().nullable(),
  on: z.string(),
  state: z.enum(mergerStates),
  declaredAt: instant,
  answeredAt: instant.nullable(),
  recordedAt: instant.nullable(),
  /** What the reader may do with it now. */
  may: z.object({ withdraw: z.boolean(), answer: z.boolean(), record: z.boolean() }),
});
export type MergerView = z.infer<typeof MergerView>;

export const MergersView = z.object({ items: z.array(MergerView) });
export type MergersView = z.infer<typeof MergersView>;

/** What a merger touches, counted before anybody declares or agrees to it. */
export const AffairsView = z.object({
  items: z.array(z.object({ code: z.string(), count: z.int(), words: z.object({ zh: z.string(), en: z.string() }) })),
});
export type AffairsView = z.infer<typeof AffairsView>;

/** One kind of thing an organization has under way. */
export interface Affair {
  readonly code: string;
  readonly count: number;
  /** Said of the merger: what happens to these. */
  readonly words: { readonly zh: string; readonly en: string };
}

/** What organizations have under way, by whoever keeps it; each capability registers its own at start (docs/adr/0007). */
export class AffairsBook {
  private readonly counters: ((organizationId: string) => Promise<readonly Affair[]>)[] = [];

  register(count: (organizationId: string) => Promise<readonly Affair[]>): void {
    this.counters.push(count);
  }

  async of(organizationId: string): Promise<readonly Affair[]> {
    const counted: Affair[] = [];
    for (const count of this.counters) counted.push(...(await count(organizationId)));
    return counted;
  }
}

/** What other capabilities learn of an organization. */
export interface OrganizationFacts {
  readonly id: string;
  /** As people read it: of a merged one "甲（已并入 乙）", so that every place that names it says where it went. */
  readonly name: string;
  readonly shortName: string;
  readonly kind: OrganizationKind;
  /** Who is under one control has one text here: a merged organization that of the one it went into. */
  readonly controlGroup: string | null;
  /** Of a merged organization: who acts for it now. It finishes what runs, and is party to nothing new. */
  readonly mergedIntoId?: string;
}

/**
 * The short name of an organization in SQL, with where it went if it was merged: the one place where statements that join organization
 * themselves learn it.
 * @param organization alias of the table organization
 */
export const shortNameSql = (organization: string): string => `${organization}.short_name || ${organization}.merged_note`;

/** An organization as a view names it, `{ id, shortName }`, in SQL. */
export const partySql = (organization: string): string => `json_build_object('id', ${organization}.id, 'shortName', ${shortNameSql(organization)})`;

/** The name of an organization among those of one view. */
export type NameOf = (id: string) => Pick<OrganizationFacts, 'id' | 'name' | 'shortName'>;

/** Port: organizations, for other capabilities. */
export abstract class OrganizationDirectory {
  /** Those of the ids that are admitted organizations, or were and have been merged. One statement, however many. */
  abstract find(ids: readonly string[]): Promise<ReadonlyMap<string, OrganizationFacts>>;
  /** Names for one view, in one look-up; an organization that is not admitted any more keeps its id for a name. */
  async namesOf(ids: readonly (string | null)[]): Promise<NameOf> {
    const found = await this.find([...new Set(ids.filter((id) => id !== null))]);
    return (id) => ({ id, name: found.get(id)?.name ?? id, shortName: found.get(id)?.shortName ?? id });
  }

  /** Whether two organizations may verify each other: different legal persons outside one control group (domain.md §2.4). */
  async independent(one: string, other: string): Promise<boolean> {
    return (await this.independentOf(one, [other])).has(other);
  }

  /** Those of the others that may verify this one, in one look. */
  async independentOf(one: string, others: readonly string[]): Promise<ReadonlySet<string>> {
    const known = await this.find([one, ...others]);
    const own = known.get(one);
    const apart = own ? [...known.values()].filter((other) => areIndependent(own, other)) : [];
    return new Set(apart.map(({ id }) => id));
  }

  /** The same for any two of these, in one look. */
  async independence(ids: readonly string[]): Promise<(one: string, other: string) => boolean> {
    const known = await this.find(ids);
    return (one, other) => {
      const [a, b] = [known.get(one), known.get(other)];
      return a !== undefined && b !== undefined && areIndependent(a, b);
    };
  }
}

/** One thing an organization is known for: hatched while it is its own claim, solid once somebody else has confirmed it. */
export const TagView = z.object({
  id: z.uuid(),
  version: z.int(),
  organization: z.object({ id: z.uuid(), shortName: z.string() }),
  kind: z.enum(tagKinds),
  value: z.string(),
  stage: z.string().nullable(),
  /** All of it as people say it. */
  words: z.object({ zh: z.string(), en: z.string() }),
  since: z.string(),
  sourceLink: z.string(),
  state: z.enum(tagStates),
  claimedAt: instant,
  answeredAt: instant.nullable(),
  answeredBy: z.object({ id: z.uuid(), shortName: z.string() }).nullable(),
  byOperator: z.boolean(),
  reason: z.enum(tagReasons).nullable(),
  /** Whether the reader may confirm or reject it. */
  mayConfirm: z.boolean(),
});
export type TagView = z.infer<typeof TagView>;

export const TagsView = z.object({ items: z.array(TagView) });
export type TagsView = z.infer<typeof TagsView>;

/** A confirmed tag. */
export interface TagFact {
  readonly kind: TagKind;
  readonly value: string;
  readonly stage: string | null;
  readonly since: string;
  readonly words: { readonly zh: string; readonly en: string };
}

/** Port: what organizations are known for, for policies and matching. Confirmed tags only: a claim counts nowhere (design.md §1). */
export abstract class OrganizationTags {
  /** By organization; those without are absent. One statement, however many. */
  abstract verified(organizationIds: readonly string[]): Promise<ReadonlyMap<string, readonly TagFact[]>>;
}

/** Port: names of people, for other capabilities to join on delivery. */
export abstract class PersonDirectory {
  /** Names by person id; erased people are absent. One statement, however many. */
  abstract names(personIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

/** A student of a roster who is to sign in. */
export interface RosterStudent {
  readonly organizationId: string;
  readonly name: string;
  /** The student number, unique in the school: the sign-in name until the student chooses one. */
  readonly number: string;
  /** The person made for this student before; a further code for the same person is a reset. */
  readonly personId?: string | null;
}

/** Port: accounts of roster students. Who may ask is checked by the asking capability: its rules know the roster. */
export abstract class RosterAccounts {
  /** Person, account and STUDENT post if there are none yet, and a one-time code; earlier codes of the account end. */
  abstract issueCode(actor: Actor, student: RosterStudent): Promise<{ readonly personId: string; readonly code: string }>;
  /** The same for many students of one school in a fixed number of statements; answers in the order of the students. */
  abstract issueCodes(actor: Actor, students: readonly RosterStudent[]): Promise<readonly { readonly personId: string; readonly code: string }[]>;
}

/** Events of this capability: data by type. Ids, numbers and codes only. */
export interface IdentityEvents {
  'organization.registered': { organizationId: string; kind: OrganizationKind; administratorId: string };
  'organization.admitted': { organizationId: string };
  'organization.refused': { organizationId: string; reason: string };
  'organization.resubmitted': { organizationId: string };
  'organization.grouped': { organizationId: string; inGroup: boolean };
  'organization.merger-declared': { mergerId: string; fromId: string; intoId: string };
  'organization.merger-withdrawn': { mergerId: string; fromId: string; intoId: string };
  'organization.merger-accepted': { mergerId: string; fromId: string; intoId: string };
  'organization.merger-refused': { mergerId: string; fromId: string; intoId: string };
  'organization.merged': { mergerId: string; fromId: string; intoId: string; endedPosts: string[]; givenPosts: string[] };
  'organization.tag-claimed': { tagId: string; organizationId: string; kind: string; stage: string | null };
  'organization.tag-verified': { tagId: string; organizationId: string; kind: string };
  'organization.tag-rejected': { tagId: string; organizationId: string; kind: string; reason: string };
  'organization.tag-withdrawn': { tagId: string; organizationId: string; kind: string };
  'invitation.opened': { invitationId: string; organizationId: string; role: string };
  'invitation.revoked': { invitationId: string; organizationId: string };
  'invitation.accepted': { invitationId: string; organizationId: string; role: string; personId: string; postId: string; newcomer: boolean };
  'post.given': { postId: string; organizationId: string; personId: string; role: string };
  'post.ended': { postId: string; organizationId: string; personId: string; role: string };
  'account.code-issued': { accountId: string; personId: string; purpose: string };
  'account.opened': { accountId: string; personId: string };
  'account.password-changed': { accountId: string; personId: string; sessionsEnded: number };
  'account.locale-chosen': { accountId: string; locale: string };
  'person.erased': { personId: string; accountId: string };
}
