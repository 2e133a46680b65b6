import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Answers, Can, CurrentActor, Id, IfMatch, PageQuery, pageOf, type Page } from '#libs/platform';
import { AnswerRequest } from '../application/answer-request.js';
import { JudgeAnswer } from '../application/judge-answer.js';
import { ReuseAnswer } from '../application/reuse-answer.js';
import { CoordinationItem, CoordinationView } from '../contract.js';
import { AnswerDto, ReopenDto, ReuseDto } from './coordination.dto.js';
import { RequestList } from './request-list.js';
import { RequestReader } from './request-reader.js';

@ApiTags('coordination')
@Controller('api/coordination')
export class CoordinationController {
  constructor(
    private readonly answer: AnswerRequest,
    private readonly judge: JudgeAnswer,
    private readonly reuse: ReuseAnswer,
    private readonly list: RequestList,
    private readonly requests: RequestReader,
  ) {}

  @Can('answer', 'Coordination')
  @Answers(pageOf(CoordinationItem))
  @Get()
  addressed(@CurrentActor() actor: Actor, @Query() page: PageQuery): Promise<Page<CoordinationItem>> {
    return this.list.addressed(actor, page);
  }

  @Can('read', 'Coordination')
  @Answers(CoordinationView)
  @Get(':id')
  read(@CurrentActor() actor: Actor, @Id('id') id: string): Promise<CoordinationView> {
    return this.requests.view(actor, id);
  }

  @Can('answer', 'Coordination')
  @Answers(CoordinationView, 201)
  @Post(':id/answers')
  async postAnswer(
    @CurrentActor() actor: Actor,
    @Id('id') requestId: string,
    @Body() body: AnswerDto,
    @IfMatch() version?: number,
  ): Promise<CoordinationView> {
    await this.answer.run(actor, { ...body, requestId, version });
    return this.requests.view(actor, requestId);
  }

  @Can('judge', 'Coordination')
  @Answers(CoordinationView, 201)
  @Post(':id/confirmation')
  async postConfirmation(@CurrentActor() actor: Actor, @Id('id') id: string, @IfMatch() version?: number): Promise<CoordinationView> {
    await this.judge.confirm(actor, id, version);
    return this.requests.view(actor, id);
  }

  @Can('judge', 'Coordination')
  @Answers(CoordinationView, 201)
  @Post(':id/reopening')
  async postReopening(
    @CurrentActor() actor: Actor,
    @Id('id') id: string,
    @Body() { reason }: ReopenDto,
    @IfMatch() version?: number,
  ): Promise<CoordinationView> {
    await this.judge.reopen(actor, id, version, reason);
    return this.requests.view(actor, id);
  }

  @Can('judge', 'Coordination')
  @Answers(CoordinationView, 201)
  @Post(':id/withdrawal')
  async postWithdrawal(@CurrentActor() actor: Actor, @Id('id') id: string, @IfMatch() version?: number): Promise<CoordinationView> {
    await this.judge.withdraw(actor, id, version);
    return this.requests.view(actor, id);
  }

  @Can('ask', 'Coordination')
  @Answers(CoordinationView, 201)
  @Post(':id/reuses')
  async postReuse(@CurrentActor() actor: Actor, @Id('id') id: string, @Body() { requesterId }: ReuseDto): Promise<CoordinationView> {
    const made = await this.reuse.run(actor, id, requesterId);
    return this.requests.view(actor, made.id);
  }
}
