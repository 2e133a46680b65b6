import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Db, FileBook, Files, Gate } from '#libs/platform';
import { PaperFiles } from '../application/ports/paper-files.js';

/** The kind of object papers are attached to. */
const KIND = 'clearance';

/** Papers of a clearance in the installation's file store: whoever may read the checklist reads them, and nobody else. */
@Injectable()
export class StoredPaperFiles extends PaperFiles implements OnModuleInit {
  constructor(
    private readonly files: Files,
    private readonly book: FileBook,
    private readonly gate: Gate,
    private readonly db: Db,
  ) {
    super();
  }

  onModuleInit(): void {
    this.book.register(KIND, (actor, clearanceId) => this.mayRead(actor, clearanceId));
  }

  async attach(
    actor: Actor,
    fileIds: readonly string[],
    { id, organizationId }: { readonly id: string; readonly organizationId: string },
  ): Promise<void> {
    if (fileIds.length > 0) await this.files.attach(actor, fileIds, { kind: KIND, id, organizationId });
  }

  async names(fileIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return new Map((await this.files.describe([...new Set(fileIds)])).map((file) => [file.id, file.name]));
  }

  private async mayRead(actor: Actor, clearanceId: string): Promise<boolean> {
    const [row] = await this.db.query<{ organization_id: string; enterprise_id: string }>(
      'SELECT organization_id, enterprise_id FROM clearance WHERE id = $1',
      [clearanceId],
    );
    return (
      row !== undefined && this.gate.allows(actor, 'read', 'Clearance', { organizationId: row.organization_id, enterpriseId: row.enterprise_id })
    );
  }
}
