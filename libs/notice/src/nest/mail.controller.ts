import { Body, Controller, Delete, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Answers, Can, CurrentActor } from '#libs/platform';
import { ChooseSettings } from '../application/choose-settings.js';
import { ConfirmMailAddress } from '../application/confirm-mail-address.js';
import { NameMailAddress } from '../application/name-mail-address.js';
import { RemoveMailAddress } from '../application/remove-mail-address.js';
import { SettingsView } from '../contract.js';
import { MailAddressDto, MailCodeDto } from './notice.dto.js';

/** Where one's letters go. */
@ApiTags('notice')
@Controller('api/notices/mail-address')
export class MailController {
  constructor(
    private readonly naming: NameMailAddress,
    private readonly confirming: ConfirmMailAddress,
    private readonly removing: RemoveMailAddress,
    private readonly settings: ChooseSettings,
  ) {}

  @Can('choose', 'NoticeSettings')
  @Answers(SettingsView)
  @Put()
  async name(@CurrentActor() actor: Actor, @Body() body: MailAddressDto): Promise<SettingsView> {
    await this.naming.run(actor, body);
    return this.settings.read(actor);
  }

  @Can('choose', 'NoticeSettings')
  @Answers(SettingsView, 201)
  @Post('confirmation')
  async confirm(@CurrentActor() actor: Actor, @Body() body: MailCodeDto): Promise<SettingsView> {
    await this.confirming.run(actor, body);
    return this.settings.read(actor);
  }

  @Can('choose', 'NoticeSettings')
  @Answers(SettingsView)
  @Delete()
  async remove(@CurrentActor() actor: Actor): Promise<SettingsView> {
    await this.removing.run(actor);
    return this.settings.read(actor);
  }
}
