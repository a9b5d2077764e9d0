/** One plain look for all LinkedIn practice pages; the interop shadow root gets it too. */
export const styles = `
:host, body { font: 15px/1.45 system-ui, sans-serif; color: #1d1d1d; }
body { margin: 0; background: #f3f1ec; }
button, input, textarea { font: inherit; color: inherit; }
button { border: 0; background: none; border-radius: 18px; padding: 6px 12px; cursor: pointer; }
button:hover:not(:disabled) { background: #0000000f; }
button:focus-visible, [contenteditable]:focus-visible, input:focus-visible, textarea:focus-visible { outline: 2px solid #0a66c2; }
a { color: #0a66c2; text-decoration: none; }
.artdeco-button--primary, ._7c1e0f52 { background: #0a66c2; color: #fff; font-weight: 600; padding: 6px 16px; }
.artdeco-button--primary:hover:not(:disabled), ._7c1e0f52:hover:not(:disabled) { background: #004182; }
.artdeco-button--primary:disabled, ._7c1e0f52:disabled { background: #e3e1dc; color: #6d6d6d; cursor: not-allowed; }
.artdeco-button--secondary { box-shadow: inset 0 0 0 1px #0a66c2; color: #0a66c2; font-weight: 600; }
.global-nav { display: flex; gap: 16px; align-items: center; padding: 10px 24px; background: #fff; border-bottom: 1px solid #e0dedb; flex-wrap: wrap; }
.global-nav input { border: 1px solid #ccc; border-radius: 16px; padding: 5px 12px; }
.layout { display: grid; grid-template-columns: minmax(0, 560px) 240px; gap: 20px; max-width: 840px; margin: 20px auto 120px; padding: 0 16px; }
@media (max-width: 700px) { .layout { grid-template-columns: minmax(0, 1fr); } }
.artdeco-card, ._3d2ea671 { background: #fff; border: 1px solid #e0dedb; border-radius: 10px; padding: 14px 16px; margin-bottom: 12px; }
.share-box-feed-entry__trigger, ._a41f09bc { width: 100%; text-align: start; border: 1px solid #b9b7b2; border-radius: 24px; padding: 12px 18px; color: #555; cursor: pointer; }
.row, .feed-shared-social-action-bar, ._bar { display: flex; gap: 6px; align-items: center; flex-wrap: wrap; }
.spread { display: flex; justify-content: space-between; gap: 10px; align-items: center; }
.muted { color: #666; font-size: 13px; }
.post-text { white-space: pre-wrap; margin: 10px 0; overflow-wrap: anywhere; }
.post-image, .share-creation-state__preview-container img, #ShareBoxpreviewCard img { max-width: 100%; max-height: 220px; border-radius: 8px; display: block; }
.feed-shared-social-action-bar button, ._bar button, .icon { display: inline-flex; gap: 6px; align-items: center; }
button[aria-pressed="true"] { color: #0a66c2; font-weight: 600; }
.dropdown { border: 1px solid #d5d3ce; border-radius: 8px; padding: 6px; display: grid; justify-items: start; background: #fff; }
.artdeco-modal-overlay { position: fixed; inset: 0; background: #000000a0; display: grid; place-items: start center; padding-top: 7vh; z-index: 50; }
.artdeco-modal, ._dlg { background: #fff; border-radius: 10px; border: 0; padding: 16px 20px; width: min(600px, calc(100vw - 56px)); max-height: 80vh; overflow: auto; }
._dlg::backdrop { background: #000000a0; }
.artdeco-modal h2, ._dlg h2 { font-size: 18px; margin: 4px 0 12px; }
.ql-editor, .ProseMirror { min-height: 90px; padding: 8px; white-space: pre-wrap; overflow-wrap: anywhere; outline-offset: 2px; }
.ql-editor p, .ProseMirror p { margin: 0; }
.ql-editor.ql-blank::before { content: attr(data-placeholder); color: #777; position: absolute; pointer-events: none; }
.ql-container { position: relative; }
.comments-comment-box .ql-editor, [data-testid="ui-core-tiptap-text-editor-wrapper"] .ProseMirror, .headline .ProseMirror { min-height: 22px; border: 1px solid #b9b7b2; border-radius: 18px; padding: 7px 14px; }
.comments-comment-item { margin: 10px 0 10px 8px; padding: 8px 12px; background: #f4f2ee; border-radius: 0 10px 10px 10px; }
[data-sdui-screen*="ShareCompose"] [data-testid="ui-core-tiptap-text-editor-wrapper"] .ProseMirror { min-height: 90px; border: 0; border-radius: 4px; }
.ProseMirror:has(> p:only-child > br:only-child)::before { content: attr(aria-label); color: #777; float: left; height: 0; pointer-events: none; }
.footer { display: flex; justify-content: space-between; align-items: center; border-top: 1px solid #e0dedb; margin-top: 12px; padding-top: 10px; gap: 8px; flex-wrap: wrap; }
.footer > .end, .end { display: flex; gap: 8px; margin-inline-start: auto; }
.field { display: grid; gap: 4px; margin: 8px 0; }
.field input, .field textarea { border: 1px solid #8c8c8c; border-radius: 6px; padding: 7px; }
[role="alert"] { color: #b3261e; margin: 6px 0; }
.artdeco-toast-item { position: fixed; left: 16px; bottom: 16px; background: #fff; border-left: 4px solid #0a7a3b; box-shadow: 0 2px 12px #0003; padding: 12px 16px; border-radius: 6px; z-index: 40; }
.msg-overlay-container { position: fixed; right: 16px; bottom: 0; width: 250px; background: #fff; border: 1px solid #cbc9c4; border-radius: 10px 10px 0 0; z-index: 10; }
.msg-overlay-container header { padding: 8px 12px; font-weight: 600; border-bottom: 1px solid #e0dedb; }
.msg-form { padding: 8px; display: grid; gap: 6px; }
.msg-form__contenteditable { min-height: 40px; background: #f4f2ee; border-radius: 8px; padding: 8px; }
.msg-s-message-list { list-style: none; margin: 0; padding: 8px 12px; max-height: 110px; overflow: auto; }
.visually-hidden, .vjs-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.single { max-width: 640px; margin: 24px auto; padding: 20px; background: #fff; border-radius: 10px; }
.article-title { width: 100%; border: 0; font-size: 30px; font-weight: 600; resize: none; box-sizing: border-box; }
.article-body { min-height: 240px; }
`;
