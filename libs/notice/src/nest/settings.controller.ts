import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Answers, Can, CurrentActor } from '#libs/platform';
import { ChooseSettings } from '../application/choose-settings.js';
import { SettingsView } from '../contract.js';
import { SettingsDto } from './notice.dto.js';

@ApiTags('notice')
@Controller('api/notices/settings')
export class SettingsController {
  constructor(private readonly settings: ChooseSettings) {}

  @Can('choose', 'NoticeSettings')
  @Answers(SettingsView)
  @Get()
  read(@CurrentActor() actor: Actor): Promise<SettingsView> {
    return this.settings.read(actor);
  }

  @Can('choose', 'NoticeSettings')
  @Answers(SettingsView)
  @Put()
  async choose(@CurrentActor() actor: Actor, @Body() chosen: SettingsDto): Promise<SettingsView> {
    await this.settings.run(actor, chosen);
    return this.settings.read(actor);
  }
}
