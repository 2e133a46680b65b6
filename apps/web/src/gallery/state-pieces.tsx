import { Binding, Button, Card, Columns, EmptyState, ErrorState, Problem, ProblemNote, Skeleton } from '#libs/kit/ui';

const refusal = new Problem({
  code: 'training.under-16',
  title: '未满 16 周岁的学生不得参加岗位实习（《职业学校学生实习管理规定》第十六条）；可安排认识实习。',
  status: 422,
});
const fault = new Problem({ code: 'server.fault', title: '系统出错，没有保存；已记录。', status: 500, correlationId: '0192-7f' });

export const StatePieces = () => (
  <>
    <Columns count={3}>
      <Card title="空">
        <EmptyState title="今天没有轮到你的事" action={<Button>看任务</Button>}>
          最近一件是 12-02 的课程验收。
        </EmptyState>
      </Card>
      <Card title="错">
        <ErrorState problem={fault} onRetry={() => undefined} />
      </Card>
      <Card title="等">
        <Skeleton rows={4} />
      </Card>
    </Columns>
    <Columns count={2}>
      <Card title="拒绝">
        <ProblemNote problem={refusal} />
      </Card>
      <Card title="条款" note="宋体即有约束力">
        <Binding>第四条　甲方以设备投入，占净收益的百分之五十五；乙方以场地与师资投入，占百分之三十五；其余计入发展基金。</Binding>
      </Card>
    </Columns>
  </>
);
