import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { CharterDesk } from '../application/charter-desk.js';
import { ConsortiumAccess } from '../application/consortium-access.js';
import { TermsBook, type TermsKind, type TermsView } from '../contract.js';
import type { CharterText } from '../domain/charter.js';

/** What the secretary chooses a change of terms from. */
@Injectable()
export class TermsReader {
  constructor(
    private readonly access: ConsortiumAccess,
    private readonly desk: CharterDesk,
    private readonly terms: TermsBook,
  ) {}

  async view(actor: Actor, consortiumId: string): Promise<TermsView> {
    const consortium = await this.access.loadConsortiumFor(actor, consortiumId, 'propose');
    const charter = JSON.parse((await this.access.loadCharterFor(actor, consortiumId)).content) as CharterText;
    const { kind } = await this.desk.kind(consortium.kindCode, consortium.kindVersion);
    return {
      rules: charter.rules,
      ranges: kind.rules,
      templates: await this.choice('TEMPLATES', charter.templateHash),
      formulas: await this.choice('FORMULAS', charter.formulaHash),
    };
  }

  private async choice(kind: TermsKind, inForce: string | null): Promise<TermsView['templates']> {
    const published = await this.terms.published(kind);
    const others = published.filter(({ hash }) => hash !== inForce);
    return {
      inForce: published.find(({ hash }) => hash === inForce) ?? null,
      others: await Promise.all(others.map(async (one) => ({ ...one, differences: [...(await this.terms.differences(kind, inForce, one.hash))] }))),
    };
  }
}
