import type { RefusalTable } from '#libs/kernel';
import { ACCEPTED_EXTENSIONS } from './accepted-types.js';

export const fileRefusals = {
  'file.too-large': { kind: 'invalid', zh: '文件超过 {megabytes} MB，没有保存。', en: 'The file is larger than {megabytes} MB; it was not kept.' },
  'file.empty': { kind: 'invalid', zh: '文件是空的，没有保存。', en: 'The file is empty; it was not kept.' },
  'file.type-not-accepted': {
    kind: 'invalid',
    zh: `不接受这种文件；可以上传：${ACCEPTED_EXTENSIONS}。`,
    en: `This kind of file is not accepted; these are: ${ACCEPTED_EXTENSIONS}.`,
  },
  'file.content-mismatch': {
    kind: 'invalid',
    zh: '文件内容与扩展名不符，没有保存；请用原程序另存后再上传。',
    en: 'The content is not what the name says; it was not kept. Save it from its own program and upload it again.',
  },
  'file.too-many-unattached': {
    kind: 'exhausted',
    zh: '您已有 {most} 个上传后未使用的文件；请先使用它们。',
    en: 'You have {most} uploaded files that are not used anywhere; use those first.',
  },
} as const satisfies RefusalTable;
