import { Body, Controller, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Answers, Can, CurrentActor, Id } from '#libs/platform';
import { AnswerProject } from '../application/answer-project.js';
import { FileProof } from '../application/file-proof.js';
import { RecordPromise } from '../application/record-promise.js';
import { VerifyProof } from '../application/verify-proof.js';
import { ProjectView } from '../contract.js';
import { ProjectReader } from './project-reader.js';
import { PartyWordDto, ProjectPromiseDto, ProofDto, ProofWordDto } from './project.dto.js';

@ApiTags('project')
@Controller('api/projects/:id')
export class PartyController {
  constructor(
    private readonly answer: AnswerProject,
    private readonly record: RecordPromise,
    private readonly fileProof: FileProof,
    private readonly verifyProof: VerifyProof,
    private readonly projects: ProjectReader,
  ) {}

  @Can('speak', 'Project')
  @Answers(ProjectView, 201)
  @Post('signatures')
  async postSignature(@CurrentActor() actor: Actor, @Id('id') id: string, @Body() body: PartyWordDto): Promise<ProjectView> {
    await this.answer.join(actor, id, body);
    return this.projects.view(actor, id);
  }

  @Can('speak', 'Project')
  @Answers(ProjectView, 201)
  @Post('refusals')
  async postRefusal(@CurrentActor() actor: Actor, @Id('id') id: string, @Body() body: PartyWordDto): Promise<ProjectView> {
    await this.answer.decline(actor, id, body);
    return this.projects.view(actor, id);
  }

  @Can('speak', 'Project')
  @Answers(ProjectView, 201)
  @Post('promises')
  async postPromise(@CurrentActor() actor: Actor, @Id('id') id: string, @Body() body: ProjectPromiseDto): Promise<ProjectView> {
    await this.record.run(actor, id, body);
    return this.projects.view(actor, id);
  }

  @Can('speak', 'Project')
  @Answers(ProjectView)
  @Put('proof')
  async putProof(@CurrentActor() actor: Actor, @Id('id') id: string, @Body() body: ProofDto): Promise<ProjectView> {
    await this.fileProof.run(actor, id, body);
    return this.projects.view(actor, id);
  }

  @Can('speak', 'Project')
  @Answers(ProjectView, 201)
  @Post('proof/verification')
  async postProofVerification(@CurrentActor() actor: Actor, @Id('id') id: string, @Body() body: ProofWordDto): Promise<ProjectView> {
    await this.verifyProof.run(actor, id, body);
    return this.projects.view(actor, id);
  }
}
