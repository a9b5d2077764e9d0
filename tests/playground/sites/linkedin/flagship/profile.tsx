import { useState } from 'react';
import { member } from '../feed-posts';
import { serverRequest } from '../requests';
import { t } from '../words';
import { NativeDialog } from './native-dialog';
import { TiptapField } from './tiptap-field';

/** An own profile. Its headline is edited in the same kind of editor, but is no post. */
export function Profile() {
  const [headline, setHeadline] = useState(member.role);
  const [typed, setTyped] = useState<string | null>(null);
  const save = () => {
    const text = typed?.trim() ?? '';
    void serverRequest('com.linkedin.sdui.profile.saveProfileHeadlineForm', {}, [{ key: 'headline', value: text }]).then(() => {
      setHeadline(text);
      setTyped(null);
    });
  };
  return (
    <div className="_3d2ea671">
      <h1>{member.name}</h1>
      <p>{headline} <button data-pg="headline-open" onClick={() => setTyped(headline)}>{t('edit')}</button></p>
      {typed !== null && (
        <NativeDialog onLeave={() => setTyped(null)}>
          <div data-sdui-screen="com.linkedin.sdui.flagshipnav.profile.ProfileEditForm" className="headline">
            <h2>{t('headline')}</h2>
            <TiptapField label={t('headline')} hook="headline-editor" text={headline} onText={setTyped} />
            <div className="footer"><div className="end"><button className="_7c1e0f52" data-pg="headline-save" onClick={save}>{t('save')}</button></div></div>
          </div>
        </NativeDialog>
      )}
    </div>
  );
}
