interface Topic {
  readonly code: string;
  readonly names: { readonly zh: string; readonly en: string };
}

/** What authorities are asked for (domain.md §6, O36: policy delivery in land, tax, funds, data; §1, 条块分割). A code is never given another meaning. */
export const coordinationTopics: readonly Topic[] = [
  { code: 'TAX', names: { zh: '税费抵免', en: 'Tax and levy relief' } },
  { code: 'FUNDS', names: { zh: '专项资金', en: 'Special funds' } },
  { code: 'LAND', names: { zh: '用地和场所', en: 'Land and premises' } },
  { code: 'DATA', names: { zh: '数据和统计口径', en: 'Data and its definitions' } },
  { code: 'APPRENTICE', names: { zh: '学徒培养补贴', en: 'Apprentice subsidy' } },
  { code: 'SKILL_LEVEL', names: { zh: '职业技能等级认定', en: 'Skill-level certification' } },
  { code: 'PROGRAMME', names: { zh: '专业设置和招生', en: 'Programmes and intake' } },
  { code: 'TEACHER', names: { zh: '教师互聘和编制', en: 'Mutual appointment of teachers' } },
  { code: 'CERTIFICATION', names: { zh: '产教融合型企业认定', en: 'Certification of integration enterprises' } },
  { code: 'OTHER', names: { zh: '其他协调事项', en: 'Other matters' } },
];

type Run = (sql: string, values: readonly unknown[]) => Promise<readonly unknown[]>;

/** Publishes the topics that are not there yet; repeated, it changes nothing. */
export async function seedCoordinationTopics(run: Run): Promise<void> {
  for (const [position, { code, names }] of coordinationTopics.entries())
    await run('INSERT INTO coordination_topic (code, position, names) VALUES ($1, $2, $3::jsonb) ON CONFLICT (code) DO NOTHING', [
      code,
      position,
      JSON.stringify(names),
    ]);
}
