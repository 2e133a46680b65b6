import type { Actor } from '#libs/kernel';
import type { UnitOfWork, Written } from '#libs/platform';
import type { DemandDesk } from './demand-desk.js';
import type { ListPublisher } from './list-publisher.js';

/** Publishes a list as its next version. */
export class PublishList {
  constructor(
    private readonly desk: DemandDesk,
    private readonly publisher: ListPublisher,
    private readonly work: UnitOfWork,
  ) {}

  run(actor: Actor, id: string, seen?: number): Promise<Written> {
    return this.work.command(actor, async () => {
      const list = await this.desk.lock(actor, id, seen);
      return { id, version: await this.publisher.publish(actor, list) };
    });
  }
}
