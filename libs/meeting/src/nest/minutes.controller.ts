import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Answers, Can, CurrentActor, Id } from '#libs/platform';
import { RefuseMinutes } from '../application/refuse-minutes.js';
import { SignMinutes } from '../application/sign-minutes.js';
import { MeetingView } from '../contract.js';
import { MeetingReader } from './meeting-reader.js';
import { MinutesRefusalDto, MinutesSignatureDto } from './meeting.dto.js';

@ApiTags('meeting')
@Controller('api/meetings/:id')
export class MinutesController {
  constructor(
    private readonly sign: SignMinutes,
    private readonly refuse: RefuseMinutes,
    private readonly meetings: MeetingReader,
  ) {}

  @Can('sign', 'Meeting')
  @Answers(MeetingView, 201)
  @Post('signatures')
  async postSignature(@CurrentActor() actor: Actor, @Id('id') id: string, @Body() body: MinutesSignatureDto): Promise<MeetingView> {
    await this.sign.run(actor, id, body);
    return this.meetings.view(actor, id);
  }

  @Can('sign', 'Meeting')
  @Answers(MeetingView, 201)
  @Post('refusals')
  async postRefusal(@CurrentActor() actor: Actor, @Id('id') id: string, @Body() body: MinutesRefusalDto): Promise<MeetingView> {
    await this.refuse.run(actor, id, body);
    return this.meetings.view(actor, id);
  }
}
