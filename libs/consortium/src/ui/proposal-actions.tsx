import { consortium_propose_cancel, consortium_propose_confirm } from '#messages';
import { Button } from '#libs/kit/ui';

/** Under every form by which the leads are asked to decide something: put it to them, or let it be. */
export const ProposalActions = ({ busy, onClose }: { readonly busy: boolean; readonly onClose: () => void }) => (
  <>
    <Button onClick={onClose}>{consortium_propose_cancel()}</Button>
    <Button kind="primary" type="submit" busy={busy}>
      {consortium_propose_confirm()}
    </Button>
  </>
);
