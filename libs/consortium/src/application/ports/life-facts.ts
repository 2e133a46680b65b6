import type { Id } from '#libs/kernel';
import type { LifeFacts } from '../../domain/life.js';

/** What the state of each of some consortia is computed from; a fixed number of statements, however many. */
export abstract class LifeFactsReader {
  abstract of(ids: readonly Id<'Consortium'>[]): Promise<ReadonlyMap<string, LifeFacts>>;
}
