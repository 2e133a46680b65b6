import { applyDecorators, type Type as Class } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateBy,
  ValidateNested,
} from 'class-validator';
import { isBusinessDate, isId } from '#libs/kernel';

// One decorator per kind of field: the bound, its words in both languages ('zh|en'), and the OpenAPI schema in one place.

interface Optional {
  readonly optional?: boolean;
}

const field = ({ optional }: Optional, schema: ApiPropertyOptions, ...rules: PropertyDecorator[]): PropertyDecorator =>
  applyDecorators(ApiProperty({ ...schema, required: !optional } as ApiPropertyOptions), ...(optional ? [IsOptional()] : []), ...rules);

/** Text without control characters, trimmed; `max` in characters. */
export function Text({
  max,
  min = 1,
  lines = false,
  ...optional
}: { readonly max: number; readonly min?: number; readonly lines?: boolean } & Optional): PropertyDecorator {
  const message = `须为 ${min} 到 ${max} 个字|must be ${min} to ${max} characters`;
  const printable = lines ? /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$/ : /^[^\u0000-\u001f\u007f]*$/;
  return field(
    optional,
    { type: String, minLength: min, maxLength: max },
    Transform(({ value }) => (typeof value === 'string' ? value.trim() : value)),
    IsString({ message }),
    MinLength(min, { message }),
    MaxLength(max, { message }),
    Matches(printable, { message: '不能含有控制字符|must not contain control characters' }),
  );
}

/** An e-mail address. */
export const Email = (optional: Optional = {}): PropertyDecorator =>
  field(
    optional,
    { type: String, format: 'email', maxLength: 254 },
    Transform(({ value }) => (typeof value === 'string' ? value.trim() : value)),
    IsEmail({}, { message: '须为邮箱地址，如 name@example.cn|must be an e-mail address like name@example.cn' }),
    MaxLength(254, { message: '最多 254 个字符|at most 254 characters' }),
  );

/** A secret as typed: not trimmed. */
export const Secret = ({ max, min = 1 }: { readonly max: number; readonly min?: number }): PropertyDecorator => {
  const message = `须为 ${min} 到 ${max} 个字符|must be ${min} to ${max} characters`;
  return field(
    {},
    { type: String, format: 'password', maxLength: max },
    IsString({ message }),
    MinLength(min, { message }),
    MaxLength(max, { message }),
  );
};

const named = (name: string, holds: (value: unknown) => boolean, message: string, each = false): PropertyDecorator =>
  ValidateBy({ name, validator: { validate: holds } }, { message, each });

/** The id of a thing. */
export const Uuid = (optional: Optional = {}): PropertyDecorator =>
  field(
    optional,
    { type: String, format: 'uuid' },
    named('uuid', (value) => typeof value === 'string' && isId(value), '编号格式不对|not an id'),
  );

/** Several ids, without repeats. */
export const Uuids = ({ max, min = 0, ...optional }: { readonly max: number; readonly min?: number } & Optional): PropertyDecorator =>
  field(
    optional,
    { type: String, format: 'uuid', isArray: true, minItems: min, maxItems: max },
    ...list(min, max),
    named('uuid', (value) => typeof value === 'string' && isId(value), '编号格式不对|not an id', true),
    named('distinct', (value) => Array.isArray(value) && new Set(value).size === value.length, '不能重复|must not repeat'),
  );

/** Several texts of at most `each` characters. */
export const Texts = ({
  max,
  min = 0,
  each,
  ...optional
}: { readonly max: number; readonly min?: number; readonly each: number } & Optional): PropertyDecorator =>
  field(
    optional,
    { type: String, isArray: true, minItems: min, maxItems: max },
    ...list(min, max),
    named(
      'text',
      (value) => typeof value === 'string' && value.trim().length > 0 && value.length <= each,
      `每项须为 1 到 ${each} 个字|each must be 1 to ${each} characters`,
      true,
    ),
  );

/** A whole number. */
export const Whole = ({ min, max, ...optional }: { readonly min: number; readonly max: number } & Optional): PropertyDecorator => {
  const message = `须为 ${min} 到 ${max} 的整数|must be a whole number from ${min} to ${max}`;
  return field(optional, { type: 'integer', minimum: min, maximum: max }, IsInt({ message }), Min(min, { message }), Max(max, { message }));
};

/** An amount of money in fen: a string of digits on the wire, bigint in code. At most 9 trillion yuan. */
export const FenAmount = (optional: Optional = {}): PropertyDecorator =>
  field(
    optional,
    { type: String, pattern: '^(0|[1-9][0-9]{0,14})$', example: '12860001' },
    Transform(({ value }) => (typeof value === 'string' && /^(0|[1-9][0-9]{0,14})$/.test(value) ? BigInt(value) : value)),
    named('fen', (value) => typeof value === 'bigint', '金额须为以分计的整数字符串|must be whole fen as a string of digits'),
  );

/** A calendar date 'YYYY-MM-DD' in Asia/Shanghai. */
export const BusinessDate = (optional: Optional = {}): PropertyDecorator =>
  field(
    optional,
    { type: String, format: 'date' },
    named('date', (value) => typeof value === 'string' && isBusinessDate(value), '须为日期 YYYY-MM-DD|must be a date YYYY-MM-DD'),
  );

/** One of a closed list. */
export const OneOf = (values: readonly string[], optional: Optional = {}): PropertyDecorator =>
  field(
    optional,
    { type: String, enum: [...values] },
    IsIn([...values], { message: `须为其中之一：${values.join('、')}|must be one of: ${values.join(', ')}` }),
  );

/** Yes or no. */
export const Flag = (optional: Optional = {}): PropertyDecorator =>
  field(optional, { type: Boolean }, IsBoolean({ message: '须为是或否|must be true or false' }));

/** A bounded list of objects. */
export const ListOf = (
  item: Class<object>,
  { max, min = 0, ...optional }: { readonly max: number; readonly min?: number } & Optional,
): PropertyDecorator =>
  field(
    optional,
    { type: () => item, isArray: true, minItems: min, maxItems: max },
    ...list(min, max),
    ValidateNested({ each: true }),
    Type(() => item),
  );

/** One nested object. */
export const Nested = (item: Class<object>, optional: Optional = {}): PropertyDecorator =>
  field(
    optional,
    { type: () => item },
    named('object', (value) => typeof value === 'object' && value !== null && !Array.isArray(value), '须为对象|must be an object'),
    ValidateNested(),
    Type(() => item),
  );

function list(min: number, max: number): PropertyDecorator[] {
  const message = `须为 ${min} 到 ${max} 项|must have ${min} to ${max} items`;
  return [IsArray({ message }), ArrayMinSize(min, { message }), ArrayMaxSize(max, { message })];
}
