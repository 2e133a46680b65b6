import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Answers, Can, CurrentActor, Id, IfMatch, pageOf, type Page } from '#libs/platform';
import { CloseProject } from '../application/close-project.js';
import { ProposeProject } from '../application/propose-project.js';
import { ProjectChoicesView, ProjectItem, ProjectView } from '../contract.js';
import { ProjectList } from './project-list.js';
import { ProjectReader } from './project-reader.js';
import { ProjectDto, ProjectEndingDto, ProjectListQuery } from './project.dto.js';

@ApiTags('project')
@Controller('api')
export class ProjectController {
  constructor(
    private readonly propose: ProposeProject,
    private readonly close: CloseProject,
    private readonly list: ProjectList,
    private readonly projects: ProjectReader,
  ) {}

  @Can('read', 'Project')
  @Answers(pageOf(ProjectItem))
  @Get('consortia/:cid/projects')
  listProjects(@CurrentActor() actor: Actor, @Id('cid') cid: string, @Query() { filter, ...page }: ProjectListQuery): Promise<Page<ProjectItem>> {
    return this.list.of(actor, cid, filter, page);
  }

  @Can('read', 'Project')
  @Answers(ProjectChoicesView)
  @Get('consortia/:cid/project-choices')
  choices(@CurrentActor() actor: Actor, @Id('cid') cid: string): Promise<ProjectChoicesView> {
    return this.list.choices(actor, cid);
  }

  @Can('lead', 'Project')
  @Answers(ProjectView, 201)
  @Post('consortia/:cid/projects')
  async post(@CurrentActor() actor: Actor, @Id('cid') cid: string, @Body() body: ProjectDto): Promise<ProjectView> {
    const { id } = await this.propose.run(actor, cid, { ...body, ipOwner: body.ipOwner ?? null });
    return this.projects.view(actor, id);
  }

  @Can('read', 'Project')
  @Answers(ProjectView)
  @Get('projects/:id')
  read(@CurrentActor() actor: Actor, @Id('id') id: string): Promise<ProjectView> {
    return this.projects.view(actor, id);
  }

  @Can('lead', 'Project')
  @Answers(ProjectView, 201)
  @Post('projects/:id/withdrawal')
  async postWithdrawal(@CurrentActor() actor: Actor, @Id('id') id: string, @IfMatch() version?: number): Promise<ProjectView> {
    await this.close.withdraw(actor, id, version);
    return this.projects.view(actor, id);
  }

  @Can('lead', 'Project')
  @Answers(ProjectView, 201)
  @Post('projects/:id/ending')
  async postEnding(
    @CurrentActor() actor: Actor,
    @Id('id') id: string,
    @IfMatch() version: number | undefined,
    @Body() body: ProjectEndingDto,
  ): Promise<ProjectView> {
    await this.close.end(actor, id, version, body.outcome);
    return this.projects.view(actor, id);
  }
}
