import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Answers, Can, CurrentActor, PageQuery } from '#libs/platform';
import { MarkNoticesRead } from '../application/mark-notices-read.js';
import { ReadNotices } from '../application/read-notices.js';
import { NoticesView, UnreadView } from '../contract.js';
import { MarkReadDto } from './notice.dto.js';

@ApiTags('notice')
@Controller('api/notices')
export class NoticeController {
  constructor(
    private readonly notices: ReadNotices,
    private readonly mark: MarkNoticesRead,
  ) {}

  @Can('read', 'Notice')
  @Answers(NoticesView)
  @Get()
  list(@CurrentActor() actor: Actor, @Query() { after, limit }: PageQuery): Promise<NoticesView> {
    return this.notices.run(actor, { after, limit });
  }

  @Can('read', 'Notice')
  @Answers(UnreadView)
  @Get('unread')
  unread(@CurrentActor() actor: Actor): Promise<UnreadView> {
    return this.notices.unread(actor);
  }

  @Can('mark', 'Notice')
  @Answers(UnreadView)
  @HttpCode(200)
  @Post('read')
  async read(@CurrentActor() actor: Actor, @Body() seen: MarkReadDto): Promise<UnreadView> {
    await this.mark.run(actor, seen);
    return this.notices.unread(actor);
  }
}
