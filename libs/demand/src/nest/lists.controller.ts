import { Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Answers, Can, CurrentActor, Id, IfMatch } from '#libs/platform';
import { PublishList } from '../application/publish-list.js';
import { ReadDemands } from '../application/read-demands.js';
import { ListsView, VersionView } from '../contract.js';
import { VersionQueryDto } from './demand.dto.js';

/** Organizations' lists and their published versions. */
@ApiTags('demand')
@Controller('api')
export class ListsController {
  constructor(
    private readonly demands: ReadDemands,
    private readonly publish: PublishList,
  ) {}

  @Can('read', 'Demand')
  @Answers(ListsView)
  @Get('consortia/:cid/demand-lists')
  lists(@CurrentActor() actor: Actor, @Id('cid') cid: string): Promise<ListsView> {
    return this.demands.lists(actor, cid);
  }

  @Can('keep', 'Demand')
  @Answers(VersionView, 201)
  @Post('demand-lists/:id/publication')
  async published(@CurrentActor() actor: Actor, @Id('id') id: string, @IfMatch() version?: number): Promise<VersionView> {
    await this.publish.run(actor, id, version);
    return this.demands.version(actor, id, null);
  }

  @Can('read', 'Demand')
  @Answers(VersionView)
  @Get('demand-lists/:id/versions')
  version(@CurrentActor() actor: Actor, @Id('id') id: string, @Query() { number }: VersionQueryDto): Promise<VersionView> {
    return this.demands.version(actor, id, number);
  }
}
