import { useState } from 'react';
import type { Standing } from '../../utils/settings/standing';
import { copyText } from '../checklist/copy-text';
import { Button } from '../page/Button';
import { usePage } from '../page/page-context';
import type { Block } from './standing-settings';
import { standingText } from './standing-text';

/** What holds in this browser and where it comes from: to read and to copy, for everyone. */
export function StandingSection({ standing }: { standing: Standing }) {
  const page = usePage();
  const words = page.t.standing;
  const [copied, setCopied] = useState<boolean | null>(null);
  const blocks = standingText(standing, page, navigator.languages);
  const copy = async () => setCopied(await copyText(blocks.map(plain).join('\n\n')));
  return (
    <>
      <p className="hint">{words.hint}</p>
      <Button onClick={() => void copy()}>{words.copy}</Button>
      <p role="status">{copied !== null && (copied ? words.copied : words.notCopied)}</p>
      {blocks.map(({ title, hint, lines }) => (
        <section key={title}>
          <h3>{title}</h3>
          {hint && <p className="hint">{hint}</p>}
          <ul>
            {lines.map((line, index) => (
              <li key={index}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function plain({ title, hint, lines }: Block): string {
  return [title, ...(hint ? [hint] : []), ...lines.map((line) => `- ${line}`)].join('\n');
}
