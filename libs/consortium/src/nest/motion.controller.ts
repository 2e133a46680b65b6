import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Answers, Can, CurrentActor, Id } from '#libs/platform';
import { RefuseMotion } from '../application/refuse-motion.js';
import { SignMotion } from '../application/sign-motion.js';
import { MotionView } from '../contract.js';
import { RefusalDto, SignatureDto } from './charter.dto.js';
import { MotionReader } from './motion-reader.js';

@ApiTags('consortia')
@Controller('api/motions')
export class MotionController {
  constructor(
    private readonly sign: SignMotion,
    private readonly refuse: RefuseMotion,
    private readonly motions: MotionReader,
  ) {}

  @Can('read', 'Motion')
  @Answers(MotionView)
  @Get(':id')
  read(@CurrentActor() actor: Actor, @Id('id') id: string): Promise<MotionView> {
    return this.motions.view(actor, id);
  }

  @Can('sign', 'Motion')
  @Answers(MotionView, 201)
  @Post(':id/signatures')
  async postSignature(@CurrentActor() actor: Actor, @Id('id') id: string, @Body() body: SignatureDto): Promise<MotionView> {
    await this.sign.run(actor, id, body);
    return this.motions.view(actor, id);
  }

  @Can('refuse', 'Motion')
  @Answers(MotionView, 201)
  @Post(':id/refusals')
  async postRefusal(@CurrentActor() actor: Actor, @Id('id') id: string, @Body() body: RefusalDto): Promise<MotionView> {
    await this.refuse.run(actor, id, body);
    return this.motions.view(actor, id);
  }
}
