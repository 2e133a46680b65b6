import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Answers, Can, CurrentActor, Id } from '#libs/platform';
import { MatchPolicies } from '../application/match-policies.js';
import { PoliciesView } from '../contract.js';

@ApiTags('coordination')
@Controller('api/consortia/:cid/policies')
export class PolicyController {
  constructor(private readonly match: MatchPolicies) {}

  @Can('read', 'Coordination')
  @Answers(PoliciesView)
  @Get()
  read(@CurrentActor() actor: Actor, @Id('cid') cid: string): Promise<PoliciesView> {
    return this.match.run(actor, cid);
  }
}
