import { useRef, useState } from 'react';
import { takeAttachments, type Attachment } from '../../kit/attachment';
import { goOnClick } from '../../kit/route';
import { showToast } from '../../kit/toast';
import { words } from './labels';
import { Preview } from './preview';
import { StudioForm } from './studio-form';
import { upload } from './upload';
import { useVideos, videoById } from './videos';

/** Choosing files, then everything about the post. The file field is gone once an upload is under way. */
export function UploadPage() {
  const [tab, setTab] = useState<'video' | 'photo'>('video');
  const [files, setFiles] = useState<Attachment[]>([]);
  const [uploads, setUploads] = useState(0);
  const take = (input: HTMLInputElement) => {
    const taken = takeAttachments(input);
    setFiles(taken);
    setUploads(taken.length);
    const finish = () => setUploads((left) => left - 1);
    for (const file of taken) upload(file).then(finish, () => (finish(), showToast(words.failed)));
  };
  const [first] = files;
  if (!first) return <Picker tab={tab} change={setTab} take={take} />;
  return (
    <div className="jsx-2985563530 upload-container">
      <div className="jsx-2985563530 info-body">
        {first.name} · {uploads > 0 ? words.uploading : words.uploaded}
      </div>
      <div className="jsx-2985563530 columns">
        <StudioForm
          files={files}
          caption={first.name.replace(/\.\w+$/, '')}
          uploading={uploads > 0}
          leave={() => setFiles([])}
        />
        <Preview picture={first.preview} video={first.kind === 'video'} />
      </div>
    </div>
  );
}

function Picker(props: {
  tab: 'video' | 'photo';
  change: (tab: 'video' | 'photo') => void;
  take: (input: HTMLInputElement) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  const video = props.tab === 'video';
  return (
    <div className="jsx-2985563530 upload-container">
      <div role="tablist" className="upload-tabs">
        <button
          type="button"
          role="tab"
          aria-selected={video}
          data-pg="tab-video"
          onClick={() => props.change('video')}
        >
          {words.videos}
        </button>
        <button
          type="button"
          role="tab"
          aria-selected={!video}
          data-pg="tab-photo"
          onClick={() => props.change('photo')}
        >
          {words.photos}
        </button>
      </div>
      <div className="upload-card">
        <input
          key={props.tab}
          ref={input}
          type="file"
          accept={video ? 'video/*' : 'image/*'}
          multiple={!video}
          data-pg={`file-${props.tab}`}
          style={{ display: 'none' }}
          onChange={(event) => props.take(event.currentTarget)}
        />
        <button
          type="button"
          aria-label="Select file"
          className="Button__root Button__root--type-primary"
          onClick={() => input.current?.click()}
        >
          <div className="Button__content">{video ? words.selectVideo : words.selectPhotos}</div>
        </button>
      </div>
    </div>
  );
}

/** Changing a post that is already public. */
export function EditPage({ id }: { id: string }) {
  const [video] = useState(() => videoById(id));
  const [left, setLeft] = useState(false);
  if (!video || left) return <ContentPage />;
  return (
    <div className="jsx-2985563530 upload-container columns">
      <StudioForm files={[]} caption={video.caption} uploading={false} item={id} leave={() => setLeft(true)} />
      <Preview picture={video.picture} video={false} />
    </div>
  );
}

/** The list of one's own posts, where publishing ends. */
export function ContentPage() {
  const own = useVideos().filter((video) => video.own);
  return (
    <div className="jsx-1126418098 content-list" data-tt="components_PostTable">
      <h1>{words.posts}</h1>
      {own.map(({ id, caption, picture }) => (
        <div key={id} className="content-row">
          <Preview picture={picture} video={false} />
          <span>{caption}</span>
          <a href={`/tiktokstudio/post/${id}`} data-pg={`edit-${id}`} onClick={goOnClick(`/tiktokstudio/post/${id}`)}>
            {words.edit}
          </a>
        </div>
      ))}
    </div>
  );
}
