import { Injectable } from '@nestjs/common';
import { Db } from '#libs/platform';
import { RulePacks } from '../application/ports/rule-packs.js';
import type { RulePack, RulePackParams } from '../domain/index.js';

const ON = {
  name: 'training-rule-pack-on',
  text: `SELECT version, effective_from, params FROM rule_pack WHERE jurisdiction = 'CN' AND effective_from <= $1 ORDER BY effective_from DESC, version DESC LIMIT 1`,
};

@Injectable()
export class SqlRulePacks extends RulePacks {
  constructor(private readonly db: Db) {
    super();
  }

  async on(day: string): Promise<RulePack> {
    const [pack] = await this.db.read<{ version: number; effective_from: string; params: RulePackParams }>(ON, [day]);
    if (!pack) throw new Error(`no rule pack is in force on ${day}`);
    return { version: pack.version, effectiveFrom: pack.effective_from, params: pack.params };
  }
}
