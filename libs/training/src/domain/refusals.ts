import type { RefusalTable } from '#libs/kernel';

/** Everything training refuses, and what it would accept. */
export const trainingRefusals = {
  'training.under-16': {
    kind: 'invalid',
    zh: '学生在开始当日未满 {age} 周岁，不得安排岗位实习（《职业学校学生实习管理规定》第十六条第二项，{article}）；请安排已满 {age} 周岁的学生。',
    en: 'On the first day the student is under {age}; nobody under {age} may be placed at work (Regulations on student internships, Article 16(2), {article}). Assign a student who has turned {age}.',
  },
  'training.first-grade': {
    kind: 'invalid',
    zh: '一年级学生不得安排岗位实习（《职业学校学生实习管理规定》第十六条第一项，{article}）；请安排二年级及以上的学生。',
    en: 'First-grade students may not be placed at work (Regulations on student internships, Article 16(1), {article}). Assign a student of the second grade or above.',
  },
  'training.student-unknown': {
    kind: 'invalid',
    zh: '贵校名册中没有这名学生；请先导入名册。',
    en: 'This student is not on your roster; import the roster first.',
  },
  'training.workbook-too-large': {
    kind: 'invalid',
    zh: '文件超过 {limit} MB；请拆分后分批上传。',
    en: 'The file is larger than {limit} MB; split it and upload the parts.',
  },
  'training.workbook-not-one': {
    kind: 'invalid',
    zh: '这不是 .xlsx 工作簿，或文件已损坏；请用本页模板，另存为 .xlsx 后上传。',
    en: 'This is not an .xlsx workbook, or it is damaged; use the template of this page and save it as .xlsx.',
  },
  'training.workbook-encrypted': {
    kind: 'invalid',
    zh: '工作簿设有打开密码；请取消密码，另存为 .xlsx 后上传。',
    en: 'The workbook is protected by a password; remove it, save as .xlsx and upload again.',
  },
  'training.workbook-old-format': {
    kind: 'invalid',
    zh: '旧版 .xls 无法读取；请另存为 .xlsx 后上传。',
    en: 'The old .xls format is not read; save it as .xlsx and upload again.',
  },
  'training.workbook-bomb': {
    kind: 'invalid',
    zh: '工作簿展开后过大；请只保留名册一张表，另存为 .xlsx 后上传。',
    en: 'The workbook unpacks to far more than a roster holds; keep the one sheet, save it as .xlsx and upload again.',
  },
  'training.workbook-doctype': {
    kind: 'invalid',
    zh: '工作簿含有不允许的外部声明（DOCTYPE）；请用表格软件另存为 .xlsx 后上传。',
    en: 'The workbook carries a DOCTYPE, which is not allowed; save it as .xlsx with a spreadsheet program and upload again.',
  },
  'training.workbook-too-slow': {
    kind: 'invalid',
    zh: '工作簿在 {seconds} 秒内没有读完；请只保留名册一张表，另存为 .xlsx 后上传。',
    en: 'The workbook was not read within {seconds} seconds; keep the one sheet, save it as .xlsx and upload again.',
  },
  'training.workbook-busy': {
    kind: 'exhausted',
    zh: '正在核对的名册较多；请一分钟后再上传。',
    en: 'Many rosters are being read just now; upload again in a minute.',
  },
  'training.rows-too-many': {
    kind: 'invalid',
    zh: '名册超过 {limit} 行；请拆分后分批上传。',
    en: 'The roster has more than {limit} rows; split it and upload the parts.',
  },
  'training.columns-too-many': {
    kind: 'invalid',
    zh: '名册超过 {limit} 列；请只保留模板中的列。',
    en: 'The sheet has more than {limit} columns; keep those of the template.',
  },
  'training.columns-missing': {
    kind: 'invalid',
    zh: '缺少列：{missingZh}；请用本页模板的表头。',
    en: 'Missing columns: {missingEn}; use the headings of the template.',
  },
  'training.rows-none': {
    kind: 'invalid',
    zh: '表头之下没有学生；请填写后再上传。',
    en: 'There is no student below the headings; fill in the sheet and upload again.',
  },
  'training.correction-misses': {
    kind: 'invalid',
    zh: '要更正的行不在这份名册中；请刷新后再改。',
    en: 'No row of this roster meets the correction; reload and try again.',
  },
  'training.import-done': {
    kind: 'conflict',
    zh: '这份名册已经导入；要更改请上传新的名册。',
    en: 'This roster has already been imported; upload a new one to change it.',
  },
  'training.import-empty': { kind: 'invalid', zh: '没有可导入的行；请先更正错误。', en: 'No row can be imported; correct the faults first.' },
  'training.import-not-done': { kind: 'conflict', zh: '只有已导入的名册可以撤回。', en: 'Only an imported roster can be undone.' },
  'training.import-depended': {
    kind: 'conflict',
    zh: '本次导入的学生中已有 {students} 人被安排任务、领取登录码或再次更新，不能撤回；可上传新的名册更正。',
    en: '{students} students of this import have since been assigned, given a sign-in code or updated, so it cannot be undone; upload a new roster to correct it.',
  },
  'training.register-full': {
    kind: 'exhausted',
    zh: '专业最多 {programmes} 个、班级最多 {classes} 个；请合并后再登记。',
    en: 'At most {programmes} programmes and {classes} classes can be registered; merge some first.',
  },
  'training.not-cleared': {
    kind: 'conflict',
    zh: '学校尚未出具这一岗位的上岗核验；核验之后才能上岗和记工时。',
    en: 'The school has not attested this seat’s clearance; work and hours begin after it.',
  },
  'training.task-not-under-way': {
    kind: 'conflict',
    zh: '任务没有在进行中；开工之后、关闭之前可以记工时。',
    en: 'The task is not under way; hours can be logged after its start and before it is closed.',
  },
  'training.hours-empty': { kind: 'invalid', zh: '结束须晚于开始至少一分钟。', en: 'The end lies at least one minute after the start.' },
  'training.hours-in-future': {
    kind: 'invalid',
    zh: '不能记录尚未过去的时间；请填写已结束的时段。',
    en: 'Time that has not passed cannot be logged; enter an interval that is over.',
  },
  'training.hours-before-start': {
    kind: 'invalid',
    zh: '时段早于任务开工；请填写开工之后的时段。',
    en: 'The interval lies before the task was started; enter one after the start.',
  },
  'training.hours-across-days': {
    kind: 'invalid',
    zh: '一条工时须在同一天内；跨零点的请分两条记录。',
    en: 'One entry lies within one day; log two entries for work across midnight.',
  },
  'training.hours-overlap': {
    kind: 'conflict',
    zh: '与已记录的时段重叠；请改为不重叠的时段。',
    en: 'The interval overlaps one already logged; enter one that does not.',
  },
  'training.hours-over-day': {
    kind: 'invalid',
    zh: '实习每天不超过 {longest} 小时，不得加班（R20）；这一天还可以记 {left} 分钟。',
    en: 'Students work at most {longest} hours a day, without overtime (R20); {left} minutes are left for this day.',
  },
  'training.hours-running': { kind: 'conflict', zh: '已有一段工时正在计时；请先结束它。', en: 'A clock is already running; stop it first.' },
  'training.hours-not-running': { kind: 'conflict', zh: '没有正在计时的工时；请先开始。', en: 'No clock is running; start one first.' },
  'training.hours-own': {
    kind: 'forbidden',
    zh: '不能确认或认定自己的工时；请由其他人办理。',
    en: 'Nobody confirms or credits their own hours; someone else must do it.',
  },
  'training.hours-decided': {
    kind: 'conflict',
    zh: '其中有工时已被处理；请刷新后再选。',
    en: 'Some of these hours have been decided on; reload and choose again.',
  },
  'training.hours-not-confirmed': {
    kind: 'conflict',
    zh: '只能认定企业导师已确认的工时；请刷新后再选。',
    en: 'Only hours the mentor has confirmed can be credited; reload and choose again.',
  },
  'training.hours-none': { kind: 'invalid', zh: '没有选中属于这项任务的工时。', en: 'None of the hours chosen belongs to this task.' },
  'training.clearance-attested': {
    kind: 'conflict',
    zh: '上岗核验已经出具，不能再改动。',
    en: 'This clearance has been attested and can no longer be changed.',
  },
  'training.clearance-incomplete': {
    kind: 'invalid',
    zh: '材料不齐：{missingZh}；补齐后再出具核验。',
    en: 'Still missing: {missingEn}; add them, then attest.',
  },
  'training.task-not-over': {
    kind: 'conflict',
    zh: '任务尚未验收；验收或判退之后可以填报。',
    en: 'The task has not been inspected for good; report once it is accepted or rejected.',
  },
  'training.outcome-reported': { kind: 'conflict', zh: '这名学生的成果已经填报。', en: 'This student’s outcome has already been reported.' },
  'training.outcome-needs-acceptance': {
    kind: 'invalid',
    zh: '“合格产品”只能来自验收通过的任务；请选择其他成果类型。',
    en: 'An accepted product comes from an accepted task only; choose another type.',
  },
  'training.feedback-given': {
    kind: 'conflict',
    zh: '企业已对这项任务给出反馈。',
    en: 'The enterprise has already given its feedback on this task.',
  },
} as const satisfies RefusalTable;
export type TrainingRefusal = keyof typeof trainingRefusals;
