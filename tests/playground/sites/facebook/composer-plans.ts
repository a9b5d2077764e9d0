import { named } from '../../kit/meta/label-table';
import { me } from './invented';
import { sendPost, sendPostEdit, type PostDraft } from './requests';
import { t } from './t';

/** What one kind of post dialog is like. */
export interface ComposerPlan {
  title: string;
  prompt: string;
  submit: string;
  /** Who speaks. */
  author: string;
  /** First Next, then a settings step that no longer holds the editor. */
  twoStep?: true;
  /** There is a button for the audience (not in groups and on pages). */
  privacy: boolean;
  initial?: string;
  /** Ctrl+Enter publishes. */
  quickKey: boolean;
  send: (draft: PostDraft) => Promise<void>;
}

export const feedPlan: ComposerPlan = {
  title: t.composeTitle,
  prompt: named(t.composePrompt, me.first),
  submit: t.post,
  author: me.name,
  privacy: true,
  quickKey: true,
  send: (draft) => sendPost(draft, 'newsfeed', { transport: 'xhr', encoding: 'string' }),
};

export const groupPlan: ComposerPlan = {
  ...feedPlan,
  prompt: t.groupPrompt,
  privacy: false,
  send: (draft) => sendPost(draft, 'group', { transport: 'fetch', encoding: 'params' }, { groupID: '400001' }),
};

export const pagePlan: ComposerPlan = {
  ...feedPlan,
  prompt: named(t.pagePrompt, 'De Oefenhoek'),
  author: 'Basisschool De Oefenhoek',
  privacy: false,
  send: (draft) => sendPost(draft, 'page', { transport: 'xhr', encoding: 'form-data', nameIn: 'query' }),
};

export const profilePlan: ComposerPlan = {
  ...feedPlan,
  twoStep: true,
  quickKey: false,
  send: (draft) => sendPost(draft, 'timeline', { transport: 'fetch', encoding: 'string', nameIn: 'query' }),
};

export const sharePlan: ComposerPlan = {
  ...feedPlan,
  title: t.shareTitle,
  prompt: t.sharePrompt,
  submit: t.shareNow,
  quickKey: false,
  send: (draft) => sendPost(draft, 'share', { transport: 'fetch', encoding: 'form-data' }),
};

export function editPlan(storyId: string, text: string): ComposerPlan {
  return {
    ...feedPlan,
    title: t.editPost,
    submit: t.save,
    quickKey: false,
    initial: text,
    send: (draft) => sendPostEdit(storyId, draft.text),
  };
}
