import { Injectable } from '@nestjs/common';
import type { OriginSource, OriginView } from '#libs/consortium/contract';
import type { Actor } from '#libs/kernel';
import { Db, Gate } from '#libs/platform';

interface Row extends Omit<OriginView, 'href'> {
  readonly meetingId: string;
  readonly secretariatId: string;
}

const ORIGIN = {
  name: 'decision-origin',
  text: `SELECT m.id AS "meetingId", c.secretariat_id AS "secretariatId", k.definition -> 'names' AS names, m.held_on AS on,
      (SELECT e ->> 'text' FROM jsonb_path_query(m.content::jsonb, '$.items[*].decisions[*]') e WHERE e ->> 'id' = o.decision_id::text) AS text
    FROM meeting_outcome o JOIN meeting_decision d ON d.consortium_id = o.consortium_id AND d.id = o.decision_id
    JOIN meeting m ON m.consortium_id = d.consortium_id AND m.id = d.meeting_id JOIN consortium c ON c.id = m.consortium_id
    JOIN meeting_kind k ON k.code = m.kind_code AND k.version = m.kind_version
    WHERE o.consortium_id = $1 AND (o.obligation_id = $2 OR o.motion_id = $2)`,
};

/** The decision of minutes that a promise or a motion comes of, for those who may read the meeting. */
@Injectable()
export class DecisionOrigins implements OriginSource {
  constructor(
    private readonly db: Db,
    private readonly gate: Gate,
  ) {}

  async of(actor: Actor, consortiumId: string, outcomeId: string): Promise<OriginView | null> {
    const [row] = await this.db.read<Row>(ORIGIN, [consortiumId, outcomeId]);
    if (!row) return null;
    const { meetingId, secretariatId, names, on, text } = row;
    const meeting = { id: meetingId, consortiumId, secretariatId, participants: [] };
    return this.gate.allows(actor, 'read', 'Meeting', meeting) ? { href: `/meetings/${meetingId}`, names, on, text } : null;
  }
}
