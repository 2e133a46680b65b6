import type { LoggedEvent } from '#libs/platform';
import type { ProjectStore } from './ports/project-store.js';

/** What somebody wrote of how a project ended goes with them, in the same transaction; that and when it ended stays (design.md §4). */
export class EraseTextsWhenPersonErased {
  constructor(private readonly projects: ProjectStore) {}

  run({ data }: Pick<LoggedEvent, 'data'>): Promise<void> {
    return this.projects.erase(data['personId'] as string);
  }
}
