/** One plain look for all YouTube practice pages. The root's font size is YouTube's own. */
export const styles = `
html { font-size: 10px; }
body { margin: 0; font: 1.4rem/1.5 Roboto, system-ui, sans-serif; color: #0f0f0f; background: #fff; }
button, input, textarea { font: inherit; color: inherit; }
a { color: #065fd4; text-decoration: none; }
h1 { font-size: 2rem; margin: 1.2rem 0; }
h2 { font-size: 1.7rem; margin: 1rem 0; }
.ytSpecButtonShapeNextHost, tp-yt-paper-button { border: 0; border-radius: 18px; padding: 0 1.6rem; min-height: 3.6rem; background: #f2f2f2; font-weight: 500; cursor: pointer; display: inline-flex; align-items: center; gap: .6rem; }
.ytSpecButtonShapeNextHost:hover { background: #e2e2e2; }
.ytSpecButtonShapeNextHost:focus-visible, [contenteditable]:focus-visible, input:focus-visible { outline: 2px solid #065fd4; outline-offset: 2px; }
.ytSpecButtonShapeNextCallToAction, .filled tp-yt-paper-button { background: #065fd4; color: #fff; }
.ytSpecButtonShapeNextCallToAction:hover { background: #0556bf; }
.ytSpecButtonShapeNextHost:disabled, tp-yt-paper-button[aria-disabled="true"] { background: #f2f2f2; color: #767676; cursor: default; }
ytd-masthead, ytcp-header, ytm-mobile-topbar-renderer { display: flex; gap: 1.6rem; align-items: center; padding: 1rem 2.4rem; border-bottom: 1px solid #e5e5e5; flex-wrap: wrap; }
ytd-masthead input { border: 1px solid #ccc; border-radius: 20px; padding: .7rem 1.4rem; width: 24rem; max-width: 60vw; }
#page { display: grid; grid-template-columns: minmax(0, 72rem) 34rem; gap: 2.4rem; padding: 2rem 2.4rem 8rem; }
@media (max-width: 900px) { #page { grid-template-columns: minmax(0, 1fr); } }
#movie_player { aspect-ratio: 16 / 9; border-radius: 12px; background: linear-gradient(160deg, #284b63, #8ab17d); display: grid; place-items: center; color: #fff; }
#movie_player[data-wide] { aspect-ratio: 21 / 9; }
.row { display: flex; gap: .8rem; align-items: center; flex-wrap: wrap; }
.muted { color: #606060; }
.end { margin-inline-start: auto; }
ytd-comment-thread-renderer, ytd-backstage-post-thread-renderer, ytcp-comment-thread, ytm-comment-thread-renderer { display: block; margin: 1.6rem 0; }
ytd-commentbox, ytd-comment-simplebox-renderer, ytd-backstage-post-dialog-renderer, ytcp-comment-creator { display: block; }
#placeholder-area, #commentbox-placeholder { border-bottom: 1px solid #ccc; padding: .6rem 0; color: #606060; cursor: text; }
#contenteditable-root, #contenteditable-textarea, #textbox { min-height: 2.2rem; border-bottom: 1px solid #0f0f0f; padding: .4rem 0; white-space: pre-wrap; overflow-wrap: anywhere; }
#contenteditable-root:empty::before, #textbox:empty::before, #contenteditable-textarea:empty::before, #input:empty::before { content: attr(aria-label); color: #767676; }
#content-text { white-space: pre-wrap; overflow-wrap: anywhere; }
#textbox { border: 1px solid #8c8c8c; border-radius: 8px; padding: 1rem; margin: .4rem 0 1.2rem; }
#description-textarea #textbox { min-height: 9rem; }
iframe#chatframe { width: 100%; height: 46rem; border: 1px solid #ddd; border-radius: 12px; }
yt-live-chat-app { display: flex; flex-direction: column; height: 100vh; }
yt-live-chat-item-list-renderer { flex: 1; overflow: auto; padding: 1rem; }
yt-live-chat-message-input-renderer { display: flex; flex-wrap: wrap; gap: .6rem; align-items: center; padding: 1rem; border-top: 1px solid #ddd; }
yt-live-chat-text-input-field-renderer { flex: 1 0 100%; min-width: 0; }
yt-touch-feedback-shape { position: absolute; }
#toolbar, ytcp-video-info, ytcp-video-metadata-visibility { margin-top: .6rem; }
ytd-comment-reply-dialog-renderer { display: block; margin: 1.2rem 0 0 2.4rem; }
#input { background: #f2f2f2; border-radius: 18px; padding: .8rem 1.4rem; overflow-wrap: anywhere; }
tp-yt-paper-dialog, ytcp-uploads-dialog, ytcp-dialog, ytm-comment-dialog-renderer { position: fixed; inset-inline: 0; margin: 0 auto; top: 8vh; width: min(76rem, calc(100vw - 3.2rem)); box-sizing: border-box; background: #fff; border-radius: 12px; padding: 2rem 2.4rem; box-shadow: 0 4px 40px #0006; z-index: 30; max-height: 84vh; overflow: auto; }
ytcp-dialog, tp-yt-paper-dialog { width: min(46rem, calc(100vw - 3.2rem)); z-index: 40; }
tp-yt-paper-radio-button { display: block; padding: .7rem; border-radius: 8px; cursor: pointer; }
tp-yt-paper-radio-button::before { content: '○ '; } tp-yt-paper-radio-button[aria-checked="true"]::before { content: '◉ '; }
.field { display: grid; gap: .4rem; margin: .8rem 0; }
.field input, .field textarea, tp-yt-paper-input input, textarea { border: 1px solid #8c8c8c; border-radius: 6px; padding: .8rem; width: 100%; box-sizing: border-box; }
.footer { display: flex; gap: .8rem; justify-content: flex-end; margin-top: 1.6rem; flex-wrap: wrap; }
[role="alert"] { color: #c00; } [hidden] { display: none !important; }
.single { max-width: 70rem; margin: 0 auto; padding: 2rem; }
#image-preview img { max-height: 12rem; border-radius: 8px; }
`;
