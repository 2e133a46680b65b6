import { Body, Controller, HttpCode, Post, Put, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '#libs/kernel';
import { Answers, Can, CurrentActor, CurrentSession, Public, type SignedIn } from '#libs/platform';
import { ChangePassword } from '../application/change-password.js';
import { OpenToken } from '../application/open-token.js';
import { OneTimeCodes } from '../application/one-time-codes.js';
import { RedeemCode } from '../application/redeem-code.js';
import { CodePreview, TokenView } from '../contract.js';
import { ChangePasswordDto, CodeDto, OpenTokenDto, RedeemDto } from './session.dto.js';

@Controller('api')
export class PasswordsController {
  constructor(
    private readonly changePassword: ChangePassword,
    private readonly codes: OneTimeCodes,
    private readonly redeemCode: RedeemCode,
    private readonly openToken: OpenToken,
  ) {}

  @Can('change', 'Account')
  @HttpCode(204)
  @Put('passwords/mine')
  async change(@CurrentSession() { actor, sessionId }: SignedIn, @Body() body: ChangePasswordDto): Promise<void> {
    await this.changePassword.run(actor, body, sessionId);
  }

  /** The code travels in the body: addresses end up in logs. */
  @Public()
  @Answers(CodePreview)
  @HttpCode(200)
  @Post('passwords/code-preview')
  async preview(@Req() request: FastifyRequest, @Body() { code }: CodeDto): Promise<CodePreview> {
    const { status, name, signIn } = await this.codes.preview(code, request.ip);
    return { purpose: status === 'INVITED' ? 'ACTIVATION' : 'RESET', name, signIn };
  }

  @Public()
  @HttpCode(204)
  @Post('passwords/by-code')
  async redeem(@Req() request: FastifyRequest, @Body() body: RedeemDto): Promise<void> {
    await this.redeemCode.run(body, request.ip);
  }

  @Can('open', 'Token')
  @Answers(TokenView, 201)
  @Post('tokens')
  async open(@CurrentActor() actor: Actor, @Body() body: OpenTokenDto): Promise<TokenView> {
    const { id, token, expiresAt } = await this.openToken.run(actor, body);
    return { id, label: body.label, token, expiresAt: expiresAt.toISOString() };
  }
}
