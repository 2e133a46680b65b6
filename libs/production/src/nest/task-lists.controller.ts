import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Answers, Can, CurrentActor, Id, pageOf, type Page } from '#libs/platform';
import { ListTasks } from '../application/list-tasks.js';
import { OfferPatterns } from '../application/offer-patterns.js';
import { PostTask } from '../application/post-task.js';
import { ViewTask } from '../application/view-task.js';
import { TaskItem, TaskPatterns, TaskView } from '../contract.js';
import { afterId, pageAfter } from './after-id.js';
import { PatternsQuery, PostTaskDto, TaskListQuery } from './task.dto.js';

/** Lists of tasks, and posting one. */
@ApiTags('tasks')
@Controller('api')
export class TaskListsController {
  constructor(
    private readonly lists: ListTasks,
    private readonly post: PostTask,
    private readonly view: ViewTask,
    private readonly patterns: OfferPatterns,
  ) {}

  @Can('read', 'Task')
  @Answers(pageOf(TaskItem))
  @Get('consortia/:cid/tasks')
  ofConsortium(@CurrentActor() actor: Actor, @Id('cid') consortiumId: string, @Query() query: TaskListQuery): Promise<Page<TaskItem>> {
    return this.list(actor, query, { consortiumId, mine: query.mine === 'true' });
  }

  /** Tasks the reader takes part in, over all consortia. */
  @Can('read', 'Task')
  @Answers(pageOf(TaskItem))
  @Get('tasks/mine')
  mine(@CurrentActor() actor: Actor, @Query() query: TaskListQuery): Promise<Page<TaskItem>> {
    return this.list(actor, query, { mine: true });
  }

  /** Tasks the reader may see, over all consortia. */
  @Can('read', 'Task')
  @Answers(pageOf(TaskItem))
  @Get('tasks')
  visible(@CurrentActor() actor: Actor, @Query() query: TaskListQuery): Promise<Page<TaskItem>> {
    return this.list(actor, query, { mine: query.mine === 'true' });
  }

  @Can('post', 'Task')
  @Answers(TaskPatterns)
  @Get('consortia/:cid/task-patterns')
  async recent(@CurrentActor() actor: Actor, @Id('cid') consortiumId: string, @Query() { enterpriseId }: PatternsQuery): Promise<TaskPatterns> {
    return { items: [...(await this.patterns.run(actor, { consortiumId, enterpriseId }))] };
  }

  @Can('post', 'Task')
  @Answers(TaskView, 201)
  @Post('consortia/:cid/tasks')
  async create(@CurrentActor() actor: Actor, @Id('cid') consortiumId: string, @Body() body: PostTaskDto): Promise<TaskView> {
    const { id } = await this.post.run(actor, { ...body, consortiumId });
    return this.view.run(actor, id);
  }

  private async list(actor: Actor, query: TaskListQuery, where: { consortiumId?: string; mine: boolean }): Promise<Page<TaskItem>> {
    const states = query.status ? [query.status] : [];
    return pageAfter(await this.lists.run(actor, { ...where, states, after: afterId(query), limit: query.limit }));
  }
}
