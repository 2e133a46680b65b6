import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Answers, Can, CurrentActor, Id, PageQuery, pageOf, type Page } from '#libs/platform';
import { ReadRoom } from '../application/read-room.js';
import { SayInTask } from '../application/say-in-task.js';
import { MessageView } from '../contract.js';
import { afterId, pageAfter } from './after-id.js';
import { SayDto } from './task.dto.js';

/** What is said in a task's room. */
@ApiTags('tasks')
@Controller('api/tasks/:id/messages')
export class MessagesController {
  constructor(
    private readonly room: ReadRoom,
    private readonly say: SayInTask,
  ) {}

  @Can('follow', 'Task')
  @Answers(pageOf(MessageView))
  @Get()
  async list(@CurrentActor() actor: Actor, @Id('id') taskId: string, @Query() query: PageQuery): Promise<Page<MessageView>> {
    return pageAfter(await this.room.list(actor, taskId, { after: afterId(query), limit: query.limit }));
  }

  @Can('say', 'Task')
  @Answers(MessageView, 201)
  @Post()
  async post(@CurrentActor() actor: Actor, @Id('id') taskId: string, @Body() body: SayDto): Promise<MessageView> {
    const { id } = await this.say.run(actor, { ...body, taskId });
    return this.room.one(actor, id);
  }
}
