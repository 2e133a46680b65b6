import { RequestMethod, type INestApplicationContext } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { ModulesContainer } from '@nestjs/core';
import { GRANT, type Grant } from '#libs/platform';

/** A route or a socket message of the running product, and what its handler says that it needs. */
export interface Handler {
  readonly name: string;
  readonly grant: Grant | undefined;
}

const MESSAGE = 'message';
const asked = (key: string, target: object): unknown => Reflect.getMetadata(key, target) as unknown;

/** Every handler there is, routes as openapi.json names them and messages as `SOCKET <message>`. */
export function handlersOf(app: INestApplicationContext): readonly Handler[] {
  const types = [...app.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values(), ...module.providers.values()]);
  return types.flatMap(({ metatype }) => (typeof metatype === 'function' && metatype.prototype ? handlersIn(metatype) : []));
}

function handlersIn(type: Function): readonly Handler[] {
  const prefix = asked(PATH_METADATA, type);
  return Object.getOwnPropertyNames(type.prototype)
    .filter((name) => name !== 'constructor')
    .map((name) => Object.getOwnPropertyDescriptor(type.prototype, name)?.value as unknown)
    .filter((method): method is Function => typeof method === 'function')
    .flatMap((method) => {
      const grant = asked(GRANT, method) as Grant | undefined;
      const message = asked(MESSAGE, method);
      if (typeof message === 'string') return [{ name: `SOCKET ${message}`, grant }];
      const path = asked(PATH_METADATA, method);
      if (typeof path !== 'string' || typeof prefix !== 'string') return [];
      return [{ name: `${RequestMethod[asked(METHOD_METADATA, method) as number] ?? ''} ${routeOf(prefix, path)}`, grant }];
    });
}

const routeOf = (...parts: readonly string[]): string =>
  `/${parts
    .flatMap((part) => part.split('/'))
    .filter(Boolean)
    .join('/')
    .replace(/:(\w+)/g, '{$1}')}`;
