import { Body, Controller, Get, Header, HttpCode, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Answers, Can, CurrentActor, Id, IfMatch, pageOf, PageQuery, type Page } from '#libs/platform';
import { CheckUpload } from '../application/check-upload.js';
import { CorrectImport } from '../application/correct-import.js';
import { ExtendRegister } from '../application/extend-register.js';
import { ImportRoster } from '../application/import-roster.js';
import { UndoImport } from '../application/undo-import.js';
import { ImportItem, RegisterView, RosterImportView } from '../contract.js';
import { CorrectImportDto, ExtendRegisterDto, type CorrectionDto } from './dto.js';
import type { Correction } from '../domain/index.js';
import { RosterReader } from './roster-reader.js';
import { UploadedWorkbook, withFileAsBody } from './upload.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const attachment = (name: string): string => `attachment; filename="roster.xlsx"; filename*=UTF-8''${encodeURIComponent(name)}`;

@ApiTags('training')
@Controller('api/schools/:sid')
export class RosterController {
  constructor(
    private readonly upload: CheckUpload,
    private readonly correct: CorrectImport,
    private readonly put: ImportRoster,
    private readonly undo: UndoImport,
    private readonly extend: ExtendRegister,
    private readonly roster: RosterReader,
  ) {}

  @Can('read', 'Register')
  @Answers(RegisterView)
  @Get('programmes')
  programmes(@CurrentActor() actor: Actor, @Id('sid') organizationId: string): Promise<RegisterView> {
    return this.roster.registerOf(actor, organizationId);
  }

  @Can('extend', 'Register')
  @Answers(RegisterView)
  @HttpCode(200)
  @Post('programmes')
  async register(@CurrentActor() actor: Actor, @Id('sid') organizationId: string, @Body() { programmes }: ExtendRegisterDto): Promise<RegisterView> {
    await this.extend.run(actor, { organizationId, programmes });
    return this.roster.registerOf(actor, organizationId);
  }

  @Can('read', 'Register')
  @Header('content-type', XLSX)
  @Header('content-disposition', attachment('学生名册模板.xlsx'))
  @Get('roster-imports/template')
  async template(@CurrentActor() actor: Actor, @Id('sid') organizationId: string): Promise<StreamableFile> {
    return new StreamableFile(await this.roster.template(actor, organizationId));
  }

  @Can('import', 'RosterImport')
  @Answers(RosterImportView, 201)
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } } })
  @Post('roster-imports')
  async check(@CurrentActor() actor: Actor, @Id('sid') organizationId: string, @UploadedWorkbook() bytes: Buffer): Promise<RosterImportView> {
    const { id } = await withFileAsBody(bytes, () => this.upload.run(actor, { organizationId, bytes }));
    return this.roster.import(actor, organizationId, id);
  }

  @Can('read', 'RosterImport')
  @Answers(pageOf(ImportItem))
  @Get('roster-imports')
  imports(@CurrentActor() actor: Actor, @Id('sid') organizationId: string, @Query() query: PageQuery): Promise<Page<ImportItem>> {
    return this.roster.imports(actor, organizationId, query);
  }

  @Can('read', 'RosterImport')
  @Answers(RosterImportView)
  @Get('roster-imports/:id')
  import(@CurrentActor() actor: Actor, @Id('sid') organizationId: string, @Id('id') id: string): Promise<RosterImportView> {
    return this.roster.import(actor, organizationId, id);
  }

  @Can('read', 'RosterImport')
  @Header('content-type', XLSX)
  @Header('content-disposition', attachment('学生名册-标注.xlsx'))
  @Get('roster-imports/:id/workbook')
  async workbook(@CurrentActor() actor: Actor, @Id('sid') organizationId: string, @Id('id') id: string): Promise<StreamableFile> {
    return new StreamableFile(await this.roster.annotated(actor, organizationId, id));
  }

  @Can('import', 'RosterImport')
  @Answers(RosterImportView)
  @HttpCode(200)
  @Post('roster-imports/:id/corrections')
  async corrections(
    @CurrentActor() actor: Actor,
    @Id('sid') organizationId: string,
    @Id('id') id: string,
    @Body() body: CorrectImportDto,
    @IfMatch() version?: number,
  ): Promise<RosterImportView> {
    await this.correct.run(actor, { organizationId, id, version, corrections: body.corrections.map(correctionOf) });
    return this.roster.import(actor, organizationId, id);
  }

  @Can('import', 'RosterImport')
  @Answers(RosterImportView)
  @HttpCode(200)
  @Post('roster-imports/:id/import')
  async importRows(
    @CurrentActor() actor: Actor,
    @Id('sid') organizationId: string,
    @Id('id') id: string,
    @IfMatch() version?: number,
  ): Promise<RosterImportView> {
    await this.put.run(actor, { organizationId, id, version });
    return this.roster.import(actor, organizationId, id);
  }

  @Can('import', 'RosterImport')
  @Answers(RosterImportView)
  @HttpCode(200)
  @Post('roster-imports/:id/undo')
  async undoImport(
    @CurrentActor() actor: Actor,
    @Id('sid') organizationId: string,
    @Id('id') id: string,
    @IfMatch() version?: number,
  ): Promise<RosterImportView> {
    await this.undo.run(actor, { organizationId, id, version });
    return this.roster.import(actor, organizationId, id);
  }
}

const correctionOf = ({ column, to, line, from }: CorrectionDto): Correction =>
  line === undefined ? { column, to, from: from ?? '' } : { column, to, line };
