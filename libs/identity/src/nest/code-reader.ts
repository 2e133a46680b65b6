import { Injectable } from '@nestjs/common';
import { missing, type Actor } from '#libs/kernel';
import { PersonLoader } from '../application/person-loader.js';
import { CodeStore } from '../application/ports/code-store.js';
import { Secrets } from '../application/ports/secrets.js';
import type { CodeView } from '../contract.js';

/** A code for who issued it: asked anew whether they may, also when a repeated request is answered. */
@Injectable()
export class CodeReader {
  constructor(
    private readonly codes: CodeStore,
    private readonly people: PersonLoader,
    private readonly secrets: Secrets,
  ) {}

  async view(actor: Actor, personId: string, codeId: string): Promise<CodeView> {
    const person = await this.people.loadPersonFor(actor, personId, 'reset');
    const code = await this.codes.find(codeId);
    if (code?.accountId !== person.accountId) throw missing();
    return { personId, signIn: person.signIn, code: this.secrets.code(codeId), expiresAt: code.expiresAt.toISOString() };
  }
}
