import { Injectable } from '@nestjs/common';
import { businessDate } from '#libs/kernel';
import { Clock, Db } from '#libs/platform';
import { MeetingPresence, type Presence } from '../contract.js';
import type { MeetingKind } from '../domain/meeting.js';
import { presence, type HeldMeeting } from '../domain/presence.js';

/** The meetings of the leads that the last year may need: signed ones only, with how each lead was there. */
const HELD = {
  name: 'meeting-presence',
  text: `SELECT m.id, m.held_on AS "heldOn", json_agg(p.attendance) AS leads FROM meeting m
    JOIN meeting_participant p ON p.consortium_id = m.consortium_id AND p.meeting_id = m.id AND p.seat IS NOT NULL
    WHERE m.consortium_id = $1 AND m.held_on >= $2::date - 731 AND m.status = 'SIGNED' AND m.kind_code = 'LEADS' GROUP BY m.id`,
};

@Injectable()
export class SqlMeetingPresence extends MeetingPresence {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {
    super();
  }

  async of(consortiumId: string): Promise<Presence> {
    const today = businessDate(this.clock.now());
    const [active] = await this.db.query<{ at: Date | null }>('SELECT activated_at AS at FROM consortium WHERE id = $1', [consortiumId]);
    const [kind] = await this.db.query<{ perYear: MeetingKind['duePerYear'] }>(
      `SELECT (definition ->> 'duePerYear')::int AS "perYear" FROM meeting_kind WHERE code = 'LEADS' ORDER BY version DESC LIMIT 1`,
    );
    const held = await this.db.read<HeldMeeting>(HELD, [consortiumId, today]);
    return presence(active?.at ? (kind?.perYear ?? 0) : 0, active?.at ? businessDate(active.at) : today, today, held);
  }
}
