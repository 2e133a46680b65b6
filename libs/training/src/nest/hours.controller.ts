import { Body, Controller, Delete, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Answers, Can, CurrentActor, Id, IfMatch } from '#libs/platform';
import { DecideHours } from '../application/decide-hours.js';
import { LogHours } from '../application/log-hours.js';
import { RefuseHours } from '../application/refuse-hours.js';
import { StartHours } from '../application/start-hours.js';
import { StopHours } from '../application/stop-hours.js';
import { WithdrawHours } from '../application/withdraw-hours.js';
import { HoursBatchView, HoursView, MyHoursView, TaskHoursView } from '../contract.js';
import { HoursIdsDto, HoursQuery, LogHoursDto, RefuseHoursDto, StopHoursDto } from './dto.js';
import { HoursReader } from './hours-reader.js';

/** Hours of one task: students log, mentors confirm, the school credits. */
@ApiTags('training')
@Controller('api/tasks/:id/hours')
export class TaskHoursController {
  constructor(
    private readonly hours: HoursReader,
    private readonly start: StartHours,
    private readonly log: LogHours,
    private readonly decide: DecideHours,
  ) {}

  @Can('read', 'Hours')
  @Answers(TaskHoursView)
  @Get()
  task(@CurrentActor() actor: Actor, @Id('id') taskId: string, @Query() query: HoursQuery): Promise<TaskHoursView> {
    return this.hours.task(actor, taskId, query);
  }

  @Can('log', 'Hours')
  @Answers(HoursView, 201)
  @Post('start')
  async started(@CurrentActor() actor: Actor, @Id('id') taskId: string): Promise<HoursView> {
    const { id } = await this.start.run(actor, { taskId });
    return this.hours.one(actor, id);
  }

  @Can('log', 'Hours')
  @Answers(HoursView, 201)
  @Post()
  async logged(@CurrentActor() actor: Actor, @Id('id') taskId: string, @Body() body: LogHoursDto): Promise<HoursView> {
    const { id } = await this.log.run(actor, { taskId, ...body });
    return this.hours.one(actor, id);
  }

  @Can('confirm', 'Hours')
  @Answers(HoursBatchView, 201)
  @Post('confirmation')
  async confirmed(@CurrentActor() actor: Actor, @Id('id') taskId: string, @Body() { hours }: HoursIdsDto): Promise<HoursBatchView> {
    const { id } = await this.decide.confirm(actor, taskId, hours);
    return this.hours.batch(actor, taskId, id);
  }

  @Can('credit', 'Hours')
  @Answers(HoursBatchView, 201)
  @Post('credit')
  async credited(@CurrentActor() actor: Actor, @Id('id') taskId: string, @Body() { hours }: HoursIdsDto): Promise<HoursBatchView> {
    const { id } = await this.decide.credit(actor, taskId, hours);
    return this.hours.batch(actor, taskId, id);
  }
}

/** One interval. */
@ApiTags('training')
@Controller('api/hours/:id')
export class HoursController {
  constructor(
    private readonly hours: HoursReader,
    private readonly stop: StopHours,
    private readonly withdraw: WithdrawHours,
    private readonly refuse: RefuseHours,
  ) {}

  @Can('read', 'Hours')
  @Answers(HoursView)
  @Get()
  one(@CurrentActor() actor: Actor, @Id('id') id: string): Promise<HoursView> {
    return this.hours.one(actor, id);
  }

  @Can('log', 'Hours')
  @Answers(HoursView)
  @HttpCode(200)
  @Post('stop')
  async stopped(@CurrentActor() actor: Actor, @Id('id') id: string, @Body() body: StopHoursDto, @IfMatch() version?: number): Promise<HoursView> {
    await this.stop.run(actor, { hoursId: id, version, ...body });
    return this.hours.one(actor, id);
  }

  @Can('log', 'Hours')
  @Answers(HoursView)
  @HttpCode(200)
  @Delete()
  async withdrawn(@CurrentActor() actor: Actor, @Id('id') id: string, @IfMatch() version?: number): Promise<HoursView> {
    await this.withdraw.run(actor, { hoursId: id, version });
    return this.hours.one(actor, id);
  }

  @Can('confirm', 'Hours')
  @Answers(HoursView)
  @HttpCode(200)
  @Post('refusal')
  async refused(
    @CurrentActor() actor: Actor,
    @Id('id') id: string,
    @Body() { reason }: RefuseHoursDto,
    @IfMatch() version?: number,
  ): Promise<HoursView> {
    await this.refuse.run(actor, { hoursId: id, version, reason });
    return this.hours.one(actor, id);
  }
}

/** A student's own hours, over every task. */
@ApiTags('training')
@Controller('api/me/hours')
export class MyHoursController {
  constructor(private readonly hours: HoursReader) {}

  @Can('log', 'Hours')
  @Answers(MyHoursView)
  @Get()
  mine(@CurrentActor() actor: Actor, @Query() query: HoursQuery): Promise<MyHoursView> {
    return this.hours.mine(actor, query);
  }
}
