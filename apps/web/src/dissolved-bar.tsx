import { matchPath, useLocation } from 'react-router';
import { kit_shell_dissolved } from '#messages';
import { useIsDissolved } from '#libs/kit/ui';

/** Says on the pages of a dissolved consortium why there is nothing to do on them. */
export function DissolvedBar() {
  const { pathname } = useLocation();
  const dissolved = useIsDissolved(matchPath('/consortia/:cid/*', pathname)?.params.cid);
  return (
    dissolved && (
      <p className="offline" role="note">
        {kit_shell_dissolved()}
      </p>
    )
  );
}
