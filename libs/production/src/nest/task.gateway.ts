import { MessageBody, SubscribeMessage } from '@nestjs/websockets';
import type { Actor } from '#libs/kernel';
import { Can, CurrentActor, LiveGateway, type Written } from '#libs/platform';
import { DeliverTask } from '../application/deliver-task.js';
import { InspectDelivery } from '../application/inspect-delivery.js';
import { SayInTask } from '../application/say-in-task.js';
import { SignDelivery } from '../application/sign-delivery.js';
import { StartTask } from '../application/start-task.js';
import { WithdrawKey } from '../application/withdraw-key.js';
import { TaskDeliverDto, TaskIdDto, TaskInspectDto, TaskSayDto, TaskSignDto } from './task.dto.js';

/** The steps of a room over its socket: the same use cases as over HTTP, answered with the version. */
@LiveGateway()
export class TaskGateway {
  constructor(
    private readonly sayInTask: SayInTask,
    private readonly startTask: StartTask,
    private readonly deliverTask: DeliverTask,
    private readonly signDelivery: SignDelivery,
    private readonly inspectDelivery: InspectDelivery,
    private readonly withdrawKey: WithdrawKey,
  ) {}

  @Can('say', 'Task')
  @SubscribeMessage('task.say')
  say(@CurrentActor() actor: Actor, @MessageBody() body: TaskSayDto): Promise<Written> {
    return this.sayInTask.run(actor, body);
  }

  @Can('start', 'Task')
  @SubscribeMessage('task.start')
  start(@CurrentActor() actor: Actor, @MessageBody() body: TaskIdDto): Promise<Written> {
    return this.startTask.run(actor, body);
  }

  @Can('deliver', 'Task')
  @SubscribeMessage('task.deliver')
  deliver(@CurrentActor() actor: Actor, @MessageBody() body: TaskDeliverDto): Promise<Written> {
    return this.deliverTask.run(actor, body);
  }

  @Can('sign', 'Task')
  @SubscribeMessage('task.sign')
  sign(@CurrentActor() actor: Actor, @MessageBody() body: TaskSignDto): Promise<Written> {
    return this.signDelivery.run(actor, body);
  }

  @Can('inspect', 'Task')
  @SubscribeMessage('task.inspect')
  inspect(@CurrentActor() actor: Actor, @MessageBody() body: TaskInspectDto): Promise<Written> {
    return this.inspectDelivery.run(actor, body);
  }

  @Can('withdraw', 'Task')
  @SubscribeMessage('task.withdraw')
  withdraw(@CurrentActor() actor: Actor, @MessageBody() body: TaskIdDto): Promise<Written> {
    return this.withdrawKey.run(actor, body);
  }
}
