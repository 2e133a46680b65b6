import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { missing, type Actor } from '#libs/kernel';
import { Answers, Can, CurrentActor, Id, PageQuery } from '#libs/platform';
import { ReadFigure } from '../application/read-figure.js';
import { ReadOverview } from '../application/read-overview.js';
import { ReadToday } from '../application/read-today.js';
import { FigureEventsView, FigureView, OverviewView, TodayView } from '../contract.js';

const CODE = /^[a-z0-9-]{1,60}$/;

function known(code: string): string {
  if (!CODE.test(code)) throw missing();
  return code;
}

@ApiTags('monitoring')
@Controller('api')
export class MonitoringController {
  constructor(
    private readonly overview: ReadOverview,
    private readonly figure: ReadFigure,
    private readonly today: ReadToday,
  ) {}

  @Can('read', 'Overview')
  @Answers(OverviewView)
  @Get('consortia/:cid/overview')
  show(@CurrentActor() actor: Actor, @Id('cid') cid: string): Promise<OverviewView> {
    return this.overview.run(actor, cid);
  }

  @Can('read', 'Overview')
  @Answers(FigureView)
  @Get('consortia/:cid/figures/:code')
  open(@CurrentActor() actor: Actor, @Id('cid') cid: string, @Param('code') code: string, @Query() { after, limit }: PageQuery): Promise<FigureView> {
    return this.figure.run(actor, cid, known(code), { after, limit });
  }

  @Can('read', 'Overview')
  @Answers(FigureEventsView)
  @Get('consortia/:cid/figures/:code/events')
  events(
    @CurrentActor() actor: Actor,
    @Id('cid') cid: string,
    @Param('code') code: string,
    @Query() { after, limit }: PageQuery,
  ): Promise<FigureEventsView> {
    return this.figure.events(actor, cid, known(code), { after, limit });
  }

  @Can('read', 'Today')
  @Answers(TodayView)
  @Get('today')
  mine(@CurrentActor() actor: Actor): Promise<TodayView> {
    return this.today.run(actor);
  }
}
