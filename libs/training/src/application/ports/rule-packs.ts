import type { RulePack } from '../../domain/index.js';

/** The rules of law, as published by the installation. */
export abstract class RulePacks {
  /** The version that binds on a day ('YYYY-MM-DD'). */
  abstract on(day: string): Promise<RulePack>;
}
