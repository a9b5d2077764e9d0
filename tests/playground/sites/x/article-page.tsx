import { useEffect, useRef, useState } from 'react';
import { DraftField } from '../../kit/draft-field';
import { words } from './labels';
import { graphql } from './requests';
import { showToast } from '../../kit/toast';

interface Article {
  title: string;
  body: string;
}

/** The editor of long articles. Title and body are saved while writing; the publishing request names only the article. */
export function ArticlePage({ id }: { id: string }) {
  const [article, setArticle] = useState<Article>({ title: '', body: '' });
  const [published, setPublished] = useState<Article[]>([]);
  const [sending, setSending] = useState(false);
  const waiting = useAutosave(id, article);
  const publish = () => {
    setSending(true);
    clearTimeout(waiting.current);
    saveArticle(id, article)
      .then(() => graphql('ArticleEntityPublish', { articleEntityId: id, visibilitySetting: 'Public' }))
      .then(() => (setPublished([article, ...published]), setArticle({ title: '', body: '' }), showToast(words.sent)))
      .catch(() => showToast(words.failed))
      .finally(() => setSending(false));
  };
  const empty = !article.title.trim() || !article.body.trim();
  return (
    <div className="css-175oi2r r-article">
      <div className="r-article-bar">
        <button
          type="button"
          className="css-175oi2r r-primary"
          data-pg="article-submit"
          disabled={empty || sending}
          onClick={publish}
        >
          <div dir="ltr">
            <span>{words.publish}</span>
          </div>
        </button>
      </div>
      <textarea
        rows={1}
        className="r-article-title"
        placeholder={words.articleTitle}
        data-pg="article-title"
        value={article.title}
        onChange={(event) => setArticle({ ...article, title: event.target.value })}
      />
      <DraftField
        key={published.length}
        hook="article-body"
        label={words.articleBody}
        placeholder={words.articleBody}
        list={{ id: 'typeaheadDropdown-a', className: 'r-typeahead' }}
        onText={(body) => setArticle((old) => ({ ...old, body }))}
      />
      {published.map(({ title, body }, index) => (
        <article key={index} className="r-post">
          <div>
            <b>{title}</b>
            <p>{body}</p>
          </div>
        </article>
      ))}
    </div>
  );
}

/** Saves a while after the last key. Gives the timer, so that publishing can overtake it. */
function useAutosave(id: string, article: Article) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    if (!article.title && !article.body) return;
    timer.current = setTimeout(() => void saveArticle(id, article).catch(() => showToast(words.failed)), 600);
    return () => clearTimeout(timer.current);
  }, [id, article]);
  return timer;
}

async function saveArticle(id: string, { title, body }: Article): Promise<void> {
  await graphql('ArticleEntityUpdateTitle', { articleEntityId: id, title });
  const blocks = body
    .split('\n')
    .map((text, index) => ({ key: `b${index}`, text, type: 'unstyled', entityRanges: [], inlineStyleRanges: [] }));
  await graphql('ArticleEntityUpdateContent', { article_entity: id, content_state: { blocks, entity_map: [] } });
}
