import { Injectable } from '@nestjs/common';
import { Db } from '#libs/platform';
import { SettingsStore } from '../application/ports/settings-store.js';
import { topics, type NoticeSettings } from '../domain/settings.js';

interface Row {
  readonly personId: string;
  readonly channels: NoticeSettings['channels'];
  readonly from: number;
  readonly to: number;
  readonly digest: boolean;
}

const columns = topics.map((topic) => `channel_${topic}`);

const OF = {
  name: 'notice-settings-of',
  text: `SELECT person_id AS "personId", json_build_object(${topics.map((topic) => `'${topic}', channel_${topic}`).join(', ')}) AS channels,
      quiet_from AS from, quiet_to AS to, digest
    FROM notice_settings WHERE person_id = ANY($1::uuid[])`,
};

const PUT = `INSERT INTO notice_settings (person_id, quiet_from, quiet_to, digest, ${columns.join(', ')})
  VALUES ($1, $2, $3, $4, ${columns.map((_, index) => `$${index + 5}`).join(', ')})
  ON CONFLICT (person_id) DO UPDATE SET quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to, digest = excluded.digest,
    ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}`;

@Injectable()
export class SqlSettingsStore extends SettingsStore {
  constructor(private readonly db: Db) {
    super();
  }

  async of(personIds: readonly string[]): Promise<ReadonlyMap<string, NoticeSettings>> {
    const rows = await this.db.read<Row>(OF, [personIds]);
    return new Map(rows.map(({ personId, channels, from, to, digest }) => [personId, { channels, quiet: { from, to }, digest }]));
  }

  async put(personId: string, { channels, quiet, digest }: NoticeSettings): Promise<void> {
    await this.db.query(PUT, [personId, quiet.from, quiet.to, digest, ...topics.map((topic) => channels[topic])]);
  }
}
