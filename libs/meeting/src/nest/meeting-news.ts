import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Db, NewsBook, type NewsKind, type NewsRow } from '#libs/platform';

interface Row {
  readonly id: string;
  readonly consortiumId: string;
  readonly organizationId: string;
  readonly hash: string;
  readonly open: boolean;
  readonly names: { readonly zh: string; readonly en: string };
  readonly heldOn: string;
}

const TO_SIGN = {
  name: 'meeting-news',
  text: `SELECT m.id, m.consortium_id AS "consortiumId", p.organization_id AS "organizationId", m.hash, m.status = 'MINUTED' AND p.signed_hash IS NULL AS open,
      k.definition -> 'names' AS names, m.held_on AS "heldOn"
    FROM meeting m JOIN meeting_participant p ON p.consortium_id = m.consortium_id AND p.meeting_id = m.id AND p.attendance IN ('IN_PERSON', 'DELEGATE')
    JOIN meeting_kind k ON k.code = m.kind_code AND k.version = m.kind_version WHERE m.id = ANY($1::uuid[]) AND m.hash IS NOT NULL`,
};

/** What of meetings people are told: minutes to sign, each text once. */
@Injectable()
export class MeetingNews implements OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly book: NewsBook,
  ) {}

  readonly toSign: NewsKind = {
    code: 'meeting.sign-minutes',
    group: 'turn',
    mark: 'claimed',
    roles: ['DELEGATE'],
    names: { zh: '一份纪要等待签署', en: 'Minutes wait to be signed' },
    after: { 'meeting.minutes-written': 'meetingId' },
    about: async (ids) => (await this.db.read<Row>(TO_SIGN, [ids])).map(toNews),
  };

  onModuleInit(): void {
    this.book.register(this.toSign);
  }
}

const toNews = ({ id, hash, names, heldOn, ...row }: Row): NewsRow => ({
  ...row,
  subjectId: id,
  occasion: hash,
  title: { zh: `纪要待签署：${names.zh}（${heldOn}）`, en: `Minutes to sign: ${names.en}, ${heldOn}` },
  href: `/meetings/${id}`,
});
