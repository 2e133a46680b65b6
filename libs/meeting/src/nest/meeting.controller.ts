import { Body, Controller, Get, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Answers, Can, CurrentActor, Id, IfMatch, pageOf, type Page } from '#libs/platform';
import { CancelMeeting } from '../application/cancel-meeting.js';
import { ConveneMeeting } from '../application/convene-meeting.js';
import { WriteMinutes } from '../application/write-minutes.js';
import { ConveningView, MeetingItem, MeetingView, PresenceView } from '../contract.js';
import { ReadPresence } from '../application/read-presence.js';
import { MeetingList } from './meeting-list.js';
import { MeetingReader } from './meeting-reader.js';
import { ConveneDto, MeetingListQuery, MinutesDto } from './meeting.dto.js';

@ApiTags('meeting')
@Controller('api')
export class MeetingController {
  constructor(
    private readonly convene: ConveneMeeting,
    private readonly cancel: CancelMeeting,
    private readonly write: WriteMinutes,
    private readonly presence: ReadPresence,
    private readonly list: MeetingList,
    private readonly meetings: MeetingReader,
  ) {}

  @Can('read', 'Meeting')
  @Answers(pageOf(MeetingItem))
  @Get('consortia/:cid/meetings')
  listMeetings(@CurrentActor() actor: Actor, @Id('cid') cid: string, @Query() { filter, ...page }: MeetingListQuery): Promise<Page<MeetingItem>> {
    return this.list.of(actor, cid, filter, page);
  }

  @Can('read', 'Meeting')
  @Answers(PresenceView)
  @Get('consortia/:cid/meeting-presence')
  readPresence(@CurrentActor() actor: Actor, @Id('cid') cid: string): Promise<PresenceView> {
    return this.presence.run(actor, cid);
  }

  @Can('convene', 'Meeting')
  @Answers(ConveningView)
  @Get('consortia/:cid/meeting-choices')
  choices(@CurrentActor() actor: Actor, @Id('cid') cid: string): Promise<ConveningView> {
    return this.list.choices(actor, cid);
  }

  @Can('convene', 'Meeting')
  @Answers(MeetingView, 201)
  @Post('consortia/:cid/meetings')
  async post(@CurrentActor() actor: Actor, @Id('cid') cid: string, @Body() body: ConveneDto): Promise<MeetingView> {
    const { id } = await this.convene.run(actor, cid, body);
    return this.meetings.view(actor, id);
  }

  @Can('read', 'Meeting')
  @Answers(MeetingView)
  @Get('meetings/:id')
  read(@CurrentActor() actor: Actor, @Id('id') id: string): Promise<MeetingView> {
    return this.meetings.view(actor, id);
  }

  @Can('keep', 'Meeting')
  @Answers(MeetingView, 201)
  @Post('meetings/:id/cancellation')
  async postCancellation(@CurrentActor() actor: Actor, @Id('id') id: string, @IfMatch() version?: number): Promise<MeetingView> {
    await this.cancel.run(actor, id, version);
    return this.meetings.view(actor, id);
  }

  @Can('keep', 'Meeting')
  @Answers(MeetingView)
  @Put('meetings/:id/minutes')
  async putMinutes(
    @CurrentActor() actor: Actor,
    @Id('id') id: string,
    @IfMatch() version: number | undefined,
    @Body() body: MinutesDto,
  ): Promise<MeetingView> {
    await this.write.run(actor, id, version, body);
    return this.meetings.view(actor, id);
  }
}
