import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { obligation_replace } from '#messages';
import { Button } from '#libs/kit/ui';
import type { ObligationView } from '../contract.js';
import { RegisterPromise } from './register-promise.js';

/** Another promise in the place of this one: the form of every promise, filled in with what is to be replaced. */
export function ReplacePromise({ obligation }: { readonly obligation: ObligationView }) {
  const [open, setOpen] = useState(false);
  const [, setSearch] = useSearchParams();
  return (
    <div className="actions">
      <Button small onClick={() => setOpen(true)}>
        {obligation_replace()}
      </Button>
      <RegisterPromise
        cid={obligation.consortiumId}
        open={open}
        replaces={obligation}
        onClose={() => setOpen(false)}
        onDone={(id) => {
          setOpen(false);
          setSearch({ open: id });
        }}
      />
    </div>
  );
}
