import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Answers, Can, CurrentActor, Id, IfMatch } from '#libs/platform';
import { AttestClearance } from '../application/attest-clearance.js';
import { RecordDocuments } from '../application/record-documents.js';
import { TaskClearancesView } from '../contract.js';
import { ClearanceReader } from './clearance-reader.js';
import { RecordDocumentsDto } from './dto.js';

@ApiTags('training')
@Controller('api/tasks/:id/clearances')
export class ClearanceController {
  constructor(
    private readonly record: RecordDocuments,
    private readonly attest: AttestClearance,
    private readonly clearances: ClearanceReader,
  ) {}

  @Can('read', 'Clearance')
  @Answers(TaskClearancesView)
  @Get()
  task(@CurrentActor() actor: Actor, @Id('id') taskId: string): Promise<TaskClearancesView> {
    return this.clearances.task(actor, taskId);
  }

  @Can('attest', 'Clearance')
  @Answers(TaskClearancesView)
  @Put(':seat/documents')
  async documents(
    @CurrentActor() actor: Actor,
    @Id('id') taskId: string,
    @Id('seat') seatId: string,
    @Body() body: RecordDocumentsDto,
    @IfMatch() version?: number,
  ): Promise<TaskClearancesView> {
    const documents = body.documents.map(({ kind, fileId, number = null, from = null, to = null, score = null }) => ({
      kind,
      fileId,
      number,
      from,
      to,
      score,
    }));
    await this.record.run(actor, { taskId, seatId, version, documents });
    return this.clearances.task(actor, taskId);
  }

  @Can('attest', 'Clearance')
  @Answers(TaskClearancesView)
  @HttpCode(200)
  @Post(':seat/attestation')
  async attestation(
    @CurrentActor() actor: Actor,
    @Id('id') taskId: string,
    @Id('seat') seatId: string,
    @IfMatch() version?: number,
  ): Promise<TaskClearancesView> {
    await this.attest.run(actor, { taskId, seatId, version });
    return this.clearances.task(actor, taskId);
  }
}
