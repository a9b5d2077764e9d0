import { c } from './classes';

const at = (names: string) => `.${names.split(' ').join('.')}`;

/** The look of the practice Facebook: its layout, none of its logos. */
export const facebookStyle = `<style>
*{box-sizing:border-box}body{margin:0;background:#f0f2f5;color:#080809;font:15px/1.34 Helvetica,Arial,sans-serif}p{margin:0}
h1,h2,h3{margin:0;font-size:17px}a{color:inherit;text-decoration:none}[role=button]{cursor:pointer;user-select:none}
[role=button]:focus-visible,a:focus-visible{outline:3px solid #0064d1;outline-offset:1px}
${at(c.top)}{display:flex;flex-wrap:wrap;gap:16px;align-items:center;padding:8px 16px;background:#fff;box-shadow:0 1px 2px #0002}
${at(c.top)} input{border:0;border-radius:20px;background:#f0f2f5;padding:10px 14px;width:240px;font:inherit}
${at(c.page)}{max-width:590px;margin:16px auto;padding:0 12px 160px;display:grid;gap:16px}
${at(c.card)}{background:#fff;border-radius:8px;box-shadow:0 1px 2px #0003;padding:12px 16px;display:grid;gap:10px}
${at(c.row)}{display:flex;align-items:center;gap:8px;flex-wrap:wrap}${at(c.grow)}{flex:1;min-width:0}
${at(c.avatar)}{width:36px;height:36px;border-radius:50%;background:#b9c8dc;color:#223;display:grid;place-items:center;font-weight:700;flex:none}
${at(c.primary)}{background:#0866ff;color:#fff;border-radius:6px;padding:8px 16px;font-weight:600;text-align:center}
${at(c.primary)}[aria-disabled]{background:#e2e5e9;color:#a4a8ad;cursor:not-allowed}
${at(c.quiet)}{background:#e2e5e9;border-radius:6px;padding:8px 12px;font-weight:600;text-align:center}
${at(c.plain)}{border-radius:6px;padding:8px;color:#65686c;font-weight:600;display:inline-flex;gap:6px;align-items:center}
${at(c.plain)}:hover,${at(c.trigger)}:hover{background:#e9ebee}
${at(c.trigger)}{flex:1;background:#f0f2f5;border-radius:20px;padding:10px 14px;color:#65686c}
${at(c.backdrop)}{position:fixed;inset:0;background:#f5f6f8cc;display:grid;place-items:center;z-index:2;overflow:auto;padding:16px}
${at(c.dialog)}{background:#fff;border-radius:8px;box-shadow:0 8px 28px #0004;width:min(500px,100%);padding:0 16px 16px;display:grid;gap:12px;max-height:90vh;overflow:auto}
${at(c.dialog)} form{display:grid;gap:12px}
${at(c.head)}{display:flex;align-items:center;justify-content:space-between;border-bottom:1px solid #ced0d4;padding:14px 0;margin:0}
${at(c.editor)}{min-height:96px;outline:0;font-size:18px;padding:4px 0}${at(c.bubble)}{flex:1;min-width:0;background:#f0f2f5;border-radius:18px;padding:8px 12px}
${at(c.bubble)} ${at(c.editor)}{min-height:20px;font-size:15px;padding:0}
.x-placeholder{position:absolute;inset:4px 0 auto;color:#65686c;pointer-events:none;font-size:18px}${at(c.bubble)} .x-placeholder{inset:0 0 auto;font-size:15px}
${at(c.media)}{max-width:100%;max-height:240px;border-radius:8px;background:#dfe3ea;min-height:40px;min-width:40px}
${at(c.note)},${at(c.small)}{color:#65686c;font-size:13px}${at(c.alert)}{background:#ffebe9;color:#8a1c12;border-radius:6px;padding:8px 12px}
${at(c.chat)}{position:fixed;right:16px;bottom:0;width:min(300px,90vw);background:#fff;border-radius:8px 8px 0 0;box-shadow:0 0 12px #0003;padding:10px;display:grid;gap:8px;z-index:1}
${at(c.list)},#typeahead-menu{background:#fff;border-radius:8px;box-shadow:0 4px 16px #0004;padding:6px;z-index:9}${at(c.list)}{display:grid}
#typeahead-menu ul{list-style:none;margin:0;padding:0}#typeahead-menu li{padding:8px;border-radius:6px}#typeahead-menu .selected{background:#e7f3ff}
${at(c.panel)}{background:#fff;padding:16px;display:grid;gap:14px;align-content:start;border-radius:8px}
${at(c.stage)}{display:grid;grid-template-columns:minmax(0,360px) minmax(0,1fr);gap:16px;padding:16px}@media(max-width:640px){${at(c.stage)}{grid-template-columns:minmax(0,1fr)}}
${at(c.field)}{width:100%;border:1px solid #ced0d4;border-radius:6px;padding:10px;font:inherit;min-height:40px}
${at(c.side)}{background:#dbe4f1;border-radius:8px;min-height:240px;display:grid;place-items:center;padding:16px;overflow:hidden}
</style>`;
