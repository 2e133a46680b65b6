import { Body, Controller, Delete, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Answers, Can, CurrentActor, Id, IfMatch, type Written } from '#libs/platform';
import { AddBot } from '../application/add-bot.js';
import { ReadBots } from '../application/read-bots.js';
import { RemoveBot } from '../application/remove-bot.js';
import { TryBot } from '../application/try-bot.js';
import { BotsView, BotWritten } from '../contract.js';
import { AddBotDto } from './notice.dto.js';

@ApiTags('notice')
@Controller('api/bots')
export class BotController {
  constructor(
    private readonly bots: ReadBots,
    private readonly adding: AddBot,
    private readonly trying: TryBot,
    private readonly removing: RemoveBot,
  ) {}

  @Can('configure', 'NoticeBot')
  @Answers(BotsView)
  @Get()
  list(@CurrentActor() actor: Actor): Promise<BotsView> {
    return this.bots.run(actor);
  }

  @Can('configure', 'NoticeBot')
  @Answers(BotWritten, 201)
  @Post()
  add(@CurrentActor() actor: Actor, @Body() bot: AddBotDto): Promise<Written> {
    return this.adding.run(actor, bot);
  }

  @Can('configure', 'NoticeBot')
  @Answers(BotWritten, 201)
  @Post(':id/trial')
  postTrial(@CurrentActor() actor: Actor, @Id('id') id: string, @IfMatch() version: number | undefined): Promise<Written> {
    return this.trying.run(actor, id, version);
  }

  @Can('configure', 'NoticeBot')
  @Answers(BotWritten)
  @Delete(':id')
  remove(@CurrentActor() actor: Actor, @Id('id') id: string, @IfMatch() version: number | undefined): Promise<Written> {
    return this.removing.run(actor, id, version);
  }
}
