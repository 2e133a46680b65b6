import type { OrganizationKind } from '#libs/kernel';
import type { OrganizationState, RefusalReason } from '../../domain/organization-state.js';

/** An organization and who administers it, whatever its state. */
export interface OrganizationRow {
  readonly id: string;
  readonly version: number;
  readonly kind: OrganizationKind;
  readonly name: string;
  readonly shortName: string;
  readonly uscc: string;
  readonly regionCode: string;
  readonly controlGroup: string | null;
  readonly status: OrganizationState;
  readonly refusalReason: RefusalReason | null;
  readonly refusalNote: string;
  readonly createdAt: Date;
  readonly mergedInto: { readonly id: string; readonly name: string } | null;
  readonly administrators: readonly { readonly personId: string }[];
}

export type OrganizationFields = Omit<OrganizationRow, 'administrators' | 'version' | 'mergedInto'>;
export type OrganizationChanges = Partial<Omit<OrganizationFields, 'id' | 'createdAt'>>;

export abstract class OrganizationStore {
  abstract find(id: string): Promise<OrganizationRow | null>;
  /** Whether another organization than this has the code. */
  abstract usccTaken(uscc: string, exceptId: string | null): Promise<boolean>;
  /** False when the code was taken meanwhile. */
  abstract add(organization: OrganizationFields): Promise<boolean>;
  abstract change(id: string, version: number, changes: OrganizationChanges): Promise<number>;
  /** Held until the command ends, so that the posts at an organization change one after the other. */
  abstract lock(ids: readonly string[]): Promise<void>;
}
