import { Body, Controller, Get, HttpCode, Post, Put, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { missing, type Actor } from '#libs/kernel';
import { Answers, Can, CurrentActor, Id, IfMatch, localeOf, pageOf, Public, type Page } from '#libs/platform';
import { DecideAdmission } from '../application/decide-admission.js';
import { OrganizationLoader } from '../application/organization-loader.js';
import { RegisterOrganization } from '../application/register-organization.js';
import { ResubmitOrganization } from '../application/resubmit-organization.js';
import { SetControlGroup } from '../application/set-control-group.js';
import { ApplicationView, DirectoryEntry, OrganizationView, RegistrationReceipt } from '../contract.js';
import { ApplicationReader } from './application-reader.js';
import { DirectoryReader } from './directory-reader.js';
import { AdmissionDto, ApplicationDto, ApplicationQuery, DirectoryQuery, RefusalDto, RegistrationDto } from './organization.dto.js';
import { organizationView } from './views.js';

/** Organizations, from both sides: who applies and who admits. */
@Controller('api/organizations')
export class OrganizationsController {
  constructor(
    private readonly register: RegisterOrganization,
    private readonly resubmission: ResubmitOrganization,
    private readonly admission: DecideAdmission,
    private readonly setControlGroup: SetControlGroup,
    private readonly loader: OrganizationLoader,
    private readonly applications: ApplicationReader,
    private readonly directory: DirectoryReader,
  ) {}

  @Public()
  @Answers(RegistrationReceipt, 201)
  @Post()
  async registerByNewcomer(@Req() request: FastifyRequest, @Body() { administrator, ...application }: RegistrationDto): Promise<RegistrationReceipt> {
    const from = { locale: localeOf(request.headers['accept-language']), address: request.ip };
    const { id } = await this.register.byNewcomer(administrator, application, from);
    return { id, status: 'PENDING' };
  }

  @Can('register', 'Organization')
  @Answers(OrganizationView, 201)
  @Post('mine')
  async registerBySignedIn(@CurrentActor() actor: Actor, @Body() body: ApplicationDto): Promise<OrganizationView> {
    const { id } = await this.register.run(actor, body);
    return this.one(actor, id);
  }

  @Can('admit', 'Organization')
  @Answers(pageOf(ApplicationView))
  @Get()
  list(@CurrentActor() actor: Actor, @Query() query: ApplicationQuery): Promise<Page<ApplicationView>> {
    return this.applications.list(actor, query);
  }

  @Can('search', 'Directory')
  @Answers(pageOf(DirectoryEntry))
  @Get('directory')
  search(@Query() query: DirectoryQuery): Promise<Page<DirectoryEntry>> {
    return this.directory.search(query);
  }

  @Can('read', 'Organization')
  @Answers(OrganizationView)
  @Get(':id')
  async one(@CurrentActor() actor: Actor, @Id('id') id: string): Promise<OrganizationView> {
    return organizationView(await this.loader.loadOrganizationFor(actor, id, 'read'));
  }

  @Can('resubmit', 'Organization')
  @Answers(OrganizationView)
  @HttpCode(200)
  @Post(':id/resubmission')
  async resubmit(
    @CurrentActor() actor: Actor,
    @Id('id') id: string,
    @Body() body: ApplicationDto,
    @IfMatch() version?: number,
  ): Promise<OrganizationView> {
    await this.resubmission.run(actor, id, body, version);
    return this.one(actor, id);
  }

  @Can('admit', 'Organization')
  @Answers(ApplicationView)
  @HttpCode(200)
  @Post(':id/admission')
  async admit(@CurrentActor() actor: Actor, @Id('id') id: string, @Body() body: AdmissionDto, @IfMatch() version?: number): Promise<ApplicationView> {
    await this.admission.run(actor, id, { verdict: 'ADMIT', controlGroup: body.controlGroup || null }, version);
    return this.application(actor, id);
  }

  @Can('admit', 'Organization')
  @Answers(ApplicationView)
  @HttpCode(200)
  @Post(':id/refusal')
  async refuse(@CurrentActor() actor: Actor, @Id('id') id: string, @Body() body: RefusalDto, @IfMatch() version?: number): Promise<ApplicationView> {
    await this.admission.run(actor, id, { verdict: 'REFUSE', ...body }, version);
    return this.application(actor, id);
  }

  @Can('group', 'Organization')
  @Answers(ApplicationView)
  @Put(':id/control-group')
  async group(@CurrentActor() actor: Actor, @Id('id') id: string, @Body() body: AdmissionDto, @IfMatch() version?: number): Promise<ApplicationView> {
    await this.setControlGroup.run(actor, id, body.controlGroup || null, version);
    return this.application(actor, id);
  }

  private async application(actor: Actor, id: string): Promise<ApplicationView> {
    const view = await this.applications.one(actor, id);
    if (!view) throw missing();
    return view;
  }
}
