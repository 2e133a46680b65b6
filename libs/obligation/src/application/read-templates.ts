import { missing, type Actor } from '#libs/kernel';
import type { ConsortiumDirectory } from '#libs/consortium/contract';
import type { TemplatesView } from '../contract.js';
import type { LedgerReader } from './ports/ledger-reader.js';
import type { TemplateStore } from './ports/template-store.js';
import { visibleConsortia } from './visible-consortia.js';

/** What may be promised in a consortium, and between whom. */
export class ReadTemplates {
  constructor(
    private readonly templates: TemplateStore,
    private readonly reader: LedgerReader,
    private readonly consortia: ConsortiumDirectory,
  ) {}

  async run(actor: Actor, consortiumId: string): Promise<TemplatesView> {
    const consortium = visibleConsortia(actor).includes(consortiumId) ? await this.consortia.find(consortiumId) : null;
    const set = consortium && (await this.templates.set(consortium.templateHash));
    if (!set) throw missing();
    const shown = set.templates.map(({ verifierKinds: _, weight: __, ...template }) => ({ ...template, roles: [...template.roles] }));
    return { hash: set.hash, setVersion: set.version, names: set.names, templates: shown, parties: [...(await this.reader.parties(consortiumId))] };
  }
}
