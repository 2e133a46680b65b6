import { insist, refuse, type Actor, type Id } from '#libs/kernel';
import type { UnitOfWork, Written } from '#libs/platform';
import type { ModelBook } from '../contract.js';
import { consortiumRefusals } from '../domain/refusals.js';
import type { ConsortiumAccess } from './consortium-access.js';
import type { Founding, FoundConsortium } from './found-consortium.js';

/**
 * The secretary of one consortium founds another of the same kind on its model. Rules, text and terms are in the founding already, as the
 * secretary edited them; what other capabilities hand on follows in the same transaction.
 */
export class FoundOnModel {
  constructor(
    private readonly access: ConsortiumAccess,
    private readonly found: FoundConsortium,
    private readonly models: ModelBook,
    private readonly work: UnitOfWork,
  ) {}

  run(actor: Actor, input: Founding, modelId: Id<'Consortium'>): Promise<Written> {
    return this.work.command(actor, async () => {
      const model = await this.access.loadConsortiumFor(actor, modelId, 'propose');
      if (model.kindCode !== input.kindCode) insist(refuse('consortium.model-of-another-kind'), consortiumRefusals);
      const founded = await this.found.run(actor, input);
      await this.models.copy(modelId, founded.id);
      return founded;
    });
  }
}
