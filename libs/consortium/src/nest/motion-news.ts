import { shortNameSql } from '#libs/identity/contract';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { businessDate } from '#libs/kernel';
import { Clock, Db, NewsBook, type NewsKind, type NewsRow } from '#libs/platform';
import { motionNames } from '../domain/kind.js';
import type { MotionKind } from '../domain/motion.js';
import { TURN } from './seat-rows.js';

interface Row {
  readonly subjectId: string;
  readonly consortiumId: string;
  readonly organizationId: string;
  readonly occasion: string;
  readonly open: boolean;
  readonly kind: MotionKind;
  readonly candidate: string | null;
}

/** The signers of motions. $2 today. */
const SIGNERS = {
  name: 'consortium-motion-news',
  text: `SELECT m.id AS "subjectId", m.consortium_id AS "consortiumId", s.organization_id AS "organizationId", m.hash AS occasion, m.kind,
      m.status = 'OPEN' AND m.expires_on >= $2 IS NOT FALSE AND s.signed_hash IS NULL AND ${TURN} AS open, ${shortNameSql('g')} AS candidate
    FROM motion m JOIN motion_signer s ON s.consortium_id = m.consortium_id AND s.motion_id = m.id
    LEFT JOIN membership a ON a.consortium_id = m.consortium_id AND a.id = m.membership_id LEFT JOIN organization g ON g.id = a.organization_id
    WHERE m.id = ANY($1::uuid[])`,
};

/** That a text waits for the signature of an organization, once its turn has come. */
@Injectable()
export class MotionNews implements OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly book: NewsBook,
  ) {}

  readonly toSign: NewsKind = {
    code: 'consortium.sign-motion',
    group: 'turn',
    mark: 'promised',
    roles: ['DELEGATE'],
    groups: true,
    names: { zh: '一项动议等待签署', en: 'A motion waits to be signed' },
    after: {
      'motion.opened': 'motionId',
      'motion.redrafted': 'motionId',
      'motion.signed': 'motionId',
      'motion.signer-replaced': 'motionId',
    },
    about: async (ids) => (await this.db.read<Row>(SIGNERS, [ids, businessDate(this.clock.now())])).map(toNews),
  };

  onModuleInit(): void {
    this.book.register(this.toSign);
  }
}

function toNews({ kind, candidate, ...row }: Row): NewsRow {
  const [zh, en] = candidate === null ? ['', ''] : [`（${candidate}）`, ` (${candidate})`];
  return {
    ...row,
    title: { zh: `动议待签署：${motionNames[kind].zh}${zh}`, en: `To be signed: ${motionNames[kind].en}${en}` },
    href: `/consortia/${row.consortiumId}/governance/${row.subjectId}`,
  };
}
