import { Injectable, Optional, type OnModuleInit } from '@nestjs/common';
import { AffairsBook } from '#libs/identity/contract';
import { Db } from '#libs/platform';

const STANDING = {
  name: 'consortium-affairs',
  text: `SELECT (SELECT count(*)::int FROM lead_seat l JOIN consortium c ON c.id = l.consortium_id AND c.status = 'ACTIVE' WHERE l.organization_id = $1) AS seats,
      (SELECT count(*)::int FROM membership m JOIN consortium c ON c.id = m.consortium_id AND c.status = 'ACTIVE'
        WHERE m.organization_id = $1 AND m.status IN ('ACTIVE', 'SUSPENDED')) AS memberships`,
};

/** Seats and memberships an organization has: counted before it is merged. */
@Injectable()
export class AffairStanding implements OnModuleInit {
  constructor(
    private readonly db: Db,
    @Optional() private readonly affairs?: AffairsBook,
  ) {}

  onModuleInit(): void {
    this.affairs?.register(async (organizationId) => {
      const [{ seats, memberships } = { seats: 0, memberships: 0 }] = await this.db.read<{ seats: number; memberships: number }>(STANDING, [
        organizationId,
      ]);
      return [
        {
          code: 'consortium.seats',
          count: seats,
          words: {
            zh: `${seats} 个牵头席位空出，由其余牵头单位共同补选`,
            en: `Lead seats that become vacant, to be filled by the other leads: ${seats}`,
          },
        },
        {
          code: 'consortium.memberships',
          count: memberships,
          words: {
            zh: `${memberships} 个联合体的成员身份终止；接收单位尚不是成员的，代为提出加入申请，由牵头单位决定`,
            en: `Memberships of consortia that end: ${memberships}; where the other organization is no member, its application is put in and the leads decide`,
          },
        },
      ];
    });
  }
}
