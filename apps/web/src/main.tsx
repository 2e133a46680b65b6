import '../../../libs/kit/src/ui/style/all.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { htmlLanguage } from '#libs/kit/ui';
import { App } from './app.js';
import { applyPreferences } from './preferences.js';

applyPreferences();
document.documentElement.lang = htmlLanguage();
const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
