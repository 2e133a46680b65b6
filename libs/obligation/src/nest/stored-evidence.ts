import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { FileBook, Files, Gate } from '#libs/platform';
import { ClaimStore, EvidenceSources } from '../application/ports/claim-store.js';
import { ExhibitBook } from '../domain/exhibit-book.js';
import type { Exhibit, ExhibitRef } from '../domain/exhibit.js';
import { ObligationStore } from '../application/ports/obligation-store.js';
import { ClaimViews, EVIDENCE } from './claim-views.js';

/** Evidence may hold other people's data: the two sides and the charter's arbiter open it, nobody else of the consortium. */
@Injectable()
export class StoredEvidence extends EvidenceSources implements OnModuleInit {
  constructor(
    private readonly files: Files,
    private readonly readers: FileBook,
    private readonly claims: ClaimStore,
    private readonly obligations: ObligationStore,
    private readonly gate: Gate,
    private readonly views: ClaimViews,
    private readonly exhibitBook: ExhibitBook,
  ) {
    super();
  }

  onModuleInit(): void {
    this.readers.register(EVIDENCE, async (actor, claimId) => {
      const claim = await this.claims.find(claimId);
      const obligation = claim && (await this.obligations.find(claim.obligationId));
      return obligation !== null && this.gate.allows(actor, 'inspect', 'Obligation', await this.views.inspected(obligation));
    });
  }

  looks(actor: Actor, fileIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return fileIds.length === 0 ? Promise.resolve(new Map()) : this.files.looks(actor, fileIds);
  }

  async attach(actor: Actor, fileIds: readonly string[], claim: { readonly id: string; readonly consortiumId: string }): Promise<readonly string[]> {
    if (fileIds.length === 0) return [];
    await this.files.attach(actor, fileIds, { kind: EVIDENCE, id: claim.id, consortiumId: claim.consortiumId });
    return this.hashes(fileIds);
  }

  async hashesOf(claimId: string): Promise<readonly string[]> {
    const attached = await this.files.attachedTo(EVIDENCE, [claimId]);
    return this.hashes((attached.get(claimId) ?? []).map(({ id }) => id));
  }

  async exhibits(consortiumId: string, organizationId: string, refs: readonly ExhibitRef[]): Promise<readonly Exhibit[]> {
    return (await this.exhibitBook.find(consortiumId, refs)).filter(({ sides }) => sides.includes(organizationId));
  }

  private async hashes(fileIds: readonly string[]): Promise<readonly string[]> {
    return [...new Set((await this.files.describe(fileIds)).map((file) => file.sha256))].sort();
  }
}
