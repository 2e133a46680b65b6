import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { isId, type Actor } from '#libs/kernel';
import { Answers, Can, CurrentActor, Id, IfMatch, InvalidRequest } from '#libs/platform';
import { FillSeats } from '../application/fill-seats.js';
import { NameTeacher } from '../application/name-teacher.js';
import { OfferTeachers } from '../application/offer-teachers.js';
import { TakeOnTask } from '../application/take-on-task.js';
import { ViewTask } from '../application/view-task.js';
import { SeatAnswers, TaskView, TeachersView } from '../contract.js';
import { termLimits } from '../domain/terms.js';
import { CandidatesQuery, StudentsDto, TakeOnDto, TeacherDto, TeachersQuery } from './task.dto.js';

/** The school's side: taking a task on, its teacher, its seats. */
@ApiTags('tasks')
@Controller('api/tasks/:id')
export class TeamController {
  constructor(
    private readonly view: ViewTask,
    private readonly takeOn: TakeOnTask,
    private readonly nameTeacher: NameTeacher,
    private readonly seats: FillSeats,
    private readonly offer: OfferTeachers,
  ) {}

  @Can('award', 'Task')
  @Answers(TaskView)
  @HttpCode(200)
  @Post('award')
  async award(
    @CurrentActor() actor: Actor,
    @Id('id') taskId: string,
    @IfMatch() version: number | undefined,
    @Body() body: TakeOnDto,
  ): Promise<TaskView> {
    await this.takeOn.run(actor, { ...body, taskId, version });
    return this.view.run(actor, taskId);
  }

  @Can('award', 'Task')
  @Answers(TeachersView)
  @Get('teachers')
  async teachers(@CurrentActor() actor: Actor, @Id('id') taskId: string, @Query() { schoolId }: TeachersQuery): Promise<TeachersView> {
    return { items: [...(await this.offer.run(actor, { taskId, schoolId }))] };
  }

  @Can('name-teacher', 'Task')
  @Answers(TaskView)
  @Put('teacher')
  async teacher(
    @CurrentActor() actor: Actor,
    @Id('id') taskId: string,
    @IfMatch() version: number | undefined,
    @Body() body: TeacherDto,
  ): Promise<TaskView> {
    await this.nameTeacher.run(actor, { ...body, taskId, version });
    return this.view.run(actor, taskId);
  }

  @Can('fill', 'Task')
  @Answers(TaskView)
  @HttpCode(200)
  @Post('seats')
  async fill(
    @CurrentActor() actor: Actor,
    @Id('id') taskId: string,
    @IfMatch() version: number | undefined,
    @Body() body: StudentsDto,
  ): Promise<TaskView> {
    await this.seats.run(actor, { ...body, taskId, version });
    return this.view.run(actor, taskId);
  }

  /** Whether each of these students may be assigned, without assigning anybody. */
  @Can('fill', 'Task')
  @Answers(SeatAnswers)
  @Get('candidates')
  async candidates(@CurrentActor() actor: Actor, @Id('id') taskId: string, @Query() { students }: CandidatesQuery): Promise<SeatAnswers> {
    const studentIds = [...new Set(students.split(','))];
    if (studentIds.length > termLimits.seats || !studentIds.every(isId))
      throw new InvalidRequest([{ field: 'students', message: '编号格式不对|not ids' }]);
    const answers = await this.seats.answers(actor, { taskId, studentIds });
    return { items: answers.map(({ studentId, refusal }) => ({ studentId, refusal: refusal?.refusal ?? null, details: { ...refusal?.details } })) };
  }
}
