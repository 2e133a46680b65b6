import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Answers, Can, CurrentActor, Id, IfMatch } from '#libs/platform';
import { RecordSpotCheck } from '../application/record-spot-check.js';
import { SpotChecksView, SpotCheckView } from '../contract.js';
import { SpotCheckDto } from './obligation.dto.js';
import { SpotCheckViews } from './spot-check-views.js';

@ApiTags('obligation')
@Controller('api')
export class SpotCheckController {
  constructor(
    private readonly views: SpotCheckViews,
    private readonly record: RecordSpotCheck,
  ) {}

  @Can('read', 'Obligation')
  @Answers(SpotChecksView)
  @Get('consortia/:cid/spot-checks')
  list(@CurrentActor() actor: Actor, @Id('cid') cid: string): Promise<SpotChecksView> {
    return this.views.list(actor, cid);
  }

  @Can('read', 'Obligation')
  @Answers(SpotCheckView)
  @Get('spot-checks/:id')
  one(@CurrentActor() actor: Actor, @Id('id') id: string): Promise<SpotCheckView> {
    return this.views.one(actor, id);
  }

  @Can('check', 'Obligation')
  @Answers(SpotCheckView, 201)
  @Post('spot-check-items/:id/outcome')
  async checked(
    @CurrentActor() actor: Actor,
    @Id('id') itemId: string,
    @Body() body: SpotCheckDto,
    @IfMatch() version?: number,
  ): Promise<SpotCheckView> {
    const { id } = await this.record.run(actor, { itemId, version, ...body, reason: body.reason ?? null });
    return this.views.ofItem(actor, id);
  }
}
