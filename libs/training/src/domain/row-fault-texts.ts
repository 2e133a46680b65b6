import type { RowFaultCode } from './roster-row.js';

/** What is wrong with a cell and what would be accepted there; `{hint}` is the fault's own. For the screen and for the workbook that goes back. */
export const rowFaultTexts: Readonly<Record<RowFaultCode, { readonly zh: string; readonly en: string }>> = {
  'number-missing': { zh: '缺少学号', en: 'The student number is missing' },
  'number-wrong': { zh: '学号应为 3 到 24 位字母、数字或短横线', en: 'A student number has 3 to 24 letters, digits or dashes' },
  'number-repeated': { zh: '学号与第 {hint} 行重复', en: 'The same student number stands in row {hint}' },
  'number-taken': {
    zh: '此学号在名册中属于另一名学生（身份证号不同）',
    en: 'On the roster this number belongs to another student (another identity number)',
  },
  'name-missing': { zh: '缺少姓名', en: 'The name is missing' },
  'name-long': { zh: '姓名最多 40 个字', en: 'A name has at most 40 characters' },
  'sex-wrong': { zh: '性别请填 男 或 女', en: 'Sex is 男 or 女' },
  'sex-differs': { zh: '性别与身份证号不一致', en: 'Sex differs from the identity number' },
  'identity-form': { zh: '身份证号应为 18 位，前 17 位为数字', en: 'An identity number has 18 places, the first 17 of them digits' },
  'identity-digits-lost': {
    zh: '身份证号被表格软件改成了数值，末几位已丢失；请把该列设为文本后重填',
    en: 'The spreadsheet turned the identity number into a number and lost its last digits; make the column text and enter it again',
  },
  'identity-check-digit': {
    zh: '身份证号校验位不符，其中有数字写错',
    en: 'The check digit does not fit: some digit of the identity number is wrong',
  },
  'identity-repeated': { zh: '身份证号与第 {hint} 行重复', en: 'The same identity number stands in row {hint}' },
  'identity-elsewhere': { zh: '此人已在名册中，学号为 {hint}', en: 'This person is already on the roster, as {hint}' },
  'birth-missing': { zh: '请填身份证号或出生日期', en: 'Enter the identity number or the date of birth' },
  'birth-wrong': { zh: '出生日期不是有效日期，应如 2008-03-09', en: 'The date of birth is no date; write 2008-03-09' },
  'birth-differs': { zh: '出生日期与身份证号不一致，身份证号为 {hint}', en: 'The date of birth differs from the identity number, which says {hint}' },
  'grade-wrong': { zh: '年级应为入学年份，如 {hint}级', en: 'The grade is the year of entry, such as {hint}级' },
  'programme-unknown': { zh: '本校没有登记这个专业', en: 'The school has not registered this programme' },
  'class-unknown': { zh: '该专业没有登记这个班级', en: 'The programme has no such class registered' },
  'phone-wrong': { zh: '手机号应为 11 位，以 13 至 19 开头', en: 'A mobile number has 11 digits and begins with 13 to 19' },
  'skills-long': { zh: '技能最多 10 项，每项最多 20 个字', en: 'At most 10 skills of at most 20 characters each' },
};

/**
 * A fault in words.
 * @example rowFaultText({ column: 'number', code: 'number-repeated', hint: '17' }, 'zh') // '学号与第 17 行重复'
 */
export const rowFaultText = (fault: { readonly code: RowFaultCode; readonly hint?: string }, locale: 'zh' | 'en'): string =>
  rowFaultTexts[fault.code][locale].replace('{hint}', fault.hint ?? '');
