import { writeXlsx } from 'hucre';
import { students } from './cast.js';
import type { Ids } from './gather.js';
import type { World } from './world.js';

const HEAD = ['学号', '姓名', '出生日期', '年级', '专业', '班级', '技能'];
const CLASS = '数控1班';

/** The academic officer imports the roster from a real workbook and hands out one-time codes. Answers student ids by number. */
export async function roster(world: World, ids: Ids): Promise<Ids> {
  const school = `/api/schools/${ids.jiangbei}`;
  await world.post('gaomin', `${school}/programmes`, { programmes: [{ name: '数控技术', classes: [CLASS] }] });
  const today = world.clock.date(0);
  const born = (age: number): string => `${Number(today.slice(0, 4)) - age}-${age === 15 ? '12-28' : '01-15'}`;
  const entryYear = (grade: number): string => `${Number(today.slice(0, 4)) - grade + (today.slice(5) >= '09-01' ? 1 : 0)}级`;
  const rows = students.map((s) => [
    s.number,
    s.name,
    born(s.ageYears === 15 ? 16 : s.ageYears).replace(/^\d+/, (y) => (s.ageYears === 15 ? String(Number(y) + 1) : y)),
    entryYear(s.grade),
    '数控技术',
    CLASS,
    s.skills,
  ]);
  const bytes = Buffer.from(await writeXlsx({ sheets: [{ name: '学生名册', rows: [HEAD, ...rows] }] }));
  const checked = await world.upload<{ id: string }>('gaomin', { name: '2024级数控1班.xlsx', bytes }, `${school}/roster-imports`);
  await world.post('gaomin', `${school}/roster-imports/${checked.id}/import`);
  const { items } = await world.get<{ items: { id: string; number: string }[] }>('gaomin', `${school}/students`);
  const byNumber = Object.fromEntries(items.map((student) => [student.number, student.id]));
  await activate(world, ids, byNumber);
  return byNumber;
}

async function activate(world: World, ids: Ids, byNumber: Ids): Promise<void> {
  const coming = students.filter((student) => student.signIn);
  const sheet = await world.post<{ items: { number: string; code: string }[] }>('gaomin', `/api/schools/${ids.jiangbei}/student-codes`, {
    studentIds: coming.map((student) => byNumber[student.number]),
  });
  for (const { number, code } of sheet.items) {
    const signIn = coming.find((student) => student.number === number)?.signIn ?? '';
    await world.post(null, '/api/passwords/by-code', { code, signIn, password: world.password });
    await world.signIn(signIn);
  }
}
