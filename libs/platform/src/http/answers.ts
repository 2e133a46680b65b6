import { applyDecorators } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import { z, type ZodType } from 'zod';

/** Says in OpenAPI what a handler answers: the schema is the view's own, so the web's types cannot drift from it. */
export const Answers = (view: ZodType, status: 200 | 201 = 200): MethodDecorator => {
  const { $schema: _, ...schema } = z.toJSONSchema(view, { target: 'openapi-3.0', unrepresentable: 'any' }) as Record<string, unknown>;
  return applyDecorators(ApiResponse({ status, content: { 'application/json': { schema } } } as never));
};
