import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Answers, Can, CurrentActor, Id, pageOf, type Page } from '#libs/platform';
import { IssueCodes } from '../application/issue-codes.js';
import { RevealStudent } from '../application/reveal-student.js';
import { CodeSheetView, RevealedView, StudentView } from '../contract.js';
import { CodesDto, StudentQuery } from './dto.js';
import { StudentReader } from './student-reader.js';

@ApiTags('training')
@Controller('api/schools/:sid')
export class StudentsController {
  constructor(
    private readonly students: StudentReader,
    private readonly reveal: RevealStudent,
    private readonly codes: IssueCodes,
  ) {}

  @Can('read', 'Student')
  @Answers(pageOf(StudentView))
  @Get('students')
  list(@CurrentActor() actor: Actor, @Id('sid') organizationId: string, @Query() { marked, ...filter }: StudentQuery): Promise<Page<StudentView>> {
    return this.students.list(actor, organizationId, { ...filter, marked: marked === 'yes' });
  }

  @Can('read', 'Student')
  @Answers(StudentView)
  @Get('students/:id')
  one(@CurrentActor() actor: Actor, @Id('sid') organizationId: string, @Id('id') id: string): Promise<StudentView> {
    return this.students.one(actor, organizationId, id);
  }

  @Can('reveal', 'Student')
  @Answers(RevealedView)
  @HttpCode(200)
  @Post('students/:id/reveal')
  async revealed(@CurrentActor() actor: Actor, @Id('sid') organizationId: string, @Id('id') id: string): Promise<RevealedView> {
    const { identityNumber, phone, bornOn } = await this.reveal.run(actor, organizationId, id);
    return { identityNumber, phone, bornOn };
  }

  @Can('issueCode', 'Student')
  @Answers(CodeSheetView, 201)
  @Post('student-codes')
  async issue(@CurrentActor() actor: Actor, @Id('sid') organizationId: string, @Body() { studentIds }: CodesDto): Promise<CodeSheetView> {
    const { id, madeAt, items } = await this.codes.run(actor, { organizationId, studentIds });
    return { id, madeAt: madeAt.toISOString(), items: [...items] };
  }
}
