import { Link, Route, Routes } from 'react-router';
import { Page, SessionContext, Stack } from '#libs/kit/ui';
import { Shell } from '../shell.js';
import { ActionPieces } from './action-pieces.js';
import { FigurePieces } from './figure-pieces.js';
import { FormPieces } from './form-pieces.js';
import { LivePieces } from './live-pieces.js';
import { SampleLedger } from './sample-ledger.js';
import { SampleOverview } from './sample-overview.js';
import { StatePieces } from './state-pieces.js';
import { sampleSession } from './sample.js';

/** Every piece of the kit, to look at. Not part of a production build. */
const Pieces = () => (
  <Page
    title="组件一览"
    note="虚线为承诺，斜纹为举证，实心为核验。"
    actions={
      <>
        <Link to="/kit/overview">总览样张</Link> <Link to="/kit/ledger">台账样张</Link>
      </>
    }
  >
    <Stack>
      <FigurePieces />
      <ActionPieces />
      <FormPieces />
      <StatePieces />
    </Stack>
  </Page>
);

export default function Gallery() {
  return (
    <SessionContext.Provider value={sampleSession}>
      <Shell>
        <Routes>
          <Route index element={<Pieces />} />
          <Route path="overview" element={<SampleOverview />} />
          <Route path="live" element={<LivePieces />} />
          <Route path="ledger" element={<SampleLedger />} />
        </Routes>
      </Shell>
    </SessionContext.Provider>
  );
}
