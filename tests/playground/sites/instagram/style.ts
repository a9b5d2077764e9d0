import { c } from './classes';

const at = (names: string) => `.${names.split(' ').join('.')}`;

/** The look of the practice Instagram: its layout, none of its logos. */
export const instagramStyle = `<style>
*{box-sizing:border-box}body{margin:0;background:#fff;color:#0c1014;font:14px/1.3 system-ui,sans-serif}p{margin:0}h1,h2{margin:0;font-size:16px}
a{color:inherit;text-decoration:none}[role=button],a{cursor:pointer}[role=button]{user-select:none}:focus-visible{outline:2px solid #4150f7;outline-offset:1px}
${at(c.app)}{display:grid;grid-template-columns:200px minmax(0,1fr);gap:24px}@media(max-width:700px){${at(c.app)}{grid-template-columns:minmax(0,1fr)}}
${at(c.nav)}{display:flex;flex-direction:column;gap:4px;padding:16px;border-inline-end:1px solid #dbdfe4}@media(max-width:700px){${at(c.nav)}{flex-flow:row wrap;border:0}}
${at(c.link)}{display:flex;gap:10px;align-items:center;padding:9px;border-radius:8px}${at(c.link)}:hover{background:#f3f5f7}
${at(c.page)}{max-width:470px;width:100%;margin:16px auto;padding:0 8px 120px;display:grid;gap:24px;align-content:start}
${at(c.post)}{display:grid;gap:10px;border-bottom:1px solid #dbdfe4;padding-bottom:14px}
${at(c.row)}{display:flex;gap:10px;align-items:center}${at(c.grow)}{flex:1;min-width:0}
${at(c.avatar)}{width:32px;height:32px;border-radius:50%;background:#e7d6ea;display:grid;place-items:center;font-weight:700;flex:none}
${at(c.media)}{max-width:100%;max-height:360px;min-height:48px;min-width:48px;border-radius:4px;background:#eef0f3;object-fit:contain}
${at(c.icons)}{display:flex;gap:14px}${at(c.comment)}{display:flex;gap:8px;align-items:center;position:relative}
${at(c.area)}{flex:1;min-width:0;border:0;outline:0;resize:none;font:inherit;height:36px;padding:8px 0}
${at(c.action)}{color:#4150f7;font-weight:600;padding:6px}${at(c.action)}[aria-disabled]{color:#a3adff}
${at(c.primary)}{background:#4a5df9;color:#fff;border:0;border-radius:8px;padding:9px 16px;font:inherit;font-weight:600;text-align:center;cursor:pointer}
${at(c.primary)}[aria-disabled],${at(c.primary)}:disabled{background:#c3caff;cursor:default}
${at(c.quiet)}{background:#eef0f3;border:0;border-radius:8px;padding:8px 14px;font:inherit;font-weight:600;text-align:center;cursor:pointer}
${at(c.backdrop)}{position:fixed;inset:0;background:#0c1014a6;display:grid;place-items:center;z-index:3;padding:16px;overflow:auto}
${at(c.dialog)}{background:#fff;border-radius:12px;width:min(430px,100%);max-height:92vh;overflow:auto;display:grid;gap:12px;padding:0 16px 16px}
${at(c.wide)}{width:min(820px,100%)}${at(c.head)}{display:flex;justify-content:space-between;align-items:center;gap:10px;padding:12px 0;border-bottom:1px solid #dbdfe4}
${at(c.caption)}{min-height:130px;outline:0;font-size:15px}.x-placeholder{position:absolute;inset:0 0 auto;color:#6a717a;pointer-events:none}
${at(c.bubble)} ${at(c.caption)}{min-height:20px}${at(c.bubble)}{flex:1;min-width:0;border:1px solid #dbdfe4;border-radius:18px;padding:8px 14px}
${at(c.alert)}{background:#fdecec;color:#8c1c1c;border-radius:8px;padding:8px 12px}${at(c.note)}{color:#6a717a;font-size:12px}
${at(c.list)},#typeahead-menu{background:#fff;border-radius:8px;box-shadow:0 2px 14px #0003;padding:6px;z-index:9}${at(c.list)}{position:absolute;bottom:100%;left:0}
#typeahead-menu ul{list-style:none;margin:0;padding:0}[role=option]{padding:8px;cursor:pointer}[aria-selected=true]{background:#f3f5f7}
${at(c.field)}{width:100%;border:1px solid #dbdfe4;border-radius:8px;padding:9px;font:inherit;min-height:38px}
${at(c.split)}{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,340px);gap:16px;padding-top:16px}@media(max-width:700px){${at(c.split)}{grid-template-columns:minmax(0,1fr)}}
</style>`;
