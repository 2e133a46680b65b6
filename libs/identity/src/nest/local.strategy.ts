import { Injectable, type ExecutionContext } from '@nestjs/common';
import { AuthGuard, PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-local';
import { InvalidRequest, type FieldFault } from '#libs/platform';
import { SignIn } from '../application/sign-in.js';
import { PASSWORD_MAX } from '../domain/password.js';

/** Who has just shown the right password: no rights yet, only whose session to open. */
export interface Authenticated {
  readonly accountId: string;
  readonly personId: string;
}

/** Sign-in name and password. The guard below has looked at the form of both. */
@Injectable()
export class LocalStrategy extends PassportStrategy(Strategy, 'local') {
  constructor(private readonly signIn: SignIn) {
    super({ usernameField: 'signIn', passwordField: 'password', session: false, passReqToCallback: true });
  }

  validate(request: FastifyRequest, signIn: string, password: string): Promise<Authenticated> {
    return this.signIn.run({ signIn, password }, request.ip);
  }
}

/**
 * Guards run before pipes, and the strategy would take what it finds, in the address too: so the form of the body is checked here
 * first, and a malformed one counts as no try.
 */
@Injectable()
export class LocalGuard extends AuthGuard('local') {
  override canActivate(context: ExecutionContext): ReturnType<InstanceType<ReturnType<typeof AuthGuard>>['canActivate']> {
    const faults = faultsOf(context.switchToHttp().getRequest<FastifyRequest>().body);
    if (faults.length > 0) throw new InvalidRequest(faults);
    return super.canActivate(context);
  }

  override handleRequest<T>(error: unknown, authenticated: T | false): T {
    if (error) throw error;
    if (!authenticated) throw new InvalidRequest([{ field: 'signIn', message: '请填写登录名和密码|give a sign-in name and a password' }]);
    return authenticated;
  }
}

const LIMITS: Readonly<Record<string, number>> = { signIn: 64, password: PASSWORD_MAX };

function faultsOf(body: unknown): readonly FieldFault[] {
  const fields = typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as Readonly<Record<string, unknown>>) : {};
  const unknown = Object.keys(fields).filter((field) => !(field in LIMITS));
  const malformed = Object.entries(LIMITS).filter(([field, max]) => !isText(fields[field], max));
  return [
    ...unknown.map((field) => ({ field, message: '不认识的字段|unknown field' })),
    ...malformed.map(([field, max]) => ({ field, message: `须为 1 到 ${max} 个字符|must be 1 to ${max} characters` })),
  ];
}

const isText = (value: unknown, max: number): boolean => typeof value === 'string' && value.length >= 1 && value.length <= max;
