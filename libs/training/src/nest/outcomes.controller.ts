import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Answers, Can, CurrentActor, Id } from '#libs/platform';
import { GiveFeedback } from '../application/give-feedback.js';
import { ReportOutcome } from '../application/report-outcome.js';
import { TaskOutcomesView } from '../contract.js';
import { FeedbackDto, ReportOutcomeDto } from './dto.js';
import { OutcomesReader } from './outcomes-reader.js';

@ApiTags('training')
@Controller('api/tasks/:id/outcomes')
export class OutcomesController {
  constructor(
    private readonly report: ReportOutcome,
    private readonly feedback: GiveFeedback,
    private readonly outcomes: OutcomesReader,
  ) {}

  @Can('read', 'Outcome')
  @Answers(TaskOutcomesView)
  @Get()
  task(@CurrentActor() actor: Actor, @Id('id') taskId: string): Promise<TaskOutcomesView> {
    return this.outcomes.task(actor, taskId);
  }

  @Can('report', 'Outcome')
  @Answers(TaskOutcomesView)
  @HttpCode(200)
  @Post('seats/:seat')
  async reported(
    @CurrentActor() actor: Actor,
    @Id('id') taskId: string,
    @Id('seat') seatId: string,
    @Body() body: ReportOutcomeDto,
  ): Promise<TaskOutcomesView> {
    await this.report.run(actor, { taskId, seatId, ...body });
    return this.outcomes.task(actor, taskId);
  }

  @Can('comment', 'Outcome')
  @Answers(TaskOutcomesView)
  @HttpCode(200)
  @Post('feedback')
  async given(@CurrentActor() actor: Actor, @Id('id') taskId: string, @Body() body: FeedbackDto): Promise<TaskOutcomesView> {
    await this.feedback.run(actor, { taskId, ...body });
    return this.outcomes.task(actor, taskId);
  }
}
