import { Body, Controller, Get, Post, Put, Query, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Answers, Can, CurrentActor, Id, IfMatch } from '#libs/platform';
import { AddEntries } from '../application/add-entries.js';
import { ChangeEntry } from '../application/change-entry.js';
import { CloseEntry } from '../application/close-entry.js';
import { ExportDemands } from '../application/export-demands.js';
import { ReadDemands } from '../application/read-demands.js';
import { DemandsView, EntryView, ListsView, MatchesView } from '../contract.js';
import { AddDto, ChangeDto, CloseDto, DemandsQueryDto, FilterDto, termsOf } from './demand.dto.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The lists of a consortium and their lines. */
@ApiTags('demand')
@Controller('api')
export class DemandController {
  constructor(
    private readonly demands: ReadDemands,
    private readonly add: AddEntries,
    private readonly change: ChangeEntry,
    private readonly close: CloseEntry,
    private readonly exported: ExportDemands,
  ) {}

  @Can('read', 'Demand')
  @Answers(DemandsView)
  @Get('consortia/:cid/demands')
  page(
    @CurrentActor() actor: Actor,
    @Id('cid') cid: string,
    @Query() { scope, age, kind, filter, after, limit }: DemandsQueryDto,
  ): Promise<DemandsView> {
    return this.demands.page(actor, cid, { kind, filter, age: age ?? null, after, limit, mine: scope === 'mine' });
  }

  @Can('read', 'Demand')
  @ApiProduces(XLSX)
  @Get('consortia/:cid/demands.xlsx')
  async workbook(@CurrentActor() actor: Actor, @Id('cid') cid: string, @Query() { scope, age, kind, filter }: FilterDto): Promise<StreamableFile> {
    const sheet = await this.exported.run(actor, cid, { kind, filter, age: age ?? null, mine: scope === 'mine' });
    return new StreamableFile(sheet, { type: XLSX, disposition: 'attachment; filename="demands.xlsx"' });
  }

  @Can('keep', 'Demand')
  @Answers(ListsView, 201)
  @Post('consortia/:cid/demands')
  async added(@CurrentActor() actor: Actor, @Id('cid') consortiumId: string, @Body() { entries, ...body }: AddDto): Promise<ListsView> {
    await this.add.run(actor, { ...body, consortiumId, entries: entries.map(termsOf) });
    return this.demands.lists(actor, consortiumId);
  }

  @Can('read', 'Demand')
  @Answers(EntryView)
  @Get('demands/:id')
  one(@CurrentActor() actor: Actor, @Id('id') id: string): Promise<EntryView> {
    return this.demands.one(actor, id);
  }

  @Can('read', 'Demand')
  @Answers(MatchesView)
  @Get('demands/:id/matches')
  matches(@CurrentActor() actor: Actor, @Id('id') id: string): Promise<MatchesView> {
    return this.demands.matches(actor, id);
  }

  @Can('keep', 'Demand')
  @Answers(EntryView)
  @Put('demands/:id')
  async changed(@CurrentActor() actor: Actor, @Id('id') id: string, @Body() { terms }: ChangeDto, @IfMatch() version?: number): Promise<EntryView> {
    await this.change.run(actor, id, termsOf(terms), version);
    return this.demands.one(actor, id);
  }

  @Can('keep', 'Demand')
  @Answers(EntryView, 201)
  @Post('demands/:id/closing')
  async closed(@CurrentActor() actor: Actor, @Id('id') id: string, @Body() { as }: CloseDto, @IfMatch() version?: number): Promise<EntryView> {
    await this.close.run(actor, id, as, version);
    return this.demands.one(actor, id);
  }
}
