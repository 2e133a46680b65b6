import { Injectable } from '@nestjs/common';
import { Db } from '#libs/platform';
import { SettingsStore } from '../application/ports/settings-store.js';
import type { Channel, NoticeSettings } from '../domain/settings.js';

interface Row {
  readonly personId: string;
  readonly before: Channel;
  readonly due: Channel;
  readonly raised: Channel;
  readonly from: number;
  readonly to: number;
  readonly digest: boolean;
}

const OF = {
  name: 'notice-settings-of',
  text: `SELECT person_id AS "personId", channel_before AS before, channel_due AS due, channel_raised AS raised, quiet_from AS from, quiet_to AS to, digest
    FROM notice_settings WHERE person_id = ANY($1::uuid[])`,
};

@Injectable()
export class SqlSettingsStore extends SettingsStore {
  constructor(private readonly db: Db) {
    super();
  }

  async of(personIds: readonly string[]): Promise<ReadonlyMap<string, NoticeSettings>> {
    const rows = await this.db.read<Row>(OF, [personIds]);
    return new Map(
      rows.map(({ personId, before, due, raised, from, to, digest }) => [
        personId,
        { channels: { before, due, raised }, quiet: { from, to }, digest },
      ]),
    );
  }

  async put(personId: string, { channels, quiet, digest }: NoticeSettings): Promise<void> {
    await this.db.query(
      `INSERT INTO notice_settings (person_id, channel_before, channel_due, channel_raised, quiet_from, quiet_to, digest)
       VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (person_id) DO UPDATE SET channel_before = excluded.channel_before,
         channel_due = excluded.channel_due, channel_raised = excluded.channel_raised, quiet_from = excluded.quiet_from,
         quiet_to = excluded.quiet_to, digest = excluded.digest`,
      [personId, channels.before, channels.due, channels.raised, quiet.from, quiet.to, digest],
    );
  }
}
