import type { OrganizationView, PostView } from '../contract.js';
import type { OrganizationRow } from '../application/ports/organization-store.js';
import type { PostRow } from '../application/ports/post-store.js';

/** An organization's row, its instants as Date or, out of JSON, as text. */
export type OrganizationFact = Omit<OrganizationRow, 'administrators' | 'controlGroup' | 'createdAt' | 'mergedInto'> & {
  readonly createdAt: Date | string;
  readonly mergedInto?: OrganizationRow['mergedInto'];
};

export const organizationView = (o: OrganizationFact): OrganizationView => ({
  id: o.id,
  version: o.version,
  kind: o.kind,
  name: o.name,
  shortName: o.shortName,
  uscc: o.uscc,
  regionCode: o.regionCode,
  status: o.status,
  refusal: o.status === 'REFUSED' && o.refusalReason ? { reason: o.refusalReason, note: o.refusalNote } : null,
  mergedInto: o.mergedInto ?? null,
  createdAt: new Date(o.createdAt).toISOString(),
});

export const postView = (p: PostRow): PostView => ({ ...p, fromAt: p.fromAt.toISOString(), toAt: p.toAt?.toISOString() ?? null });
