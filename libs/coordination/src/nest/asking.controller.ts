import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Answers, Can, CurrentActor, Id, pageOf, type Page } from '#libs/platform';
import { AskAuthority } from '../application/ask-authority.js';
import { AskingChoicesView, CoordinationItem, CoordinationView, SameView, SharesView } from '../contract.js';
import { AskDto, RequestListQuery, SameQuery } from './coordination.dto.js';
import { RequestList } from './request-list.js';
import { RequestReader } from './request-reader.js';

@ApiTags('coordination')
@Controller('api/consortia/:cid')
export class AskingController {
  constructor(
    private readonly ask: AskAuthority,
    private readonly list: RequestList,
    private readonly requests: RequestReader,
  ) {}

  @Can('read', 'Coordination')
  @Answers(pageOf(CoordinationItem))
  @Get('coordination')
  listRequests(
    @CurrentActor() actor: Actor,
    @Id('cid') cid: string,
    @Query() { filter, ...page }: RequestListQuery,
  ): Promise<Page<CoordinationItem>> {
    return this.list.of(actor, cid, filter, page);
  }

  @Can('read', 'Coordination')
  @Answers(AskingChoicesView)
  @Get('coordination-choices')
  choices(@CurrentActor() actor: Actor, @Id('cid') cid: string): Promise<AskingChoicesView> {
    return this.requests.choices(actor, cid);
  }

  @Can('read', 'Coordination')
  @Answers(SharesView)
  @Get('coordination-shares')
  shares(@CurrentActor() actor: Actor, @Id('cid') cid: string): Promise<SharesView> {
    return this.requests.shares(actor, cid);
  }

  @Can('read', 'Coordination')
  @Answers(SameView)
  @Get('coordination-same')
  same(@CurrentActor() actor: Actor, @Id('cid') cid: string, @Query() matter: SameQuery): Promise<SameView> {
    return this.list.same(actor, cid, matter);
  }

  @Can('ask', 'Coordination')
  @Answers(CoordinationView, 201)
  @Post('coordination')
  async post(@CurrentActor() actor: Actor, @Id('cid') cid: string, @Body() body: AskDto): Promise<CoordinationView> {
    const { different, addressees, ...rest } = body;
    const asked = { ...rest, saidDifferent: different, addressees: addressees.map((one) => ({ ...one, dueOn: one.dueOn ?? null })) };
    const { id } = await this.ask.run(actor, cid, asked);
    return this.requests.view(actor, id);
  }
}
