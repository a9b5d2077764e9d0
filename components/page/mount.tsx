import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import './page.css';
import './sections.css';
import './nav.css';
import './controls.css';
import './buttons.css';
import './rules.css';
import './editor.css';
import './review.css';
import './narrow.css';
import './print.css';

/** Puts a page into the document that its entrypoint opened. */
export function mount(page: ReactNode): void {
  const place = document.createElement('div');
  place.className = 'page';
  document.body.append(place);
  createRoot(place).render(<StrictMode>{page}</StrictMode>);
}
