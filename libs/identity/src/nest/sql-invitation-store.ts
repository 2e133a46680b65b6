import { Injectable } from '@nestjs/common';
import { Db, Rows } from '#libs/platform';
import { InvitationStore, type InvitationRow, type NewInvitation } from '../application/ports/invitation-store.js';
import { Secrets } from '../application/ports/secrets.js';

const SELECT = `SELECT id, version, organization_id AS "organizationId", role, note, expires_at AS "expiresAt", used_at AS "usedAt", revoked_at AS "revokedAt" FROM invitation`;

@Injectable()
export class SqlInvitationStore extends InvitationStore {
  constructor(
    private readonly db: Db,
    private readonly rows: Rows,
    private readonly secrets: Secrets,
  ) {
    super();
  }

  async find(id: string): Promise<InvitationRow | null> {
    return (await this.db.query<InvitationRow>(`${SELECT} WHERE id = $1`, [id]))[0] ?? null;
  }

  async findByTokenForUpdate(token: string): Promise<InvitationRow | null> {
    return (await this.db.query<InvitationRow>(`${SELECT} WHERE token_hash = $1 FOR UPDATE`, [this.secrets.invitationHash(token)]))[0] ?? null;
  }

  add(invitation: NewInvitation): Promise<void> {
    return this.rows.insert('invitation', {
      ...invitation,
      tokenHash: this.secrets.invitationHash(this.secrets.invitationToken(invitation.id)),
      version: 1,
    });
  }

  change(id: string, version: number, changes: Parameters<InvitationStore['change']>[2]): Promise<number> {
    return this.rows.update('invitation', { id }, version, changes);
  }
}
