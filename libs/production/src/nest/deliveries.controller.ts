import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Answers, Can, CurrentActor, Id, IfMatch } from '#libs/platform';
import { DeliverTask } from '../application/deliver-task.js';
import { InspectDelivery } from '../application/inspect-delivery.js';
import { SignDelivery } from '../application/sign-delivery.js';
import { ViewTask } from '../application/view-task.js';
import { WithdrawKey } from '../application/withdraw-key.js';
import { TaskView } from '../contract.js';
import { DeliveryDto, InspectionDto, SchoolKeyDto } from './task.dto.js';

/** Handing in, and the two keys. */
@ApiTags('tasks')
@Controller('api/tasks/:id')
export class DeliveriesController {
  constructor(
    private readonly view: ViewTask,
    private readonly deliverTask: DeliverTask,
    private readonly signDelivery: SignDelivery,
    private readonly inspectDelivery: InspectDelivery,
    private readonly withdrawKey: WithdrawKey,
  ) {}

  @Can('deliver', 'Task')
  @Answers(TaskView, 201)
  @Post('deliveries')
  async deliver(
    @CurrentActor() actor: Actor,
    @Id('id') taskId: string,
    @IfMatch() version: number | undefined,
    @Body() body: DeliveryDto,
  ): Promise<TaskView> {
    await this.deliverTask.run(actor, { ...body, taskId, version });
    return this.view.run(actor, taskId);
  }

  /** The school's key. */
  @Can('sign', 'Task')
  @Answers(TaskView)
  @HttpCode(200)
  @Post('signature')
  async sign(
    @CurrentActor() actor: Actor,
    @Id('id') taskId: string,
    @IfMatch() version: number | undefined,
    @Body() body: SchoolKeyDto,
  ): Promise<TaskView> {
    await this.signDelivery.run(actor, { ...body, taskId, version });
    return this.view.run(actor, taskId);
  }

  /** The enterprise's key, or rework or rejection. */
  @Can('inspect', 'Task')
  @Answers(TaskView)
  @HttpCode(200)
  @Post('inspection')
  async inspect(
    @CurrentActor() actor: Actor,
    @Id('id') taskId: string,
    @IfMatch() version: number | undefined,
    @Body() body: InspectionDto,
  ): Promise<TaskView> {
    await this.inspectDelivery.run(actor, { ...body, taskId, version });
    return this.view.run(actor, taskId);
  }

  @Can('withdraw', 'Task')
  @Answers(TaskView)
  @HttpCode(200)
  @Post('withdrawal')
  async withdraw(@CurrentActor() actor: Actor, @Id('id') taskId: string, @IfMatch() version?: number): Promise<TaskView> {
    await this.withdrawKey.run(actor, { taskId, version });
    return this.view.run(actor, taskId);
  }
}
