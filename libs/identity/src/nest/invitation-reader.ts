import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { beforeCursor, Clock, Db, Gate, page, readCursor, type Page, type PageQuery } from '#libs/platform';
import { InvitationStore, type InvitationRow } from '../application/ports/invitation-store.js';
import { Secrets } from '../application/ports/secrets.js';
import { refused } from '../application/refused.js';
import type { InvitationPreview, InvitationView } from '../contract.js';
import { invitationStatus } from '../domain/invitation.js';

const LIST = {
  name: 'invitation-list',
  text: `SELECT id, version, organization_id AS "organizationId", role, note, expires_at AS "expiresAt", used_at AS "usedAt", revoked_at AS "revokedAt"
    FROM invitation WHERE organization_id = $1 AND ${beforeCursor('id', '$2')} ORDER BY id DESC LIMIT $3`,
};

const PREVIEW = {
  name: 'invitation-preview',
  text: `SELECT o.name, o.kind, i.role, i.expires_at AS "expiresAt", i.used_at AS "usedAt", i.revoked_at AS "revokedAt"
    FROM invitation i JOIN organization o ON o.id = i.organization_id WHERE i.token_hash = $1`,
};

type PreviewRow = InvitationPreview['organization'] & Pick<InvitationRow, 'role' | 'expiresAt' | 'usedAt' | 'revokedAt'>;

@Injectable()
export class InvitationReader {
  constructor(
    private readonly db: Db,
    private readonly store: InvitationStore,
    private readonly secrets: Secrets,
    private readonly gate: Gate,
    private readonly clock: Clock,
  ) {}

  async one(actor: Actor, id: string): Promise<InvitationView> {
    return this.view(await this.gate.require(actor, 'read', 'Invitation', await this.store.find(id)));
  }

  /** The organization has been loaded for inviting. */
  async list(organizationId: string, { after, limit }: PageQuery): Promise<Page<InvitationView>> {
    const [from = null] = readCursor(after) ?? [];
    const rows = await this.db.read<InvitationRow>(LIST, [organizationId, from, limit + 1]);
    return page(
      rows,
      limit,
      (row) => [row.id],
      (row) => this.view(row),
    );
  }

  /** What a link invites to, for whoever holds it. */
  async preview(token: string): Promise<InvitationPreview> {
    const [row] = await this.db.read<PreviewRow>(PREVIEW, [this.secrets.invitationHash(token)]);
    if (!row) throw refused('identity.invitation-unknown');
    const status = invitationStatus(row, this.clock.now());
    if (status !== 'OPEN') throw refused(status === 'USED' ? 'identity.invitation-used' : 'identity.invitation-over');
    return { organization: { name: row.name, kind: row.kind }, role: row.role, expiresAt: row.expiresAt.toISOString() };
  }

  private view({ id, version, organizationId, role, note, ...row }: InvitationRow): InvitationView {
    const status = invitationStatus(row, this.clock.now());
    const token = status === 'OPEN' ? this.secrets.invitationToken(id) : null;
    return { id, version, organizationId, role, note, status, expiresAt: row.expiresAt.toISOString(), token };
  }
}
