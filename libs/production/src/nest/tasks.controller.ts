import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Answers, Can, CurrentActor, Id, IfMatch } from '#libs/platform';
import { CancelTask } from '../application/cancel-task.js';
import { EditDraft } from '../application/edit-draft.js';
import { PublishTask } from '../application/publish-task.js';
import { ResumeTask } from '../application/resume-task.js';
import { StartTask } from '../application/start-task.js';
import { ViewTask } from '../application/view-task.js';
import { TaskView } from '../contract.js';
import { TermsDto } from './task.dto.js';

/** One task: reading it, and the steps that need nothing but the task. */
@ApiTags('tasks')
@Controller('api/tasks/:id')
export class TasksController {
  constructor(
    private readonly view: ViewTask,
    private readonly edit: EditDraft,
    private readonly publish: PublishTask,
    private readonly cancel: CancelTask,
    private readonly begin: StartTask,
    private readonly resume: ResumeTask,
  ) {}

  @Can('read', 'Task')
  @Answers(TaskView)
  @Get()
  read(@CurrentActor() actor: Actor, @Id('id') taskId: string): Promise<TaskView> {
    return this.view.run(actor, taskId);
  }

  @Can('edit', 'Task')
  @Answers(TaskView)
  @Put()
  async change(
    @CurrentActor() actor: Actor,
    @Id('id') taskId: string,
    @IfMatch() version: number | undefined,
    @Body() body: TermsDto,
  ): Promise<TaskView> {
    await this.edit.run(actor, { ...body, taskId, version });
    return this.view.run(actor, taskId);
  }

  @Can('publish', 'Task')
  @Answers(TaskView)
  @HttpCode(200)
  @Post('publication')
  async publishDraft(@CurrentActor() actor: Actor, @Id('id') taskId: string, @IfMatch() version?: number): Promise<TaskView> {
    await this.publish.run(actor, { taskId, version });
    return this.view.run(actor, taskId);
  }

  @Can('cancel', 'Task')
  @Answers(TaskView)
  @HttpCode(200)
  @Post('cancellation')
  async callOff(@CurrentActor() actor: Actor, @Id('id') taskId: string, @IfMatch() version?: number): Promise<TaskView> {
    await this.cancel.run(actor, { taskId, version });
    return this.view.run(actor, taskId);
  }

  @Can('start', 'Task')
  @Answers(TaskView)
  @HttpCode(200)
  @Post('start')
  async start(@CurrentActor() actor: Actor, @Id('id') taskId: string, @IfMatch() version?: number): Promise<TaskView> {
    await this.begin.run(actor, { taskId, version });
    return this.view.run(actor, taskId);
  }

  @Can('resume', 'Task')
  @Answers(TaskView)
  @HttpCode(200)
  @Post('resumption')
  async takeUp(@CurrentActor() actor: Actor, @Id('id') taskId: string, @IfMatch() version?: number): Promise<TaskView> {
    await this.resume.run(actor, { taskId, version });
    return this.view.run(actor, taskId);
  }
}
