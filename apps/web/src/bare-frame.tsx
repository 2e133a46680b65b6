import type { ReactNode } from 'react';
import { Brand } from './brand.js';
import { SettingsLine } from './settings.js';

/** Around public screens of people who are not signed in: the sign, the settings, the screen. */
export const BareFrame = ({ children }: { readonly children: ReactNode }) => (
  <div className="bare-frame">
    <header>
      <Brand />
      <SettingsLine />
    </header>
    <main id="main" tabIndex={-1}>
      {children}
    </main>
  </div>
);
