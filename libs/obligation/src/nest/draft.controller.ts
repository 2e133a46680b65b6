import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { businessDate, missing, type Actor } from '#libs/kernel';
import { Answers, Can, Clock, CurrentActor, Id } from '#libs/platform';
import { visibleConsortia } from '../application/visible-consortia.js';
import { ObligationDraftsView } from '../contract.js';
import { DraftRows } from './draft-rows.js';

@ApiTags('obligation')
@Controller('api/consortia')
export class DraftController {
  constructor(
    private readonly drafts: DraftRows,
    private readonly clock: Clock,
  ) {}

  @Can('read', 'Obligation')
  @Answers(ObligationDraftsView)
  @Get(':id/obligation-drafts')
  async read(@CurrentActor() actor: Actor, @Id('id') id: string): Promise<ObligationDraftsView> {
    if (!visibleConsortia(actor).includes(id)) throw missing();
    return { items: [...(await this.drafts.open(id, businessDate(this.clock.now())))] };
  }
}
