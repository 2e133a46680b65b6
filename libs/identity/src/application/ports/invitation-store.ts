import type { Role } from '#libs/kernel';
import type { Invitation } from '../../domain/invitation.js';

export interface InvitationRow extends Invitation {
  readonly id: string;
  readonly version: number;
  readonly note: string;
}

export interface NewInvitation {
  readonly id: string;
  readonly organizationId: string;
  readonly role: Role;
  readonly note: string;
  readonly invitedBy: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

export abstract class InvitationStore {
  abstract find(id: string): Promise<InvitationRow | null>;
  /** Locked until the command ends: a link is used once, however many follow it at the same time. */
  abstract findByTokenForUpdate(token: string): Promise<InvitationRow | null>;
  /** Kept with the hash of the token its id stands for. */
  abstract add(invitation: NewInvitation): Promise<void>;
  abstract change(
    id: string,
    version: number,
    changes: { readonly usedAt?: Date; readonly usedBy?: string; readonly revokedAt?: Date },
  ): Promise<number>;
}
