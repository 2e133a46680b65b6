import { writeXlsx } from 'hucre';

const head = ['学号', '姓名', '出生日期', '年级', '专业', '班级', '手机号', '技能'];

const thisYear = new Date().getFullYear();
/** Born so that whoever turns this age this year has done so already, and whoever is one younger has not. */
const born = (age: number): string => `${thisYear - age}-01-01`;
/** Past the first school year, whichever side of September it is now. */
const second = `${thisYear - 2}级`;

/** On the roster and fit for a placement, but for the last two. */
export const students = [
  ['240101', '王敏', born(18), second, '数控技术', '数控1班', '', '去毛刺、三坐标'],
  ['240102', '张磊', born(18), second, '数控技术', '数控1班', '', '数控车'],
  ['240103', '刘洋', born(18), second, '数控技术', '数控1班', '', '数控铣'],
  ['240107', '周宁', born(14), second, '数控技术', '数控1班', '', '钳工'],
  ['260108', '吴迪', born(17), `${thisYear}级`, '数控技术', '数控1班', '', ''],
] as const;

/** Rows with one fault each, and what the school reads beside it. */
export const faulty = [
  [['', '甲无号', born(18), second, '数控技术', '数控1班', '', ''], '缺少学号'],
  [['24#', '乙错号', born(18), second, '数控技术', '数控1班', '', ''], '学号应为 3 到 24 位字母、数字或短横线'],
  [['240101', '丙重号', born(18), second, '数控技术', '数控1班', '', ''], '学号与第 2 行重复'],
  [['240111', '', born(18), second, '数控技术', '数控1班', '', ''], '缺少姓名'],
  [['240112', '丁无日', '二月三十', second, '数控技术', '数控1班', '', ''], '出生日期不是有效日期'],
  [['240113', '戊无级', born(18), '二年级', '数控技术', '数控1班', '', ''], '年级应为入学年份'],
  [['240114', '己错业', born(18), second, '炼金术', '数控1班', '', ''], '本校没有登记这个专业'],
  [['240115', '庚错班', born(18), second, '数控技术', '九班', '', ''], '该专业没有登记这个班级'],
  [['240116', '辛错号', born(18), second, '数控技术', '数控1班', '1234', ''], '手机号应为 11 位'],
] as const;

/** A real workbook with all of them; the first student stands in row 2. */
export const rosterWorkbook = async (): Promise<Buffer> =>
  Buffer.from(await writeXlsx({ sheets: [{ name: '学生名册', rows: [head, ...students, ...faulty.map(([row]) => row)].map((row) => [...row]) }] }));
