import type { NoticeSettings } from '../../domain/settings.js';

/** What people chose; who chose nothing has the usual. */
export abstract class SettingsStore {
  abstract of(personIds: readonly string[]): Promise<ReadonlyMap<string, NoticeSettings>>;
  abstract put(personId: string, settings: NoticeSettings): Promise<void>;
}
