import { usePage } from '../page/page-context';
import { sectionGroups, sections, type SectionId } from './sections';

const groups = ['you', 'school', 'management'] as const;

/** The way to every section, in groups by whom they are for. */
export function SectionNav({ current }: { current: SectionId }) {
  const page = usePage();
  const { t } = page;
  return (
    <nav className="section-nav" aria-label={t.page.sections}>
      {groups.map((group) => (
        <div className="nav-group" role="group" aria-labelledby={`nav-${group}`} key={group}>
          <p className="hint" id={`nav-${group}`}>
            {t.page.groups[group]}
          </p>
          {sectionGroups[group].map((id) => (
            <a key={id} href={`#${id}`} aria-current={id === current ? 'page' : undefined}>
              {sections[id].title(page)}
            </a>
          ))}
        </div>
      ))}
    </nav>
  );
}
