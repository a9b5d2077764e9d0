import { useEffect, useRef, useState } from 'react';
import { usePage } from '../page/page-context';
import { sectionGroups, sections, type SectionId } from './sections';

const groups = ['you', 'school', 'management'] as const;

/** The way to every section, in groups by whom they are for; behind a button where there is no room beside the section. */
export function SectionNav({ current }: { current: SectionId }) {
  const page = usePage();
  const { t } = page;
  const { open, setOpen, button } = useFolding(current);
  const fold = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <nav
      className="section-nav"
      aria-label={t.page.sections}
      data-open={open || undefined}
      onKeyDown={({ key }) => {
        if (key === 'Escape' && open) fold();
      }}
    >
      <button
        type="button"
        className="button nav-button"
        aria-expanded={open}
        aria-controls="section-list"
        ref={button}
        onClick={() => setOpen(!open)}
      >
        <span className="hint inline">{t.page.sections}</span> {sections[current].title(page)}
      </button>
      <div className="nav-list" id="section-list">
        {groups.map((group) => (
          <NavGroup key={group} group={group} current={current} onChosen={fold} />
        ))}
      </div>
    </nav>
  );
}

interface GroupProps {
  group: (typeof groups)[number];
  current: SectionId;
  onChosen: () => void;
}

function NavGroup({ group, current, onChosen }: GroupProps) {
  const page = usePage();
  return (
    <div className="nav-group" role="group" aria-labelledby={`nav-${group}`}>
      <p className="hint" id={`nav-${group}`}>
        {page.t.page.groups[group]}
      </p>
      {sectionGroups[group].map((id) => (
        <a key={id} href={`#${id}`} aria-current={id === current ? 'page' : undefined} onClick={onChosen}>
          {sections[id].title(page)}
        </a>
      ))}
    </div>
  );
}

/** Folds again once a section was chosen, here or with the browser's own way back. */
function useFolding(current: SectionId) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => setOpen(false), [current]);
  return { open, setOpen, button };
}
